import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../import-source.mjs';

/** As in `vite.config.ts`: a room's index is only a door. */
const treeshake = {
	moduleSideEffects: (/** @type {string} */ id) => !/\/src\/lib\/[a-z]+\/index\.ts$/.test(id)
};

/**
 * Bundles a few lines of TypeScript with what they import, minified as the app is, so that what is
 * measured is what ships.
 *
 * @param {string} source imports from `$lib` and `/src`
 * @returns {Promise<{ directory: string, remove: () => Promise<void> }>} a directory with `main.js`
 * and whatever workers it starts
 */
export async function bundle(source) {
	const directory = await mkdtemp(join(tmpdir(), 'diwan-fit-'));
	const entry = join(directory, 'main.ts');
	await writeFile(entry, source.replaceAll("'/src/", `'${root}src/`));
	await build({
		configFile: false,
		root,
		base: './',
		worker: { format: 'es', rollupOptions: { treeshake } },
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}src/lib` } },
		build: {
			outDir: directory,
			emptyOutDir: false,
			modulePreload: false,
			target: 'es2022',
			rollupOptions: {
				treeshake,
				input: entry,
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: 'main.js' }
			}
		}
	});
	return { directory, remove: () => rm(directory, { recursive: true }) };
}
