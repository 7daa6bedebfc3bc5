import type { Rating } from '$lib/cards';
import type { Memory } from './fsrs';

/** FSRS-6 with one set of weights. */
export interface Fsrs6 {
	/** See `nextMemory` of this room. `recall`, where it is known already, saves working it out. */
	nextMemory(
		memory: Memory | undefined,
		elapsedDays: number,
		rating: Rating,
		recall?: number
	): Memory;
	/** The chance, 0 to 1, that a card is recalled `elapsedDays` after its last review. */
	retrievability(elapsedDays: number, stabilityDays: number): number;
	/** What to multiply stability by, for the days until recall falls to `desiredRetention`. */
	intervalFactor(desiredRetention: number): number;
	/** See `intervalDays` of this room. */
	intervalDays(stabilityDays: number, desiredRetention: number): number;
	/** The 21 that it has. */
	readonly weights: readonly number[];
}

/** The weights of FSRS-6 for somebody of whom nothing is known (w0 to w20). */
export const defaultWeights: readonly number[] = [
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
	0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
];

/** No interval is longer: about a hundred years. */
export const maxIntervalDays = 36_500;

const leastStability = 0.001;
const mostStability = 36_500;
const leastFirstStability = 0.1;

const grades = { again: 1, hard: 2, good: 3, easy: 4 } satisfies Record<Rating, number>;

/**
 * The formulas of FSRS-6, which are those of
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm, to the last bit as
 * `FSRSAlgorithm` of ts-fsrs 5.4 works them out: in its order, and rounded where it rounds. A log
 * is folded by nothing else, a hundred thousand times, so what depends on the weights alone is
 * worked out once, here.
 * @param weights 21 of them, within the bounds that FSRS sets
 * @throws if there are not 21
 */
export function createFsrs6(weights: readonly number[]): Fsrs6 {
	const [
		w0,
		w1,
		w2,
		w3,
		w4,
		w5,
		w6,
		w7,
		w8,
		w9,
		w10,
		w11,
		w12,
		w13,
		w14,
		w15,
		w16,
		w17,
		w18,
		w19,
		w20
	] = checked(weights);
	const decay = -w20;
	const factor = rounded(Math.exp(Math.pow(decay, -1) * Math.log(0.9)) - 1);
	const firstStability = [w0, w1, w2, w3];
	const recallScale = Math.exp(w8);
	const lapseScale = Math.exp(w17 * w18);
	const sameDayScale = [1, 2, 3, 4].map((grade) => Math.exp(w17 * (grade - 3 + w18)));
	const easiest = firstDifficulty(4);

	function retrievability(elapsedDays: number, stabilityDays: number): number {
		return rounded(Math.pow(1 + (factor * elapsedDays) / stabilityDays, decay));
	}

	function firstDifficulty(grade: number): number {
		return rounded(w4 - Math.exp((grade - 1) * w5) + 1);
	}

	function firstMemory(grade: number): Memory {
		const stabilityDays = Math.max(firstStability[grade - 1] ?? 0, leastFirstStability);
		return { stabilityDays, difficulty: clamped(firstDifficulty(grade), 1, 10) };
	}

	function nextDifficulty(difficulty: number, grade: number): number {
		const damped = difficulty + rounded((-w6 * (grade - 3) * (10 - difficulty)) / 9);
		return clamped(rounded(w7 * easiest + (1 - w7) * damped), 1, 10);
	}

	function sameDay(stability: number, grade: number): number {
		const increase = Math.pow(stability, -w19) * (sameDayScale[grade - 1] ?? 1);
		return asStability(stability * (grade >= 2 ? Math.max(increase, 1) : increase));
	}

	function afterLapse({ stabilityDays, difficulty }: Memory, recall: number): number {
		const forgotten = asStability(
			w11 *
				Math.pow(difficulty, -w12) *
				(Math.pow(stabilityDays + 1, w13) - 1) *
				Math.exp((1 - recall) * w14)
		);
		return clamped(rounded(stabilityDays / lapseScale), leastStability, forgotten);
	}

	function afterRecall(memory: Memory, recall: number, grade: number): number {
		const { stabilityDays, difficulty } = memory;
		const hardPenalty = grade === 2 ? w15 : 1;
		const easyBonus = grade === 4 ? w16 : 1;
		return asStability(
			stabilityDays *
				(1 +
					recallScale *
						(11 - difficulty) *
						Math.pow(stabilityDays, -w9) *
						(Math.exp((1 - recall) * w10) - 1) *
						hardPenalty *
						easyBonus)
		);
	}

	function stabilityAfter(memory: Memory, elapsedDays: number, grade: number, recall?: number) {
		if (elapsedDays === 0) return sameDay(memory.stabilityDays, grade);
		const known = recall ?? retrievability(elapsedDays, memory.stabilityDays);
		return grade === 1 ? afterLapse(memory, known) : afterRecall(memory, known, grade);
	}

	function intervalFactor(retention: number): number {
		return rounded((Math.pow(retention, 1 / decay) - 1) / factor);
	}

	// Almost always the same retention is asked for, and it costs a power.
	let last = { retention: 0, factor: 0 };

	return {
		weights,
		retrievability,
		intervalFactor,
		intervalDays(stabilityDays, retention) {
			if (!(retention > 0 && retention <= 1)) {
				throw new Error(`A desired retention lies above 0 and at most at 1, not ${retention}`);
			}
			if (last.retention !== retention) last = { retention, factor: intervalFactor(retention) };
			return clamped(Math.round(stabilityDays * last.factor), 1, maxIntervalDays);
		},
		nextMemory(memory, elapsedDays, rating, recall) {
			if (elapsedDays < 0) throw new Error(`No time to elapse: ${String(elapsedDays)} days`);
			const grade = grades[rating];
			if (memory === undefined) return firstMemory(grade);
			const { stabilityDays, difficulty } = memory;
			// Also refuses what is no number.
			if (!(stabilityDays >= leastStability && difficulty >= 1)) {
				throw new Error(`No memory: ${String(stabilityDays)} days, ${String(difficulty)}`);
			}
			return {
				stabilityDays: stabilityAfter(memory, elapsedDays, grade, recall),
				difficulty: nextDifficulty(difficulty, grade)
			};
		}
	};
}

type Weights = [
	...[number, number, number, number, number, number, number],
	...[number, number, number, number, number, number, number],
	...[number, number, number, number, number, number, number]
];

function checked(weights: readonly number[]): Weights {
	// Counted, so they are as many as the type says.
	if (weights.length === 21) return [...weights] as Weights;
	throw new Error(`FSRS-6 has 21 weights, not ${String(weights.length)}`);
}

function asStability(value: number): number {
	return rounded(clamped(value, leastStability, mostStability));
}

function clamped(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}

/** To eight places: engines differ in the last bits of powers, and states must not. */
function rounded(value: number): number {
	return Math.round(value * 1e8) / 1e8;
}
