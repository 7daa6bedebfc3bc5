import { mean, variance } from './moments';

/** A figure with its 95 % interval. */
export interface Estimate {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	/** How many it comes from. */
	readonly count: number;
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959963984540054;

/**
 * A proportion with Wilson's score interval (1927). Of points in part, as of an order partly right,
 * it is wider than need be: they vary less than right and wrong.
 * @param value 0 to 1
 */
export function proportion(value: number, count: number): Estimate {
	if (count === 0) return { value: 0, low: 0, high: 1, count };
	const centre = (value + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
	const half =
		(z / (1 + z ** 2 / count)) *
		Math.sqrt((value * (1 - value)) / count + z ** 2 / (4 * count ** 2));
	return { value, low: clamp(centre - half), high: clamp(centre + half), count };
}

/** A correlation with the interval of Fisher's z (1921); of fewer than four it may be anything. */
export function correlationEstimate(value: number, count: number): Estimate {
	if (count < 4) return { value, low: -1, high: 1, count };
	const half = z / Math.sqrt(count - 3);
	const low = Math.tanh(Math.atanh(value) - half);
	const high = Math.tanh(Math.atanh(value) + half);
	return { value, low, high, count };
}

/**
 * A mean of fractions with Student's interval, kept within 0 to 1.
 * @returns `undefined` of nothing; of a single one the whole of 0 to 1
 */
export function meanEstimate(fractions: readonly number[]): Estimate | undefined {
	const count = fractions.length;
	if (count === 0) return undefined;
	const value = mean(fractions);
	if (count === 1) return { value, low: 0, high: 1, count };
	const half = studentQuantile(count - 1) * Math.sqrt(variance(fractions) / count);
	return { value, low: clamp(value - half), high: clamp(value + half), count };
}

/**
 * Cronbach's alpha with the interval of Bonett and Wright (2015).
 * @param items how many items it is of, at least 2
 * @param count how many learners, at least 3
 */
export function alphaEstimate(value: number, items: number, count: number): Estimate {
	const spread = Math.sqrt((2 * items) / ((items - 1) * (count - 2)));
	const middle = Math.log(1 - value) - Math.log(count / (count - 1));
	return {
		value,
		low: 1 - Math.exp(middle + z * spread),
		high: 1 - Math.exp(middle - z * spread),
		count
	};
}

/** The 97.5th percentiles of Student's t for 1 to 5 degrees of freedom. */
const quantiles: readonly number[] = [
	12.706204736432095, 4.302652729911275, 3.182446305284263, 2.7764451051977987, 2.570581835636314
];

/**
 * The 97.5th percentile of Student's t: for more than 5 degrees of freedom by the expansion of
 * Cornish and Fisher (Abramowitz and Stegun 26.7.5), good to four digits.
 */
export function studentQuantile(freedom: number): number {
	const terms = [
		(z ** 3 + z) / 4,
		(5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
		(3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
		(79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160
	];
	const expansion = terms.reduce((sum, term, index) => sum + term / freedom ** (index + 1), z);
	return quantiles[freedom - 1] ?? expansion;
}

function clamp(value: number): number {
	return Math.max(0, Math.min(1, value));
}
