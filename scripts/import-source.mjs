import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { run } from './dependencies.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Loads a TypeScript file with all that it imports, without a build.
 *
 * @template T
 * @param {string} path from the root of the repository, as in `./scripts/content/command.ts`
 * @returns {Promise<T>} its exports
 */
export async function importSource(path) {
	// Ours extends Kit's, which a fresh clone does not have yet.
	if (!existsSync(`${root}.svelte-kit/tsconfig.json`)) run('npx', ['svelte-kit', 'sync']);
	const { module } = await runnerImport(path, {
		root,
		// Kit's plugins would take seconds to start, and content needs none of them.
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}src/lib`, $content: `${root}content` } }
	});
	return module;
}

/**
 * As `importSource`, made into one file first: what runs for minutes runs several times as fast.
 *
 * @template T
 * @param {string} path from the root of the repository
 * @returns {Promise<T>} its exports
 */
export async function importBundled(path) {
	const code = await bundleSource(path);
	return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/**
 * A TypeScript file with all that it imports as one module, which several processes can load.
 *
 * @param {string} path from the root of the repository
 * @returns {Promise<string>} its code
 */
export async function bundleSource(path) {
	const built = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}src/lib`, $content: `${root}content` } },
		build: { ssr: path, write: false, minify: false }
	});
	const output = Array.isArray(built) ? built[0]?.output : 'output' in built && built.output;
	const chunk = output && output[0];
	if (!chunk || !('code' in chunk)) throw new Error(`Nothing came of ${path}`);
	return chunk.code;
}
