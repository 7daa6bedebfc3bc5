import { seedOf } from './seed';

/** A stream of random 32-bit words, each 0 to 2³² − 1. */
export type Random = () => number;

const wordCount = 2 ** 32;

/**
 * A generator seeded by a text: the same text gives the same stream on every engine.
 * The algorithm is sfc32 of PractRand (Chris Doty-Humphrey).
 */
export function createRandom(seed: string): Random {
	let [a, b, c, counter] = seedOf(seed);
	const random = (): number => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return sum >>> 0;
	};
	// The first words of neighbouring seeds resemble one another until the state is mixed.
	for (let round = 0; round < 12; round += 1) random();
	return random;
}

/** A whole number from 0 to `limit` − 1, each equally likely. `limit` is 1 to 2³². */
export function nextBelow(random: Random, limit: number): number {
	// Words at or above the greatest multiple of the limit would favour small remainders.
	const fair = wordCount - (wordCount % limit);
	let word = random();
	while (word >= fair) word = random();
	return word % limit;
}

/** The items in a random order, all orders equally likely (Fisher and Yates). */
export function shuffle<T>(random: Random, items: readonly T[]): T[] {
	const left = [...items];
	const shuffled: T[] = [];
	while (left.length > 0) shuffled.push(...left.splice(nextBelow(random, left.length), 1));
	return shuffled;
}

/** One of the items, or `undefined` if there are none. */
export function pick<T>(random: Random, items: readonly T[]): T | undefined {
	return items.length === 0 ? undefined : items[nextBelow(random, items.length)];
}
