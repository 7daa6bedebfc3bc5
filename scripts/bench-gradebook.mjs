// `npm run bench:gradebook`: what it costs to merge and grade 200 results of 20 items, in any order
// and with copies. Fails if it takes more than two seconds, or if two orders give two gradebooks.
import { importSource } from './import-source.mjs';

const goalMs = 2000;

/** @type {typeof import('./desk/gradebook.ts')} */
const { benchGradebook } = await importSource('./scripts/desk/gradebook.ts');

const found = benchGradebook(Number(process.argv[2] ?? 50));
console.log(
	[
		`${found.results} results of ${found.items} items in ${found.messages} messages, ${found.orders} orders`,
		`different gradebooks: ${found.gradebooks} (goal 1), ${found.jsonBytes} bytes`,
		`merge and grade: first ${found.firstMs.toFixed(0)} ms, worst ${found.worstMs.toFixed(0)} ms (goal ${goalMs} ms)`,
		`analysis: ${found.analysisMs.toFixed(0)} ms`
	].join('\n')
);
process.exit(found.gradebooks === 1 && found.worstMs < goalMs ? 0 : 1);
