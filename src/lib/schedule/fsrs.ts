import type { Rating } from '$lib/cards';
import { createFsrs6, defaultWeights } from './fsrs-6';

/** What FSRS knows of one card. */
export interface Memory {
	/** Days after which the chance of recall has fallen to 90 %. */
	readonly stabilityDays: number;
	/** 1 (easy) to 10. */
	readonly difficulty: number;
}

/** No interval is longer: about a hundred years. */
export const maxIntervalDays = 36_500;

const fsrs = createFsrs6(defaultWeights);

/**
 * The memory of a card after a review, by FSRS-6 with its default weights.
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
	return fsrs.nextMemory(memory, elapsedDays, rating, recall);
}

/** The chance, 0 to 1, that a card is recalled `elapsedDays` after its last review. */
export function retrievability(elapsedDays: number, stabilityDays: number): number {
	return fsrs.retrievability(elapsedDays, stabilityDays);
}

/**
 * Whole days, 1 to 36,500, after which the chance of recall falls to `desiredRetention`.
 * @param desiredRetention above 0 and at most 1
 * @throws if `desiredRetention` is out of range
 */
export function intervalDays(stabilityDays: number, desiredRetention: number): number {
	if (!(desiredRetention > 0 && desiredRetention <= 1)) {
		throw new Error(`A desired retention lies above 0 and at most at 1, not ${desiredRetention}`);
	}
	// Almost always the same one is asked for, and it costs a power.
	if (last.retention !== desiredRetention) {
		last = { retention: desiredRetention, factor: fsrs.intervalFactor(desiredRetention) };
	}
	return Math.min(Math.max(Math.round(stabilityDays * last.factor), 1), maxIntervalDays);
}

let last = { retention: 0, factor: 0 };
