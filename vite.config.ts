import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';
import {
	compileMessages,
	isMessageFile,
	isMessageList,
	joinMessages
} from './scripts/messages.mjs';

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
							test: anyOf(
								/node_modules\/(svelte|@sveltejs|esm-env|clsx|valibot)\/|\0|messages\/compiled\/runtime/,
								/\/schedule\/(entry-ids|log-entry|ways|fsrs|fsrs-6|apply-review|evidence)\.ts/,
								/\/schedule\/(mixed-memory|card-state|fold|due-cards|keep-apart|recall-order)\.ts/,
								/\/store\/(parse-rows|coverage|log-rows|read-all|chunk-key|store)\.ts/,
								/\/content\/format-number\.ts|\/app\/links\.ts/
							)
						},
						{
							// What the first pages have beside it. On a slow phone each file costs more to ask for
							// than to read. Named one by one: whatever such a module needs comes along.
							name: 'first',
							test: anyOf(
								/\/app\/(app|choose-cards|context|day-plan|due-question|learner|memories)\./,
								/\/app\/(offline|own-fit|preferences|saved-session|shelf|store-name|world)\./,
								/\/app\/exam-plan-record-name\./,
								/\/ui\/(numerals|frame\/(AppFrame|UpdateNotice|Wordmark|visible-height))\./,
								/\/ui\/(home\/(DuePanel|LengthChoice)|parts\/(Actions|Banner|Button|Icon|Problem))\./,
								/\/messages\/(app|error_(not_found|unexpected)|frame|home|nav|update)_/,
								/\/messages\/(load_again|size_kb|try_again|progress_title)\./
							)
						},
						{
							// Questions, and what asks them.
							name: 'asking',
							test: /\/src\/lib\/(cards|content|quiz|ui\/study)\//,
							minShareCount: 2
						},
						{
							name: 'desk',
							test: /\/src\/lib\/(share|seal|app\/(desk|exchange|inbox|take)|ui\/(desk|results))\//,
							minShareCount: 2
						}
					]
				}
			},
			treeshake
		}
	},
	plugins: [messages(), joinedMessages(), packedSubjects(), sveltekit(), subjectChunks()],
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
					// How fast something is, benchmarks tell: a test waits for a machine that is busy.
					testTimeout: 30_000,
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
						// These files and what they import; `svelte-check` reads the whole.
						tsconfig: './tsconfig.type-tests.json'
					}
				}
			},
			{
				extends: true,
				// A page for each test file asks for much the same modules. Where nothing is watched, none of
				// them changes meanwhile.
				server: {
					headers: process.argv.includes('run') ? { 'Cache-Control': 'max-age=3600' } : {}
				},
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({
							launchOptions: chromiumLaunchOptions(),
							// Movement takes a third of the processor, and stories see it.
							contextOptions: { reducedMotion: 'reduce' }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});

/** One expression for several. */
function anyOf(...expressions: readonly RegExp[]): RegExp {
	return new RegExp(expressions.map(({ source }) => source).join('|'));
}

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

/** One module for all messages where nothing is bundled: in the dev server and in tests. */
function joinedMessages(): Plugin {
	return {
		name: 'diwan-joined-messages',
		apply: 'serve',
		enforce: 'pre',
		load: (id) => (isMessageList(id) ? joinMessages() : null)
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

/**
 * Sends each subject packed: in the order in which its authors write, it is a fifth larger. What makes
 * no card is worked out here once, rather than on each phone.
 */
function packedSubjects(): Plugin {
	let packing: Promise<PackedSubjects> | undefined;
	return {
		name: 'diwan-packed-subjects',
		apply: 'build',
		enforce: 'pre',
		async load(id) {
			const slug = slugOf(id);
			if (slug === undefined) return null;
			packing ??= importPacked();
			const json = (await packing).get(slug);
			if (json === undefined) throw new Error(`There is no subject in ${id}`);
			return `import { unpackSubject } from '$lib/content';
				export const subject = unpackSubject(JSON.parse(${JSON.stringify(json)}));`;
		}
	};
}

type PackedSubjects = ReadonlyMap<string, string>;

/** Once for all subjects: to load the rooms that pack them takes longer than to do it. */
async function importPacked(): Promise<PackedSubjects> {
	const root = fileURLToPath(new URL('.', import.meta.url));
	const alias = { $lib: `${root}src/lib` };
	const path = './scripts/packed-subjects.ts';
	return (
		await runnerImport<{ packedSubjects: PackedSubjects }>(path, {
			root,
			configFile: false,
			resolve: { alias }
		})
	).module.packedSubjects;
}

/** Of the file that a subject is imported by. */
function slugOf(id: string): string | undefined {
	return /\/content\/([a-z0-9-]+)\/index\.ts$/.exec(id)?.[1];
}
