// `npm run content -- lint | coverage | new | record | fingerprint`: the authors' tools. They read
// the content as it is written, without a build.
import { importSource, root } from './import-source.mjs';

try {
	const { runCommand } = await importSource('./scripts/content/command.ts');
	process.exitCode = runCommand(process.argv.slice(2), root);
} catch (error) {
	// Content that does not load says itself what is wrong with it.
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
