import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discrimination } from './discrimination';
import {
	alphaEstimate,
	correlationEstimate,
	meanEstimate,
	proportion,
	studentQuantile
} from './estimate';
import { kurtosis, median, skewness, variance } from './moments';
import { alpha, alphasWithout, effectiveWeights, reliability } from './reliability';

/**
 * The same figures another way: from raw sums of products over all pairs of learners, and Moodle's
 * formulas with their central moments, as it has them in `quiz/report/statistics`.
 */
function plainCovariance(a: readonly number[], b: readonly number[]): number {
	// Half the mean over all pairs of the products of differences is the covariance with n - 1.
	let products = 0;
	for (let i = 0; i < a.length; i += 1) {
		for (let j = 0; j < i; j += 1) {
			products += (Number(a[i]) - Number(a[j])) * (Number(b[i]) - Number(b[j]));
		}
	}
	return products / (a.length * (a.length - 1));
}

function plainAlpha(points: readonly (readonly number[])[]): number {
	// The sum of all covariances of two items by that of all, their own variances among them.
	let between = 0;
	let all = 0;
	for (const [i, a] of points.entries()) {
		for (const [j, b] of points.entries()) {
			const shared = plainCovariance(a, b);
			all += shared;
			if (i !== j) between += shared;
		}
	}
	return ((points.length / (points.length - 1)) * between) / all;
}

function moodleMoments(values: readonly number[]) {
	const s = values.length;
	const mean = values.reduce((a, b) => a + b) / s;
	const m = (power: number) => values.reduce((a, x) => a + (x - mean) ** power, 0) / s;
	const k2 = (s * m(2)) / (s - 1);
	const k3 = (s * s * m(3)) / ((s - 1) * (s - 2));
	const k4 = (s * s * ((s + 1) * m(4) - 3 * (s - 1) * m(2) ** 2)) / ((s - 1) * (s - 2) * (s - 3));
	return { k2, skewness: k3 / k2 ** 1.5, kurtosis: k4 / k2 ** 2 };
}

const point = fc.constantFrom(0, 0, 0.25, 0.5, 0.75, 1, 1);

/** Points by item, then by learner. */
const anyPoints = fc
	.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 4, max: 30 }))
	.chain(([items, learners]) =>
		fc.array(fc.array(point, { minLength: learners, maxLength: learners }), {
			minLength: items,
			maxLength: items
		})
	);

function totals(points: readonly (readonly number[])[]): number[] {
	return (points[0] ?? []).map((_, learner) =>
		points.reduce((sum, item) => sum + Number(item[learner]), 0)
	);
}

describe('figures of any answers are those of a second, plain reckoning:', () => {
	it('variance, skewness and kurtosis', () => {
		fc.assert(
			fc.property(anyPoints, (points) => {
				const values = totals(points);
				const plain = moodleMoments(values);
				expect(variance(values)).toBeCloseTo(plainCovariance(values, values), 9);
				expect(variance(values)).toBeCloseTo(plain.k2, 9);
				if (plain.k2 < 1e-9) return;
				expect(skewness(values)).toBeCloseTo(plain.skewness, 6);
				expect(kurtosis(values)).toBeCloseTo(plain.kurtosis, 6);
			})
		);
	});

	it('the median', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1 }), (values) => {
				const middle = median(values);
				const below = values.filter((value) => value < middle).length;
				const above = values.filter((value) => value > middle).length;
				expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
			})
		);
	});

	it('alpha, with all items and with each left out', () => {
		fc.assert(
			fc.property(anyPoints, (points) => {
				const value = alpha(points);
				if (plainCovariance(totals(points), totals(points)) < 1e-9) {
					expect(value).toBeUndefined();
					return;
				}
				expect(value).toBeCloseTo(plainAlpha(points), 6);
				for (const [left, without] of alphasWithout(points).entries()) {
					const others = points.filter((_, item) => item !== left);
					if (without === undefined) continue;
					expect(without).toBeCloseTo(plainAlpha(others), 6);
				}
			})
		);
	});

	it('discrimination, efficiency and effective weights', () => {
		fc.assert(
			fc.property(anyPoints, (points) => {
				const all = totals(points);
				const shares = points.map((item) => plainCovariance(item, all));
				const sum = shares.reduce((a, share) => a + Math.sqrt(Math.max(0, share)), 0);
				for (const [index, item] of points.entries()) {
					const rests = all.map((total, learner) => total - Number(item[learner]));
					const spread = plainCovariance(item, item) * plainCovariance(rests, rests);
					const found = discrimination(item, rests);
					if (spread < 1e-9) {
						expect(found).toBeUndefined();
						continue;
					}
					const shared = plainCovariance(item, rests);
					const rising = (list: readonly number[]) => [...list].sort((a, b) => a - b);
					const most = plainCovariance(rising(item), rising(rests));
					expect(found?.index.value).toBeCloseTo(shared / Math.sqrt(spread), 6);
					expect(found?.efficiency.value).toBeCloseTo(shared / most, 6);
					const weight = effectiveWeights(points)[index];
					const share = Number(shares[index]);
					if (share > 1e-9) expect(weight).toBeCloseTo(Math.sqrt(share) / sum, 6);
					if (share < -1e-9) expect(weight).toBeUndefined();
				}
			})
		);
	});

	it('the upper less the lower 27 %, where nobody ties', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 4, maxLength: 40 }), (points) => {
				const rests = points.map((_, learner) => 10 * learner);
				const size = Math.max(1, Math.round(points.length * 0.27));
				const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
				const found = discrimination(points, rests);
				const expected = mean(points.slice(-size)) - mean(points.slice(0, size));
				if (found) expect(found.upperLower).toBeCloseTo(expected, 9);
			})
		);
	});
});

describe('an interval', () => {
	it('of a proportion is Wilson’s, as printed by Newcombe 1998 for 81 of 263', () => {
		const { low, high } = proportion(81 / 263, 263);
		expect([low, high].map((end) => end.toFixed(4))).toEqual(['0.2553', '0.3662']);
	});

	it('of a facility of .70 is as wide as in a class of 10, 20 or 30', () => {
		const halves = [10, 20, 30].map((count) => {
			const { low, high } = proportion(0.7, count);
			return ((high - low) / 2).toFixed(2);
		});
		expect(halves).toEqual(['0.25', '0.19', '0.16']);
	});

	it('of a correlation of .30 is Fisher’s', () => {
		const ends = [10, 20, 30, 60].map((count) => {
			const { low, high } = correlationEstimate(0.3, count);
			return [low.toFixed(2), high.toFixed(2)];
		});
		expect(ends).toEqual([
			['-0.41', '0.78'],
			['-0.16', '0.66'],
			['-0.07', '0.60'],
			['0.05', '0.51']
		]);
	});

	it('of a mean is Student’s, by the tables of t', () => {
		const table = [1, 2, 3, 5, 6, 10, 29].map((freedom) => studentQuantile(freedom).toFixed(3));
		expect(table).toEqual(['12.706', '4.303', '3.182', '2.571', '2.447', '2.228', '2.045']);
		const { low = NaN, high = NaN } = meanEstimate([0.4, 0.5, 0.6]) ?? {};
		// 4.303 x 0.1 / sqrt 3 = 0.248
		expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.252', '0.748']);
	});

	it('holds its figure, and is narrower the more there are', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 5, max: 200 }), (k, n) => {
				const few = proportion(k / 20, n);
				const many = proportion(k / 20, n * 4);
				expect(few.low).toBeLessThanOrEqual(k / 20 + 1e-12);
				expect(few.high).toBeGreaterThanOrEqual(k / 20 - 1e-12);
				expect(many.high - many.low).toBeLessThan(few.high - few.low);
			})
		);
		const { low, high } = alphaEstimate(0.8, 20, 30);
		expect(low).toBeLessThan(0.8);
		expect(high).toBeGreaterThan(0.8);
	});
});

describe('where there is too little', () => {
	it('no figure is made up', () => {
		expect(alpha([[0, 1, 1]])).toBeUndefined();
		expect(
			alpha([
				[0, 1],
				[0, 1]
			])
		).toBeUndefined();
		expect(
			reliability([
				[1, 1, 1],
				[0, 0, 0]
			])
		).toBeUndefined();
		expect(discrimination([1, 1, 1, 1], [1, 2, 3, 4])).toBeUndefined();
		expect(skewness([1, 2])).toBeUndefined();
		expect(kurtosis([1, 2, 3])).toBeUndefined();
		expect(meanEstimate([])).toBeUndefined();
		expect(proportion(0, 0)).toEqual({ value: 0, low: 0, high: 1, count: 0 });
	});
});
