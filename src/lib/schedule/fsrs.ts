import type { Rating } from '$lib/cards';
import { FSRSAlgorithm } from 'ts-fsrs';

/** What FSRS knows of one card. */
export interface Memory {
	/** Days after which the chance of recall has fallen to 90 %. */
	readonly stabilityDays: number;
	/** 1 (easy) to 10. */
	readonly difficulty: number;
}

/** No interval is longer: about a hundred years. */
export const maxIntervalDays = 36_500;

// The algorithm alone, with the default weights of FSRS-6. The library's card layer counts days by
// the UTC calendar and works on Date objects; we count study days ourselves.
const algorithm = new FSRSAlgorithm({});

const grades = { again: 1, hard: 2, good: 3, easy: 4 } satisfies Record<Rating, number>;

/**
 * The memory of a card after a review, by FSRS-6 with its default weights.
 * @param memory what was known before; `undefined` at the first review
 * @param elapsedDays whole study days since the last review; 0 uses the formula for the same day
 * @throws if `elapsedDays` is negative
 */
export function nextMemory(
	memory: Memory | undefined,
	elapsedDays: number,
	rating: Rating
): Memory {
	const before = memory && { stability: memory.stabilityDays, difficulty: memory.difficulty };
	const after = algorithm.next_state(before ?? null, elapsedDays, grades[rating]);
	return { stabilityDays: after.stability, difficulty: after.difficulty };
}

/** The chance, 0 to 1, that a card is recalled `elapsedDays` after its last review. */
export function retrievability(elapsedDays: number, stabilityDays: number): number {
	return algorithm.forgetting_curve(elapsedDays, stabilityDays);
}

/**
 * Whole days, 1 to 36,500, after which the chance of recall falls to `desiredRetention`.
 * @param desiredRetention above 0 and at most 1
 * @throws if `desiredRetention` is out of range
 */
export function intervalDays(stabilityDays: number, desiredRetention: number): number {
	const days = Math.round(stabilityDays * algorithm.calculate_interval_modifier(desiredRetention));
	return Math.min(Math.max(days, 1), maxIntervalDays);
}
