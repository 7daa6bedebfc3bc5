/** The sum divided by the number; 0 of nothing. */
export function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : sum(values) / values.length;
}

export function sum(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}

/** With n - 1; 0 of fewer than two. */
export function variance(values: readonly number[]): number {
	return covariance(values, values);
}

/** With n - 1; 0 of fewer than two. Both lists are equally long. */
export function covariance(a: readonly number[], b: readonly number[]): number {
	if (a.length < 2) return 0;
	const meanA = mean(a);
	const meanB = mean(b);
	const products = a.map((value, index) => (value - meanA) * ((b[index] ?? 0) - meanB));
	return sum(products) / (a.length - 1);
}

/** The greatest covariance that two lists could have, were each put in another order. */
export function greatestCovariance(a: readonly number[], b: readonly number[]): number {
	const rising = (x: number, y: number) => x - y;
	return covariance([...a].sort(rising), [...b].sort(rising));
}

/** Pearson's; `undefined` where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number | undefined {
	const spread = Math.sqrt(variance(a) * variance(b));
	if (!(spread > nothing)) return undefined;
	return Math.max(-1, Math.min(1, covariance(a, b) / spread));
}

/** Below it, a variance is that of numbers that are equal but for their last bits. */
export const nothing = 1e-12;

/** The middle one, or between the two in the middle; 0 of nothing. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** k3 / k2^1.5 of Fisher's k statistics; `undefined` of fewer than three, or where none varies. */
export function skewness(values: readonly number[]): number | undefined {
	const count = values.length;
	const k2 = variance(values);
	if (count < 3 || !(k2 > nothing)) return undefined;
	const k3 = (count * sumOfPowers(values, 3)) / ((count - 1) * (count - 2));
	return k3 / k2 ** 1.5;
}

/** k4 / k2²: 0 for a normal distribution; `undefined` of fewer than four, or where none varies. */
export function kurtosis(values: readonly number[]): number | undefined {
	const count = values.length;
	const k2 = variance(values);
	if (count < 4 || !(k2 > nothing)) return undefined;
	const squares = sumOfPowers(values, 2);
	const k4 =
		(count * (count + 1) * sumOfPowers(values, 4) - 3 * (count - 1) * squares ** 2) /
		((count - 1) * (count - 2) * (count - 3));
	return k4 / k2 ** 2;
}

/** Of the deviations from the mean. */
function sumOfPowers(values: readonly number[], power: number): number {
	const middle = mean(values);
	return sum(values.map((value) => (value - middle) ** power));
}
