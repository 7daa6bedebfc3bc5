/** @typedef {import('../../src/lib/cards/index.ts').Rating} Rating */
/** @typedef {import('../../src/lib/schedule/index.ts').Memory} Memory */
/** @typedef {typeof import('@open-spaced-repetition/binding')} Native */
/** @typedef {import('@open-spaced-repetition/binding').BindingMemoryState} NativeMemory */
/** @typedef {typeof import('../../src/lib/schedule/index.ts').nextMemory} NextMemory */
/** @typedef {typeof import('../../src/lib/schedule/index.ts').intervalDays} IntervalDays */
/** @typedef {{ readonly elapsedDays: number, readonly rating: Rating }} Review */

/** @satisfies {readonly Rating[]} */
const ratings = /** @type {const} */ (['again', 'hard', 'good', 'easy']);
const retentions = [0.8, 0.9, 0.95];

/**
 * Random histories of up to twenty reviews, on the same day, soon or up to three years later.
 *
 * @param {(limit: number) => number} below a random whole number from 0 to `limit` − 1
 * @param {number} count
 * @returns {Review[][]}
 */
export function randomHistories(below, count) {
	return Array.from({ length: count }, () =>
		Array.from({ length: 1 + below(20) }, (_, index) => ({
			elapsedDays: index === 0 ? 0 : below([1, 11, 1001][below(3)] ?? 1),
			rating: ratings[below(4)] ?? 'good'
		}))
	);
}

/**
 * The largest difference, relative to what fsrs-rs says, of any number in what each of the four
 * ratings would lead to, at every step of histories that both follow from states of their own.
 *
 * @param {Native} native
 * @param {readonly number[]} weights
 * @param {NextMemory} nextMemory by those weights
 * @param {readonly Review[][]} histories
 * @param {number} floorDays differences of shorter stabilities are relative to this: there, 32 bits
 * leave fsrs-rs few digits
 */
export function largestDifference(native, weights, nextMemory, histories, floorDays) {
	const theirs = new native.FSRSBinding([...weights]);
	let largest = 0;
	for (const history of histories) {
		/** @type {Memory | undefined} */
		let our;
		/** @type {NativeMemory | undefined} */
		let their;
		for (const { elapsedDays, rating: taken } of history) {
			const before = our;
			const states = theirs.nextStates(their, 0.9, elapsedDays);
			for (const rating of ratings) {
				const { stabilityDays, difficulty } = nextMemory(before, elapsedDays, rating);
				const { memory } = states[rating];
				largest = Math.max(
					largest,
					Math.abs(stabilityDays - memory.stability) / Math.max(memory.stability, floorDays),
					Math.abs(difficulty / memory.difficulty - 1)
				);
			}
			our = nextMemory(before, elapsedDays, taken);
			their = states[taken].memory;
		}
	}
	return largest;
}

/**
 * How many rounded intervals differ, by the default weights. fsrs-rs works with floats of 32 bits, so
 * that now and then its interval falls on the other side of half a day: `onTheEdge` counts those
 * where the published formulas, worked out with 64 bits, say what we say.
 *
 * @param {Native} native
 * @param {{ nextMemory: NextMemory, intervalDays: IntervalDays }} ours
 * @param {{ nextMemory: NextMemory, intervalDays: IntervalDays }} published
 * @param {readonly Review[][]} histories
 */
export function compareIntervals(native, ours, published, histories) {
	const theirs = new native.FSRSBinding();
	const found = { intervals: 0, wrong: 0, onTheEdge: 0 };
	for (const history of histories) {
		/** @type {Memory | undefined} */
		let our;
		/** @type {Memory | undefined} */
		let exact;
		/** @type {NativeMemory | undefined} */
		let their;
		for (const { elapsedDays, rating } of history) {
			our = ours.nextMemory(our, elapsedDays, rating);
			exact = published.nextMemory(exact, elapsedDays, rating);
			for (const retention of retentions) {
				const { interval } = theirs.nextStates(their, retention, elapsedDays)[rating];
				const rounded = Math.min(Math.max(Math.round(interval), 1), 36_500);
				const ourInterval = ours.intervalDays(our.stabilityDays, retention);
				found.intervals += 1;
				if (rounded === ourInterval) continue;
				if (ourInterval === published.intervalDays(exact.stabilityDays, retention)) {
					found.onTheEdge += 1;
				} else found.wrong += 1;
			}
			their = theirs.nextStates(their, 0.9, elapsedDays)[rating].memory;
		}
	}
	return found;
}
