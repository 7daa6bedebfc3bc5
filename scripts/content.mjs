// `npm run content -- lint | coverage | new | record | fingerprint`: the authors' tools. They read
// the content as it is written, without a build.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { run } from './dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// Ours extends Kit's, which a fresh clone does not have yet.
if (!existsSync(`${root}.svelte-kit/tsconfig.json`)) run('npx', ['svelte-kit', 'sync']);

try {
	const { module } = await runnerImport('./scripts/content/command.ts', {
		root,
		// Kit's plugins would take seconds to start, and content needs none of them.
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}src/lib`, $content: `${root}content` } }
	});
	process.exitCode = module.runCommand(process.argv.slice(2), root);
} catch (error) {
	// Content that does not load says itself what is wrong with it.
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
