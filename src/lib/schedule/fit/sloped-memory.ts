import { weightBounds } from './weights';

/**
 * The memory of one card on its way through its reviews, with the slope of it by each weight. One
 * is used for all cards in turn: nothing is allocated for a review.
 */
export interface SlopedMemory {
	stabilityDays: number;
	/** Its natural logarithm, in which memories are mixed. */
	logStability: number;
	difficulty: number;
	/** Slopes of `logStability` and of `difficulty` by w0 to w20. */
	readonly logSlopes: Float64Array;
	readonly difficultySlopes: Float64Array;
	/** The chance of recall at the moment, and of forgetting. */
	recall: number;
	forgotten: number;
	/** The slope of `recall` by `logStability`, and its own one by w20. */
	recallByLog: number;
	recallByDecay: number;
	/** What the memory turns into: gathered by `addNext`, taken over by `settle`. */
	readonly next: NextMemory;
}

/** A mixture of what memories may come of an answer, by their shares. */
export interface NextMemory {
	logStability: number;
	difficulty: number;
	/** The slopes of either by either of the memory before. */
	logByLog: number;
	logByDifficulty: number;
	difficultyByLog: number;
	difficultyByDifficulty: number;
	/** The slopes by w0 to w20 that do not come by way of the memory before. */
	readonly logOwn: Float64Array;
	readonly difficultyOwn: Float64Array;
}

/**
 * A memory, to be started with `answerFirst`. Of NaN and not of 0, which engines would keep as a
 * whole number and stumble over as soon as it is none.
 */
export function createMemory(): SlopedMemory {
	return {
		stabilityDays: NaN,
		logStability: NaN,
		difficulty: NaN,
		logSlopes: slopes(),
		difficultySlopes: slopes(),
		recall: NaN,
		forgotten: NaN,
		recallByLog: NaN,
		recallByDecay: NaN,
		next: {
			logStability: NaN,
			difficulty: NaN,
			logByLog: NaN,
			logByDifficulty: NaN,
			difficultyByLog: NaN,
			difficultyByDifficulty: NaN,
			logOwn: slopes(),
			difficultyOwn: slopes()
		}
	};
}

function slopes(): Float64Array {
	return new Float64Array(weightBounds.length);
}
