import { alphaEstimate, type Estimate } from './estimate';
import { covariance, nothing, sum, variance } from './moments';

/** Points by item, then by learner: everybody has something for every item. */
export type Points = readonly (readonly number[])[];

/**
 * Cronbach's alpha, which is KR-20 where all points are 0 or 1; Moodle's coefficient of internal
 * consistency is a hundred times it.
 * @returns `undefined` of fewer than two items or three learners, or where totals do not vary
 */
export function alpha(points: Points): number | undefined {
	const count = points[0]?.length ?? 0;
	const ofTotals = variance(totalsOf(points));
	if (points.length < 2 || count < 3 || !(ofTotals > nothing)) return undefined;
	const ofItems = sum(points.map(variance));
	return (points.length / (points.length - 1)) * (1 - ofItems / ofTotals);
}

/** How well the whole of some items measures. */
export interface Reliability {
	readonly alpha: Estimate;
	/** Which part of the spread of totals is error: sqrt(1 - alpha). */
	readonly errorRatio: Estimate;
	/** The standard error of a total, as a part of all points: error ratio x standard deviation. */
	readonly standardError: Estimate;
}

/** @returns `undefined` where there is no alpha */
export function reliability(points: Points): Reliability | undefined {
	const value = alpha(points);
	const totals = totalsOf(points);
	if (value === undefined) return undefined;
	const estimate = alphaEstimate(value, points.length, totals.length);
	const deviation = Math.sqrt(variance(totals)) / points.length;
	const ratio = (ofAlpha: number) => Math.sqrt(Math.max(0, 1 - ofAlpha));
	const turned = (change: (ofAlpha: number) => number): Estimate => ({
		value: change(estimate.value),
		// The higher alpha, the smaller the error.
		low: change(estimate.high),
		high: change(estimate.low),
		count: totals.length
	});
	return {
		alpha: estimate,
		errorRatio: turned(ratio),
		standardError: turned((ofAlpha) => ratio(ofAlpha) * deviation)
	};
}

/** Alpha of the others, for each item. */
export function alphasWithout(points: Points): readonly (number | undefined)[] {
	return points.map((_, item) => alpha(points.filter((_other, index) => index !== item)));
}

/**
 * Moodle's effective weights: which part of the spread of totals each item brings, in sum 1.
 * @returns `undefined` for an item whose covariance with the totals is negative
 */
export function effectiveWeights(points: Points): readonly (number | undefined)[] {
	const totals = totalsOf(points);
	const shares = points.map((ofItem) => covariance(ofItem, totals));
	const all = sum(shares.map((share) => Math.sqrt(Math.max(0, share))));
	return shares.map((share) =>
		share < -nothing || all === 0 ? undefined : Math.sqrt(Math.max(0, share)) / all
	);
}

function totalsOf(points: Points): readonly number[] {
	const count = points[0]?.length ?? 0;
	return Array.from({ length: count }, (_, learner) =>
		sum(points.map((ofItem) => ofItem[learner] ?? 0))
	);
}
