import type { Rating } from '$lib/cards';
import { createFsrs6, defaultWeights, type Fsrs6 } from './fsrs-6';

/** What FSRS knows of one card. */
export interface Memory {
	/** Days after which the chance of recall has fallen to 90 %. */
	readonly stabilityDays: number;
	/** 1 (easy) to 10. */
	readonly difficulty: number;
}

/**
 * FSRS-6 for somebody of whom nothing is known. What takes a model takes this one where none is
 * given: that is no hidden input, as a clock would be, but a constant of the published algorithm.
 */
export const defaultModel: Fsrs6 = createFsrs6(defaultWeights);

/**
 * The memory of a card after a review, by FSRS-6 with its default weights; those of a
 * learner have a model of their own (`createFsrs6`).
 * @param memory what was known before; `undefined` at the first review
 * @param elapsedDays whole study days since the last review; 0 uses the formula for the same day
 * @param recall what `retrievability` says of that moment, where the caller has asked already
 * @throws if `elapsedDays` is negative, or the memory is none that FSRS can have made
 */
export function nextMemory(
	memory: Memory | undefined,
	elapsedDays: number,
	rating: Rating,
	recall?: number
): Memory {
	return defaultModel.nextMemory(memory, elapsedDays, rating, recall);
}

/** The chance, 0 to 1, that a card is recalled `elapsedDays` after its last review. */
export function retrievability(elapsedDays: number, stabilityDays: number): number {
	return defaultModel.retrievability(elapsedDays, stabilityDays);
}

/**
 * Whole days, 1 to 36,500, after which the chance of recall falls to `desiredRetention`.
 * @param desiredRetention above 0 and at most 1
 * @throws if `desiredRetention` is out of range
 */
export function intervalDays(stabilityDays: number, desiredRetention: number): number {
	return defaultModel.intervalDays(stabilityDays, desiredRetention);
}
