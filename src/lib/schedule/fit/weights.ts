/**
 * The 21 weights of FSRS-6, w0 to w20, each within its bounds. Of four places, so that engines that
 * differ in the last bits of their powers fit the same ones.
 */
export type Weights = readonly number[] & { readonly __brand: 'Weights' };

/**
 * The least and the most that each weight may be: those of fsrs-rs and ts-fsrs, where one learning
 * step at most follows a lapse. But for the first stabilities, which ts-fsrs does not let fall
 * below a tenth of a day.
 */
export const weightBounds: readonly (readonly [least: number, most: number])[] = [
	[0.1, 100],
	[0.1, 100],
	[0.1, 100],
	[0.1, 100],
	[1, 10],
	[0.001, 4],
	[0.001, 4],
	[0.001, 0.75],
	[0, 4.5],
	[0, 0.8],
	[0.001, 3.5],
	[0.001, 5],
	[0.001, 0.25],
	[0.001, 0.9],
	[0, 4],
	[0, 1],
	[1, 6],
	[0, 2],
	[0, 2],
	[0.01, 0.8],
	[0.1, 0.8]
];

/**
 * How far the weights of learners lie apart: the standard deviation of each over the collections
 * that the defaults come from, as fsrs-rs has them.
 */
export const weightSpreads: readonly number[] = [
	6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
	1.03, 0.31, 0.32, 0.14, 0.27
];

/** Weights from a store or a file, or `undefined` if they are none. */
export function parseWeights(value: unknown): Weights | undefined {
	return isWeights(value) ? value : undefined;
}

/**
 * Any 21 numbers, to four places and within their bounds.
 * @throws if there are not 21, or one is no number
 */
export function asWeights(numbers: ArrayLike<number>): Weights {
	const weights = Array.from(numbers, (value, index) => {
		const [least, most] = weightBounds[index] ?? [NaN, NaN];
		return Math.min(Math.max(Math.round(value * 1e4) / 1e4, least), most);
	});
	if (!isWeights(weights)) throw new Error(`No weights of FSRS-6: ${weights.join(' ')}`);
	return weights;
}

function isWeights(value: unknown): value is Weights {
	return (
		Array.isArray(value) &&
		value.length === weightBounds.length &&
		weightBounds.every(([least, most], index) => {
			const weight: unknown = value[index];
			return typeof weight === 'number' && weight >= least && weight <= most;
		})
	);
}
