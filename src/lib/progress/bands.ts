/** Numbers from `from` up to but not including `to`; the last band has no end. */
export interface Band {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** Days: half a week, a week, three weeks (mature), two months, half a year, a year. */
const stabilityEdges = [0, 1, 3, 7, 21, 60, 180, 365];

/** How many cards have a memory of about which stability, in days. */
export function stabilityBands(stabilities: readonly number[]): Band[] {
	return bandsOf(stabilities, stabilityEdges);
}

/** How many cards are recalled with about which chance, 0 to 1. */
export function recallBands(recalls: readonly number[]): Band[] {
	return bandsOf(
		recalls,
		Array.from({ length: 10 }, (_, n) => n / 10)
	);
}

function bandsOf(values: readonly number[], edges: readonly number[]): Band[] {
	const bands = edges.map((from, n) => ({ from, to: edges[n + 1] ?? Infinity, count: 0 }));
	for (const value of values) {
		const band = bands.findLast(({ from }) => value >= from);
		if (!band) throw new Error(`No band has ${String(value)}`);
		band.count += 1;
	}
	return bands;
}
