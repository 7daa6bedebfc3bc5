// `npm run bench:items`: what all questions of a subject cost, in one language, and the slowest one.
// Prints figures and never fails: they depend on the machine, which should be doing nothing else.
import { importSource } from './import-source.mjs';

/** All items of the largest subject, and one item on a phone at a quarter of the speed. */
const goalMs = 300;
const goalItemMs = 2;
const cpuSlowdown = 4;

/** @type {typeof import('./quality/bench.ts')} */
const { bench } = await importSource('./scripts/quality/bench.ts');

for (const { subject, items, deckMs, coldMs, warmMs, byWay, slowest } of bench()) {
	console.log(`\n${subject}: ${items} items; goal for all of them ${goalMs} ms`);
	console.table([
		{ what: 'deck', ms: round(deckMs) },
		{ what: 'every card in every way, cold deck', ms: round(coldMs) },
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

/** @param {number} ms @param {number} [parts] */
function round(ms, parts = 10) {
	return Math.round(ms * parts) / parts;
}
