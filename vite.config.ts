import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type * as content from './src/lib/content';
import type { Subject } from './src/lib/content';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';
import { compileMessages, isMessageFile } from './scripts/messages.mjs';

// A room's index is only a door. If it counted for more, every page would load all that lies behind
// it.
const treeshake = {
	moduleSideEffects: (id: string) => !/\/src\/lib\/[a-z]+\/index\.ts$/.test(id)
};

export default defineConfig({
	worker: { format: 'es', rollupOptions: { treeshake } },
	build: {
		// All have `light-dark()` and `:dir()`. What stands in for them elsewhere, a variable in every
		// colour and a list of 18 languages in every `:dir()`, doubles the cost of a style.
		cssTarget: ['chrome123', 'firefox126', 'safari17.5'],
		rollupOptions: {
			checks: { pluginTimings: false },
			output: {
				codeSplitting: {
					groups: [
						{
							// What every page has. In small chunks of their own, because what is loaded later
							// shares them, the last few would weigh a kilobyte more.
							name: 'core',
							test: new RegExp(
								[
									/node_modules\/(svelte|@sveltejs|esm-env|clsx|valibot)\/|\0|messages\/compiled\/runtime/,
									/\/schedule\/(entry-ids|log-entry|ways|fsrs|fsrs-6|apply-review|evidence)\.ts/,
									/\/schedule\/(mixed-memory|card-state|fold|due-cards|keep-apart|recall-order)\.ts/,
									/\/store\/(parse-rows|coverage|log-rows|read-all|chunk-key|store)\.ts/,
									/\/content\/format-number\.ts|\/app\/links\.ts/
								]
									.map(({ source }) => source)
									.join('|')
							)
						},
						{
							// What most pages have. On a slow phone each file costs more to ask for than to read.
							name: 'shared',
							test: /\/src\/(lib\/(app|ui)|messages)\//,
							minShareCount: 3
						}
					]
				}
			},
			treeshake
		}
	},
	plugins: [messages(), packedSubjects(), sveltekit(), subjectChunks()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// What is tested here keeps nothing between calls, and to load the subjects anew for each
					// file took half of the time.
					pool: 'threads',
					isolate: false,
					include: [
						'src/**/*.test.ts',
						'content/**/*.test.ts',
						'scripts/**/*.test.ts',
						'tests/*.test.ts'
					],
					exclude: ['src/**/*.browser.test.ts'],
					typecheck: {
						enabled: true,
						include: ['src/**/*.test-d.ts'],
						// Components do not compile here; `svelte-check` reports the errors of other files.
						ignoreSourceErrors: true,
						tsconfig: './tsconfig.json'
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({ launchOptions: chromiumLaunchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});

/** Keeps `src/messages/compiled` up to date with the messages. */
function messages(): Plugin {
	return {
		name: 'diwan-messages',
		enforce: 'pre',
		buildStart: compileMessages,
		watchChange(path) {
			if (isMessageFile(path)) compileMessages();
		}
	};
}

/**
 * Gives each subject's chunk its slug as a file name, so that the service worker can tell
 * subjects (kept when opened) from the app itself (kept at once).
 */
function subjectChunks(): Plugin {
	return {
		name: 'diwan-subject-chunks',
		apply: 'build',
		outputOptions(options) {
			const chunkFileNames = options.chunkFileNames;
			if (typeof chunkFileNames !== 'string' || !chunkFileNames.includes('immutable')) return null;
			return {
				...options,
				chunkFileNames(chunk) {
					const slug = slugOf(chunk.facadeModuleId ?? '');
					return slug === undefined
						? chunkFileNames
						: chunkFileNames.replace(/chunks\/.*$/, `subjects/${slug}.[hash].js`);
				}
			};
		}
	};
}

/** Sends each subject packed: in the order in which its authors write, it is a fifth larger. */
function packedSubjects(): Plugin {
	return {
		name: 'diwan-packed-subjects',
		apply: 'build',
		enforce: 'pre',
		async load(id) {
			if (slugOf(id) === undefined) return null;
			const { subject } = await imported<{ subject: Subject }>(id);
			const { packSubject } = await imported<typeof content>('/src/lib/content/index.ts');
			const json = JSON.stringify(JSON.stringify(packSubject(subject)));
			return `import { unpackSubject } from '$lib/content';
				export const subject = unpackSubject(JSON.parse(${json}));`;
		}
	};
}

async function imported<T>(path: string): Promise<T> {
	const root = fileURLToPath(new URL('.', import.meta.url));
	const alias = { $lib: `${root}src/lib` };
	return (await runnerImport<T>(path, { root, configFile: false, resolve: { alias } })).module;
}

/** Of the file that a subject is imported by. */
function slugOf(id: string): string | undefined {
	return /\/content\/([a-z0-9-]+)\/index\.ts$/.exec(id)?.[1];
}
