import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';

/** Debian's Chromium where it is installed, else Playwright's own. */
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) =>
	existsSync(path)
);

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/messages/project.inlang',
			outdir: './src/messages/compiled',
			strategy: ['custom-page', 'baseLocale']
		}),
		sveltekit(),
		subjectChunks()
	],
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
						provider: playwright({
							launchOptions: {
								...(chromium === undefined ? {} : { executablePath: chromium }),
								args: [
									'--no-sandbox',
									'--disable-gpu',
									'--disable-quic',
									'--no-first-run',
									'--disable-background-networking',
									'--disable-component-update',
									'--disable-sync'
								]
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});

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
