import type { Item } from '$lib/cards';
import { magnitude } from './words';

/** Where keys stand in choices of four whose options stand in random order. */
export function keyPlaces(items: readonly Item[]): {
	readonly counts: readonly number[];
	/** The chance of places as uneven as these if all are equally likely (chi-square, 3 degrees). */
	readonly pValue: number;
} {
	const counts = [0, 0, 0, 0];
	for (const item of items) {
		if (item.form !== 'choice' || item.options.length !== 4) continue;
		// Numbers and dates ascend, whatever the seed.
		if (item.options.every(({ text }) => !Number.isNaN(magnitude(text)))) continue;
		const place = item.options.findIndex(({ id }) => id === item.keyId);
		counts[place] = (counts[place] ?? 0) + 1;
	}
	const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
	const square = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
	return { counts, pValue: upperTailOf3(square) };
}

/** Of the chi-square distribution with three degrees of freedom. */
function upperTailOf3(x: number): number {
	const root = Math.sqrt(x);
	return 2 * (1 - normal(root)) + Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2);
}

/** The part of a normal distribution below so many deviations (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
	const t = 1 / (1 + 0.2316419 * z);
	const terms = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153];
	const sum = terms.reduce((total, term) => (total + term) * t, 0);
	return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
