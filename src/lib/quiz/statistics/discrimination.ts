import { correlationEstimate, type Estimate } from './estimate';
import { correlation, covariance, greatestCovariance, nothing } from './moments';

export interface Discrimination {
	/** Moodle's index by 100: Pearson's r of the item's points and those of all others. */
	readonly index: Estimate;
	/**
	 * Moodle's discriminative efficiency by 100: the covariance with the rest as a part of the
	 * greatest that such points could have. Its interval is the index's, scaled.
	 */
	readonly efficiency: Estimate;
	/** Pearson's r of the item's points and all points, its own among them. */
	readonly withTotal: Estimate | undefined;
	/** Mean points of the upper 27 % by total less those of the lower (Kelley 1939), -1 to 1. */
	readonly upperLower: number;
}

/** Kelley's share of either end. */
const endShare = 0.27;

/**
 * How well an item tells the strong from the weak.
 * @param points of the item, by learner
 * @param rests of all others, by learner
 * @returns `undefined` where points or rests do not vary
 */
export function discrimination(
	points: readonly number[],
	rests: readonly number[]
): Discrimination | undefined {
	const value = correlation(points, rests);
	const greatest = greatestCovariance(points, rests);
	if (value === undefined || !(greatest > nothing)) return undefined;
	const index = correlationEstimate(value, points.length);
	const efficiency = covariance(points, rests) / greatest;
	// Points and rests stay as they are, so the two differ by a factor.
	const factor = Math.abs(value) > nothing ? efficiency / value : 1;
	const totals = points.map((own, learner) => own + (rests[learner] ?? 0));
	const withTotal = correlation(points, totals);
	return {
		index,
		efficiency: {
			value: efficiency,
			low: Math.max(-1, index.low * factor),
			high: Math.min(1, index.high * factor),
			count: points.length
		},
		withTotal: withTotal === undefined ? undefined : correlationEstimate(withTotal, points.length),
		upperLower: upperLower(points, totals)
	};
}

/** Where totals are equal at the edge of a group, those who tie share the places left in it. */
function upperLower(points: readonly number[], totals: readonly number[]): number {
	const size = Math.max(1, Math.round(points.length * endShare));
	return meanOfHighest(points, totals, size) - meanOfHighest(points, totals.map(negative), size);
}

function negative(value: number): number {
	return -value;
}

function meanOfHighest(points: readonly number[], totals: readonly number[], size: number): number {
	const edge = [...totals].sort((a, b) => b - a)[size - 1] ?? 0;
	const all = points.map((own, learner) => ({ own, total: totals[learner] ?? 0 }));
	const above = all.filter(({ total }) => total > edge + nothing);
	const tied = all.filter(({ total }) => Math.abs(total - edge) <= nothing);
	const sumOf = (some: typeof all) => some.reduce((sum, { own }) => sum + own, 0);
	const share = (size - above.length) / Math.max(1, tied.length);
	return (sumOf(above) + sumOf(tied) * share) / size;
}
