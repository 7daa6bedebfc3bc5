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

/** A mixture of memories, with its slopes by the memory before and, apart from that, by weights. */
export interface NextMemory {
	logStability: number;
	difficulty: number;
	logByLog: number;
	logByDifficulty: number;
	difficultyByLog: number;
	difficultyByDifficulty: number;
	readonly log: Float64Array;
	readonly difficultyOwn: Float64Array;
}

/** A memory to be started with `startMemory`. */
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
			log: slopes(),
			difficultyOwn: slopes()
		}
	};
}

function slopes(): Float64Array {
	return new Float64Array(weightBounds.length);
}
