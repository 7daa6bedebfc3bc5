/** @typedef {import('../../src/lib/schedule/index.ts').Histories} Histories */

/**
 * The log as it was before some review.
 *
 * @param {Histories} all
 * @param {number} turn
 * @returns {Histories} the reviews before that turn
 */
export function untilTurn(all, turn) {
	const starts = [0];
	/** @type {number[]} */
	const kept = [];
	for (let card = 0; card + 1 < all.starts.length; card += 1) {
		const to = all.starts[card + 1] ?? 0;
		for (let place = all.starts[card] ?? 0; place < to; place += 1) {
			if ((all.turns[place] ?? 0) < turn) kept.push(place);
		}
		if (kept.length > (starts.at(-1) ?? 0)) starts.push(kept.length);
	}
	const at = (/** @type {ArrayLike<number>} */ values) => kept.map((place) => values[place] ?? 0);
	return {
		starts: Uint32Array.from(starts),
		elapsedDays: Uint16Array.from(at(all.elapsedDays)),
		grades: Uint8Array.from(at(all.grades)),
		chances: Float64Array.from(at(all.chances)),
		transfers: Float64Array.from(at(all.transfers)),
		turns: Uint32Array.from(at(all.turns)),
		parts: Uint8Array.from(at(all.parts))
	};
}
