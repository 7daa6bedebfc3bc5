import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';
import { compileMessages, isMessageFile } from './scripts/messages.mjs';

export default defineConfig({
	build: {
		// All have `light-dark()` and `:dir()`. What stands in for them elsewhere, a variable in every
		// colour and a list of 18 languages in every `:dir()`, doubles the cost of a style.
		cssTarget: ['chrome123', 'firefox126', 'safari17.5'],
		rollupOptions: {
			// A room's index is only a door. If it counted for more, every page would load all that
			// lies behind it.
			checks: { pluginTimings: false },
			output: {
				advancedChunks: {
					groups: [
						{
							name: 'core',
							test: /node_modules\/(svelte|@sveltejs|esm-env|clsx)\/|\0|messages\/compiled\/runtime/
						}
					]
				}
			},
			treeshake: { moduleSideEffects: (id) => !/\/src\/lib\/[a-z]+\/index\.ts$/.test(id) }
		}
	},
	plugins: [messages(), sveltekit(), subjectChunks()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'content/**/*.test.ts', 'tests/*.test.ts'],
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
					const slug = /\/content\/([a-z0-9-]+)\/index\.ts$/.exec(chunk.facadeModuleId ?? '')?.[1];
					return slug === undefined
						? chunkFileNames
						: chunkFileNames.replace(/chunks\/.*$/, `subjects/${slug}.[hash].js`);
				}
			};
		}
	};
}
