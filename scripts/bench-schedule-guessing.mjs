// `node scripts/bench-schedule-guessing.mjs [seed]`: how far what the schedule believes of learners
// who mostly choose is from the truth. Prints a row for each goal and never fails; all of it follows
// from the seed.
import { importSource } from './import-source.mjs';

const seed = process.argv[2] ?? 'diwan-1';
/** Of mean predicted recall, in points of a hundred. */
const goalPoints = 1.5;

/** @type {typeof import('../src/lib/schedule/simulated-learners.ts')} */
const { beliefs, calibrate } = await importSource('./src/lib/schedule/simulated-learners.ts');

/** @type {import('../src/lib/schedule/simulated-learners.ts').Study} */
const study = {
	seed,
	students: 60,
	facts: 60,
	days: 120,
	options: 4,
	choiceShare: 0.9,
	transfer: 0.7,
	knownBefore: 0.35,
	spread: 0.35,
	pace: 'believed'
};
const optionCounts = [2, 4, 6];

console.log(`Seed ${seed}. 90 % choices; bias in points (goal: at most ${goalPoints}) / log loss`);
console.log('\n(b) Ways to read a right choice, transfer assumed right');
console.table(
	Object.entries(beliefs).flatMap(([belief, believe]) =>
		/** @type {const} */ (['fixed', 'believed']).map((pace) => ({
			belief,
			pace,
			...row({ ...study, pace }, believe)
		}))
	)
);
console.log('(b) Ours, where the truth is not as assumed');
console.table(
	[0.5, 0.7, 0.9].flatMap((transfer) =>
		[0.1, 0.2, 0.35, 0.5].map((knownBefore) => ({
			transfer,
			'known before': knownBefore,
			...row({ ...study, transfer, knownBefore }, beliefs.ours)
		}))
	)
);

/**
 * @param {import('../src/lib/schedule/simulated-learners.ts').Study} of
 * @param {import('../src/lib/schedule/simulated-learners.ts').Believe} believe
 */
function row(of, believe) {
	const results = optionCounts.map((options) => calibrate({ ...of, options }, believe));
	return {
		...Object.fromEntries(
			results.map(({ biasPoints, logLoss }, index) => [
				`${optionCounts[index]} options`,
				`${biasPoints.toFixed(2)} / ${logLoss.toFixed(4)}`
			])
		),
		goal: results.every(({ biasPoints }) => Math.abs(biasPoints) <= goalPoints) ? 'met' : 'missed'
	};
}
