// `node scripts/bench-schedule-exam.mjs [seed] [students] [file]`: what plans for an exam are worth beside
// other ways to study, at equal minutes, to learners whose memory the plans know nothing of.
// Prints a row for each goal and never fails; all but the times follows from the seed. A file keeps what
// is measured, a line each, and what it has is not measured again: a run that was cut goes on.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { importBundled } from './import-source.mjs';

const seed = process.argv[2] ?? 'diwan-1';
const students = Number(process.argv[3] ?? 60);
const file = process.argv[4];

const slack = 0.3;
const leadOverFsrs = 2.5;
const promisePoints = 2;
const planAt = [0.25, 0.5, 0.75];

/** @type {typeof import('../src/lib/schedule/exam/trial/compare.ts')} */
const { compare, scenarios, standingOf } = await importBundled(
	'./src/lib/schedule/exam/trial/compare.ts'
);
/** @type {typeof import('../src/lib/schedule/exam/trial/exam-of.ts')} */
const { examOf } = await importBundled('./src/lib/schedule/exam/trial/exam-of.ts');
/** @type {typeof import('../src/lib/schedule/exam/plan-exam.ts')} */
const { planExam } = await importBundled('./src/lib/schedule/exam/plan-exam.ts');

/** @type {import('../src/lib/schedule/exam/trial/held-out-students.ts').Truth[]} */
const truths = ['fsrs', 'twoTraces', 'actR'];
/** @type {Map<string, import('../src/lib/schedule/exam/trial/compare.ts').Comparison>} */
const kept = new Map(
	(file && existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [])
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line))
		.map(({ of, comparison }) => [of, comparison])
);
/** @type {{ goal: string, worst: string, met: string }[]} */
const goals = [];

console.log(`Seed ${seed}, ${students} students. Recall on the day of the exam, in points of 100.`);
console.log('Costs 7 s right, 15 s wrong, 20 s new; 3 of 4 new facts right at first. Plans are');
console.log('made on the first day and, with less effort, after each quarter of the days.');
for (const missedShare of [0, 0.15]) {
	for (const truth of truths) report(truth, missedShare);
}
times();
console.log('\nGoals');
console.table(goals);

/**
 * @param {import('../src/lib/schedule/exam/trial/held-out-students.ts').Truth} truth
 * @param {number} missedShare
 */
function report(truth, missedShare) {
	const trial = { seed, students, truth, missedShare, planAt };
	const results = scenarios.map((scenario) => ({ scenario, ...measured(scenario, trial) }));
	const name = `${truth}${missedShare > 0 ? `, ${100 * missedShare} % of days missed` : ''}`;
	console.log(`\nTruth: ${name}`);
	console.table(
		Object.fromEntries(
			results.map(({ scenario, others, ours }) => [
				nameOf(scenario),
				{
					...Object.fromEntries(Object.entries(others).map(([key, value]) => [key, tenth(value)])),
					ours: tenth(ours),
					'over best': signed(ours - Math.max(...Object.values(others))),
					'over FSRS .90': signed(ours - others.fsrs90)
				}
			])
		)
	);
	console.log('Promised less true recall: mean / mean distance / share within the 80 % interval');
	console.table(
		Object.fromEntries(
			results.map(({ scenario, promises }) => [
				nameOf(scenario),
				Object.fromEntries(
					promises.map(({ bias, distance, within }, made) => [
						made === 0 ? 'first day' : `after ${100 * (planAt[made - 1] ?? 0)} %`,
						`${signed(bias)} / ${tenth(distance)} / ${Math.round(100 * within)} %`
					])
				)
			])
		)
	);
	const leads = results.map(({ others, ours }) => ours - Math.max(...Object.values(others)));
	goal(`${name}: at least the best other less ${slack}`, Math.min(...leads), -slack);
	const short = results.filter(({ scenario }) => scenario.isShort);
	const overFsrs = short.map(({ others, ours }) => ours - others.fsrs90);
	goal(
		`${name}: ${leadOverFsrs} over FSRS .90 where time is short`,
		Math.min(...overFsrs),
		leadOverFsrs
	);
	for (const made of [0, ...planAt.map((_, n) => n + 1)]) {
		const biases = results.map(({ promises }) => promises[made]?.bias ?? NaN);
		const worst = biases.reduce((most, bias) => (Math.abs(bias) > Math.abs(most) ? bias : most), 0);
		const when = made === 0 ? 'on the first day' : `after ${100 * (planAt[made - 1] ?? 0)} %`;
		const inTime = biases.filter((bias) => Math.abs(bias) <= promisePoints).length;
		goals.push({
			goal: `${name}: promise ${when} within ${promisePoints}`,
			worst: signed(worst),
			met: inTime === biases.length ? 'met' : `missed (met in ${inTime} of ${biases.length})`
		});
	}
}

/**
 * @param {import('../src/lib/schedule/exam/trial/compare.ts').Scenario} scenario
 * @param {import('../src/lib/schedule/exam/trial/compare.ts').Trial} trial
 * @returns {import('../src/lib/schedule/exam/trial/compare.ts').Comparison}
 */
function measured(scenario, trial) {
	const of = JSON.stringify([scenario, trial]);
	const found = kept.get(of);
	if (found) return found;
	const comparison = compare(scenario, trial);
	if (file) appendFileSync(file, `${JSON.stringify({ of, comparison })}\n`);
	return comparison;
}

function times() {
	console.log('\nTime of a plan with all that it tells, in this thread (better of three)');
	const limits = /** @type {const} */ ([
		[2, 1000],
		[5, 3000]
	]);
	for (const [index, limitMs] of limits) {
		const scenario = scenarios[index];
		if (!scenario) continue;
		const question = examOf(
			standingOf(scenario, { seed, students, truth: 'fsrs', missedShare: 0, planAt })
		);
		const runs = [0, 1, 2].map(() => {
			const start = performance.now();
			planExam(question, () => undefined);
			return performance.now() - start;
		});
		const ms = Math.round(Math.min(...runs));
		goals.push({
			goal: `A plan of ${scenario.facts} facts and ${scenario.days} days takes at most ${limitMs} ms`,
			worst: `${ms} ms`,
			met: ms <= limitMs ? 'met' : 'missed'
		});
	}
}

/**
 * @param {string} text
 * @param {number} worst
 * @param {number} least
 */
function goal(text, worst, least) {
	const shown = Math.round(worst * 10) / 10;
	goals.push({ goal: text, worst: signed(worst), met: shown >= least ? 'met' : 'missed' });
}

/** @param {import('../src/lib/schedule/exam/trial/compare.ts').Scenario} scenario */
function nameOf({ days, facts, minutes }) {
	return `${days} d, ${facts}, ${minutes} min`;
}

/** @param {number} value */
function tenth(value) {
	return value.toFixed(1);
}

/** @param {number} value */
function signed(value) {
	return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
