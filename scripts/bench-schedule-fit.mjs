// How well the weights of FSRS-6 are fitted to learners, and how fast; and whether next states are
// those of fsrs-rs. Prints a row for each goal and never fails; all but the times follows from the
// seed. `node scripts/bench-schedule-fit.mjs [seed]`
import { pathToFileURL } from 'node:url';
import { compareIntervals, largestDifference, randomHistories } from './fit/agreement.mjs';
import { bundle } from './fit/bundle.mjs';
import { timeInChromium } from './fit/chromium.mjs';
import { fitNatively, loadNative } from './fit/native.mjs';
import { untilTurn } from './fit/until-turn.mjs';

const seed = process.argv[2] ?? 'diwan-1';
const times = 5;
const historyCount = 1000;

/** @typedef {import('../src/lib/schedule/fit/simulated-histories.ts').SimulatedLearner} Learner */
/**
 * @typedef {typeof import('../src/lib/cards/index.ts') &
 *   typeof import('../src/lib/schedule/index.ts') &
 *   typeof import('../src/lib/schedule/fsrs-6.ts') &
 *   typeof import('../src/lib/schedule/fsrs-reference.ts') &
 *   typeof import('../src/lib/schedule/fit/fit-weights.ts') &
 *   typeof import('../src/lib/schedule/fit/predict.ts') &
 *   typeof import('../src/lib/schedule/fit/simulated-histories.ts') &
 *   typeof import('../src/lib/schedule/fit/targets.ts') &
 *   typeof import('../src/lib/schedule/fit/weights.ts')} Source
 */

const { directory, remove } = await bundle(`
	export { createRandom, nextBelow } from '$lib/cards';
	export * from '$lib/schedule';
	export * from '/src/lib/schedule/fsrs-6.ts';
	export * from '/src/lib/schedule/fsrs-reference.ts';
	export * from '/src/lib/schedule/fit/fit-weights.ts';
	export * from '/src/lib/schedule/fit/predict.ts';
	export * from '/src/lib/schedule/fit/simulated-histories.ts';
	export * from '/src/lib/schedule/fit/targets.ts';
	export * from '/src/lib/schedule/fit/weights.ts';`);
/** @type {Source} */
const source = await import(pathToFileURL(`${directory}/main.js`).href);
await remove();
const native = await loadNative();

/** @type {Omit<Learner, 'seed' | 'reviews'>} */
const typical = { newPerDay: 20, distance: 1, choiceShare: 0 };
/** @type {{ goal: string, found: string, limit: string, verdict: string }[]} */
const rows = [];

console.log(`Seed ${seed}`);
measureAgreement();
await measureLoss();
measureFuture();
measureGuessing();
await measureTime();
console.table(rows);

/** @param {string} goal @param {string} found @param {string} limit @param {boolean} isMet */
function row(goal, found, limit, isMet) {
	rows.push({ goal, found, limit, verdict: isMet ? 'met' : 'missed' });
}

function measureAgreement() {
	if (!native) return;
	const random = source.createRandom(`${seed} agreement`);
	const histories = randomHistories((limit) => source.nextBelow(random, limit), historyCount);
	const others = source.simulatedWeights({
		...typical,
		distance: 0.5,
		seed: `${seed} agreement`,
		reviews: 0
	});
	for (const [whose, weights, floorDays] of /** @type {const} */ ([
		['the defaults', source.defaultWeights, 0],
		['a learner', others, 0.1]
	])) {
		const { nextMemory } = source.createFsrs6(weights);
		const largest = largestDifference(native, weights, nextMemory, histories, floorDays);
		const goal = `(a) next states of fsrs-rs, weights of ${whose}: relative difference`;
		row(goal, largest.toExponential(1), '1.0e-5', largest <= 1e-5);
	}
	const published = {
		nextMemory: source.referenceMemory,
		intervalDays: source.referenceInterval
	};
	const { intervals, wrong, onTheEdge } = compareIntervals(native, source, published, histories);
	const differing = `${wrong} of ${intervals}, and ${onTheEdge} where 32 bits are too few`;
	row('(a) rounded intervals differ from fsrs-rs', differing, '0', wrong === 0);
}

/** Both learn from the older four fifths, and are asked about those and about the newest. */
async function measureLoss() {
	for (const n of [1, 2, 3]) {
		const learner = { ...typical, seed: `${seed} loss ${n}`, reviews: 10_000 };
		const of = source.simulateHistories(learner);
		const places = source.predictablePlaces(of);
		const split = Math.round(places.length * 0.8);
		const older = places.subarray(0, split);
		const newest = places.subarray(split);
		const defaults = source.asWeights(source.simulatedWeights({ ...learner, distance: 0 }));
		const ours = source.fitTo(of, older, () => undefined);
		const theirs = native && (await fitNatively(native, of, older));
		const loss = (/** @type {readonly number[]} */ weights, /** @type {Uint32Array} */ asked) =>
			source.meanLoss(of, weights, asked);
		const truth = source.simulatedWeights(learner);
		const told = (/** @type {Uint32Array} */ asked) =>
			[ours, theirs, defaults, truth]
				.map((weights) => (weights ? loss(weights, asked).toFixed(4) : 'none'))
				.join(' / ');
		for (const [name, asked] of /** @type {const} */ ([
			['held out', newest],
			['fitted', older]
		])) {
			const limit = theirs ? loss(theirs, asked) + 0.001 : loss(defaults, asked);
			row(
				`(d) loss ${name}, learner ${n}: ours / fsrs-rs / defaults / truth`,
				told(asked),
				limit.toFixed(4),
				loss(ours, asked) <= limit
			);
		}
	}
}

/** What was taken from a log, asked about the time after it, which nobody has seen. */
function measureFuture() {
	let taken = 0;
	let better = 0;
	let gain = 0;
	let heldOutWorse = 0;
	for (let n = 0; n < 40; n += 1) {
		const distance = [0, 0.3, 0.6, 1][n % 4] ?? 1;
		const reviews = [600, 1500, 4000, 8000][(n >> 2) % 4] ?? 8000;
		const learner = { ...typical, distance, seed: `${seed} future ${n}`, reviews };
		const all = source.simulateHistories(learner);
		const places = source.predictablePlaces(all);
		const split = Math.round(places.length * 0.75);
		const fit = source.fitWeights(untilTurn(all, all.turns[places[split] ?? 0] ?? 0));
		if (fit.kind !== 'fitted') continue;
		taken += 1;
		if (fit.heldOut.fitted > fit.heldOut.defaults) heldOutWorse += 1;
		const after = places.subarray(split);
		const defaults = source.simulatedWeights({ ...learner, distance: 0 });
		const lost = [defaults, fit.weights].map((weights) => source.meanLoss(all, weights, after));
		const gained = (lost[0] ?? 0) - (lost[1] ?? 0);
		gain += gained;
		if (gained > 0) better += 1;
	}
	const found = `${heldOutWorse} of ${taken} taken (of 40)`;
	row('(d) held out, worse than the defaults', found, '0', heldOutWorse === 0);
	const mean = gain / taken;
	const after = `${better} of ${taken} better, mean ${mean.toFixed(4)}`;
	row('(d) gained after the log, over the defaults', after, 'mean > 0', mean > 0);
}

/** Predicted less seen recall, where seven of ten answers could be guessed. */
function measureGuessing() {
	const learner = { ...typical, choiceShare: 0.7, seed: `${seed} guess`, reviews: 20_000 };
	const of = source.simulateHistories(learner);
	const places = source.predictablePlaces(of);
	const weights = source.fitTo(of, places, () => undefined);
	const predicted = source.predictedChances(of, weights);
	const recalls = places.filter((place) => of.chances[place] === 0);
	let sum = 0;
	for (const place of recalls)
		sum += (predicted[place] ?? 0) - ((of.grades[place] ?? 0) > 1 ? 1 : 0);
	const points = (100 * sum) / recalls.length;
	const isMet = Math.abs(points) <= 1.5;
	row('bias of recall at 70 % choices of 4, points', points.toFixed(2), '1.5', isMet);
}

async function measureTime() {
	const sizes = [
		{ reviews: 10_000, limitMs: 150 },
		{ reviews: 100_000, limitMs: 1000 }
	];
	const learners = sizes.map(({ reviews }) => {
		const newPerDay = Math.max(20, reviews / 1000);
		return { ...typical, newPerDay, seed: `${seed} time`, reviews };
	});
	const inChromium = await timeInChromium(learners, times);
	for (const [index, { reviews, limitMs }] of sizes.entries()) {
		const learner = learners[index];
		if (!learner) throw new Error('There is a learner for each size');
		const inNode = timeInNode(learner);
		for (const [where, taken] of /** @type {const} */ ([
			['a new Chromium worker', inChromium[index] ?? []],
			['Node', inNode]
		])) {
			const sorted = [...taken].sort((a, b) => a - b);
			const median = sorted[times >> 1] ?? NaN;
			row(
				`(d) ms for ${reviews} reviews in ${where}: median, least, most`,
				[median, sorted[0] ?? NaN, sorted.at(-1) ?? NaN].map((ms) => ms.toFixed(0)).join(', '),
				String(limitMs),
				median <= limitMs
			);
		}
	}
}

/** @param {Learner} learner */
function timeInNode(learner) {
	const of = source.simulateHistories(learner);
	return Array.from({ length: times }, () => {
		const started = performance.now();
		source.fitWeights(of);
		return performance.now() - started;
	});
}
