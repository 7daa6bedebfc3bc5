import { describe, expect, it } from 'vitest';
import { defaultWeights } from '../fsrs-6';
import { asWeights, parseWeights, weightBounds, weightSpreads } from './weights';

describe('weights', () => {
	it('may be the defaults, which change nothing', () => {
		expect(asWeights(defaultWeights)).toEqual(defaultWeights);
		expect(parseWeights([...defaultWeights])).toEqual(defaultWeights);
	});

	it('have a bound and a spread each', () => {
		expect(weightBounds).toHaveLength(21);
		expect(weightSpreads).toHaveLength(21);
	});

	it('keep four places and their bounds', () => {
		const wild = defaultWeights.map((weight, index) => (index === 0 ? 1e9 : weight + 0.000012));
		expect(asWeights(wild)).toEqual([100, ...defaultWeights.slice(1)]);
	});

	it.each([
		['nothing', undefined],
		['a text', '0.212'],
		['too few', defaultWeights.slice(1)],
		['too many', [...defaultWeights, 1]],
		['one that is no number', defaultWeights.with(3, NaN)],
		['one out of its bounds', defaultWeights.with(20, 0.9)],
		['one that is a text', [...defaultWeights.slice(1), '0.1']]
	])('are not %s', (_, value) => {
		expect(parseWeights(value)).toBeUndefined();
	});

	it('are not made of what is no number', () => {
		expect(() => asWeights(defaultWeights.with(7, NaN))).toThrow('No weights');
		expect(() => asWeights([1, 2, 3])).toThrow('No weights');
	});
});
