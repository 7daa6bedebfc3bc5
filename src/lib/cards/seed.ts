/** Four 32-bit words: the state that a generator starts from. */
export type Seed = readonly [number, number, number, number];

/**
 * Spreads a text over 128 bits, by Murmur3's mixing steps over UTF-16 units. Only 32-bit integer
 * operations, so that every engine gives the same words. Not for secrets.
 */
export function seedOf(text: string): Seed {
	let state = 1779033703 ^ text.length;
	for (let index = 0; index < text.length; index += 1) {
		state = Math.imul(state ^ text.charCodeAt(index), 3432918353);
		state = (state << 13) | (state >>> 19);
	}
	const next = (): number => {
		state = Math.imul(state ^ (state >>> 16), 2246822507);
		state = Math.imul(state ^ (state >>> 13), 3266489909);
		state ^= state >>> 16;
		return state >>> 0;
	};
	return [next(), next(), next(), next()];
}
