// `npm run bench:forms`: how equal parallel forms are, over a thousand pairs for each blueprint (or
// as many as are named): forms A to D, and one for each student of a class. Fails if a pair is
// harder by more than 3 points, or shares more than a fifth of its cards.
import { importSource } from './import-source.mjs';

/** @type {typeof import('./desk/forms.ts')} */
const { compareAll, mostPoints, mostSharedPercent } = await importSource('./scripts/desk/forms.ts');

const pairs = Number(process.argv[2] ?? 1000);
let failed = 0;
console.log(`goals: ${mostPoints} points of 100, ${mostSharedPercent} % of the cards`);
for (const found of compareAll(pairs)) {
	failed += found.tooUneven + found.tooAlike + found.lacking;
	console.log(
		[
			`${found.subject}, ${found.policy}: ${found.blueprint}`,
			`  ${found.pairs} pairs, ${found.forms} forms at least, ${found.msEach.toFixed(0)} ms each`,
			`  points apart, worst: ${found.points.toFixed(2)} (${found.tooUneven} pairs over)`,
			`  cards shared, worst: ${found.sharedPercent.toFixed(0)} % (${found.tooAlike} pairs over)`,
			`  incomplete forms: ${found.lacking}`
		].join('\n')
	);
}
if (failed > 0) process.exitCode = 1;
process.exit();
