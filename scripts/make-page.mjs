import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { root } from './import-source.mjs';

/**
 * Makes a page that is nothing but a script, of the product's own code.
 *
 * @param {string} script from the root of the repository
 * @returns {Promise<string>} the directory that it lies in, with an `index.html`
 */
export async function makePage(script) {
	const outDir = mkdtempSync(join(tmpdir(), 'diwan-page-'));
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [svelte(), page(script)],
		resolve: { alias: { $lib: `${root}src/lib`, $content: `${root}content` } },
		build: { outDir, emptyOutDir: true, rollupOptions: { input: 'index.html' } }
	});
	return outDir;
}

/** @param {string} script @returns {import('vite').Plugin} */
function page(script) {
	return {
		name: 'diwan-page',
		enforce: 'pre',
		resolveId: (id) => (id.endsWith('index.html') ? `${root}index.html` : null),
		load: (id) =>
			id === `${root}index.html`
				? `<!doctype html><meta charset="utf-8"><script type="module" src="/${script}"></script>`
				: null
	};
}
