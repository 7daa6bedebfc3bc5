// `npm run bench:items`: what all questions of a subject cost, in one language, and the slowest one.
// Measures the code bundled as it ships, as a module runner's detours would count with it.
// Prints figures and never fails: they depend on the machine, which should be doing nothing else.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './import-source.mjs';

/** All items of the largest subject, and one item on a phone at a quarter of the speed. */
const goalMs = 300;
const goalItemMs = 2;
const cpuSlowdown = 4;

/** @type {typeof import('./quality/bench.ts')} */
const { bench } = await importBundled('./scripts/quality/bench.ts');

for (const { subject, items, deckMs, coldMs, hotMs, warmMs, byWay, slowest } of bench()) {
	console.log(`\n${subject}: ${items} items; goal for all of them ${goalMs} ms`);
	console.table([
		{ what: 'deck, cold', ms: round(deckMs.cold) },
		{ what: 'deck, hot engine', ms: round(deckMs.hot) },
		{ what: 'every card in every way, cold deck and engine', ms: round(coldMs) },
		{ what: 'every card in every way, cold deck, hot engine', ms: round(hotMs) },
		{ what: 'every card in every way, warm deck', ms: round(warmMs) }
	]);
	console.table(
		[...byWay].map(([way, { items: count, ms }]) => ({
			way,
			items: count,
			ms: round(ms),
			'ms each': round(ms / count, 1000)
		}))
	);
	console.log(`goal for one item ${goalItemMs} ms, at a quarter of the speed`);
	console.table(
		slowest.map(({ id, ms, deck }) => ({
			deck,
			id,
			ms: round(ms),
			'ms slowed': round(ms * cpuSlowdown)
		}))
	);
}

/**
 * @template T
 * @param {string} path from the root of the repository
 * @returns {Promise<T>} the exports of the file, bundled with all that it imports
 */
async function importBundled(path) {
	const outDir = mkdtempSync(join(tmpdir(), 'bench-items-'));
	try {
		await build({
			root,
			configFile: false,
			logLevel: 'error',
			resolve: { alias: { $lib: `${root}src/lib`, $content: `${root}content` } },
			build: {
				outDir,
				target: 'esnext',
				lib: { entry: path, formats: ['es'], fileName: 'bench' }
			}
		});
		return await import(pathToFileURL(join(outDir, 'bench.js')).href);
	} finally {
		rmSync(outDir, { recursive: true });
	}
}

/** @param {number} ms @param {number} [parts] */
function round(ms, parts = 10) {
	return Math.round(ms * parts) / parts;
}
