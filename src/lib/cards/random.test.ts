import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, nextBelow, pick, shuffle } from './random';
import { seedOf } from './seed';

// The literal words were computed by a second implementation, in integers of any size.
describe('the seeded generator', () => {
	it('spreads a text over four words', () => {
		expect(seedOf('')).toEqual([167010153, 2610615433, 1495386444, 1351578270]);
		expect(seedOf('diwan')).toEqual([814227055, 4190009372, 3178906068, 2796010358]);
	});

	it('gives the same words on every engine', () => {
		const random = createRandom('diwan');
		expect([random(), random(), random(), random(), random()]).toEqual([
			3724783487, 1723988721, 1865706973, 4288310181, 62865956
		]);
		const arabic = createRandom('ديوان');
		expect([arabic(), arabic(), arabic()]).toEqual([130636, 575339926, 2986159459]);
	});

	it('throws a die', () => {
		const random = createRandom('below');
		const throws = Array.from({ length: 12 }, () => nextBelow(random, 6));
		expect(throws).toEqual([2, 5, 3, 2, 2, 1, 2, 1, 5, 1, 3, 5]);
	});

	it('passes over words that would favour small numbers', () => {
		// With three quarters of all words as the limit, one word in four is passed over.
		const words = [3_221_225_472, 4_294_967_295, 3_221_225_471];
		const passed = nextBelow(() => words.shift() ?? 0, 3_221_225_472);
		expect(passed).toBe(3_221_225_471);
		expect(words).toEqual([]);
	});

	it('shuffles and picks', () => {
		expect(shuffle(createRandom('diwan'), [...'abcdefgh']).join('')).toBe('hacdbegf');
		expect(pick(createRandom('diwan'), ['only'])).toBe('only');
		expect(pick(createRandom('diwan'), [])).toBeUndefined();
	});

	it('keeps every item of a shuffle', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
				const shuffled = shuffle(createRandom(seed), items);
				expect(shuffled.sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
			})
		);
	});

	it('puts each of four items at each place equally often', () => {
		const counts = [0, 0, 0, 0];
		for (let seed = 0; seed < 4000; seed += 1) {
			const place = shuffle(createRandom(`seed ${String(seed)}`), [...'abcd']).indexOf('a');
			counts[place] = (counts[place] ?? 0) + 1;
		}
		// Chi-square with three degrees of freedom: 16.27 is passed once in a thousand by chance.
		const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
		expect(chiSquare).toBeLessThan(16.27);
	});
});
