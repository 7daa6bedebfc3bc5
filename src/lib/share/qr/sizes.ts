/** How much of a code may be unreadable: about 15 % for M, 25 % for Q. */
export type QrLevel = 'M' | 'Q';

/** The largest code that phones read from any screen. */
export const largestVersion = 15;

/*
 * ISO/IEC 18004, table 9, for versions 1 to 15: how many codewords correct errors in each block, and
 * how many blocks there are.
 */
const correcting: Readonly<Record<QrLevel, readonly number[]>> = {
	M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24],
	Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30]
};
const blocks: Readonly<Record<QrLevel, readonly number[]>> = {
	M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10],
	Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12]
};

/** The numbers that a code of some size goes by. */
export interface QrSize {
	/** 1 to 15. */
	readonly version: number;
	readonly level: QrLevel;
	/** Modules a side. */
	readonly modules: number;
	readonly blocks: number;
	/** Codewords of each block that correct errors. */
	readonly correcting: number;
	/** Codewords in all. */
	readonly codewords: number;
	/** Codewords that hold data. */
	readonly dataCodewords: number;
}

export function sizeOf(version: number, level: QrLevel): QrSize {
	const [ecc, count] = [correcting[level][version - 1], blocks[level][version - 1]];
	if (ecc === undefined || count === undefined) throw new RangeError(`Version ${String(version)}`);
	const codewords = codewordsOf(version);
	return {
		version,
		level,
		modules: 17 + 4 * version,
		blocks: count,
		correcting: ecc,
		codewords,
		dataCodewords: codewords - ecc * count
	};
}

/** All modules but those of the patterns, in bytes. */
function codewordsOf(version: number): number {
	const alignments = version === 1 ? 0 : Math.floor(version / 7) + 2;
	const aligning = alignments === 0 ? 0 : (25 * alignments - 10) * alignments - 55;
	const modules = (16 * version + 128) * version + 64 - aligning - (version >= 7 ? 36 : 0);
	return Math.floor(modules / 8);
}
