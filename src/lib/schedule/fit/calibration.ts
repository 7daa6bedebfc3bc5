import type { Histories } from './histories';
import { predictedChances } from './predict';
import { predictablePlaces } from './targets';

/** Answers of which about the same was predicted. */
export interface CalibrationBin {
	/** Mean of the predicted chances, 0 to 1, that the answer is right. */
	readonly predicted: number;
	/** The share, 0 to 1, that was right. */
	readonly observed: number;
	/** How many answers there are; never 0. */
	readonly count: number;
}

/**
 * What weights predict of a learner's answers, against what the answers were. The chance that an
 * answer is right has guessing in it, as nobody can see which right answers were known.
 * @param weights 21 of them: the learner's own, or the defaults
 * @param binCount of equally wide bins from 0 to 1; empty ones are left out
 * @returns from what was least sure to what was most
 */
export function calibrationOf(
	histories: Histories,
	weights: readonly number[],
	binCount: number
): readonly CalibrationBin[] {
	const chances = predictedChances(histories, weights);
	const bins = Array.from({ length: binCount }, () => ({ predicted: 0, right: 0, count: 0 }));
	for (const place of predictablePlaces(histories)) {
		const chance = chances[place] ?? 0;
		const bin = bins[Math.min(Math.floor(chance * binCount), binCount - 1)];
		if (!bin) throw new Error(`No chance: ${String(chance)}`);
		bin.predicted += chance;
		bin.right += (histories.grades[place] ?? 0) > 1 ? 1 : 0;
		bin.count += 1;
	}
	return bins
		.filter(({ count }) => count > 0)
		.map(({ predicted, right, count }) => ({
			predicted: predicted / count,
			observed: right / count,
			count
		}));
}
