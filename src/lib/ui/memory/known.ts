/** Answers of which about the same was expected. */
export interface KnownBin {
	/** The mean chance, 0 to 1, that was given to them being right. */
	readonly predicted: number;
	/** The share, 0 to 1, that was right. */
	readonly observed: number;
	readonly count: number;
}

/** What is known of how well the learner's memory is known. */
export interface KnownMemory {
	/** See `Calibration` of the services. */
	readonly kind: 'early' | 'soon' | 'usual' | 'fitted';
	readonly predicted: number;
	readonly fewest: number;
	readonly bins: readonly KnownBin[];
}
