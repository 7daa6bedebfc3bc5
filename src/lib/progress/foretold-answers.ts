import type { CalibrationBin } from '$lib/schedule';
import { isWithin, type Period } from './period';
import type { ReviewTable } from './review-table';
import type { Scope } from './scope';

const binCount = 10;

/**
 * What was predicted of the answers in a period, against what they were: as `calibrationOf` of the
 * schedule, but for some answers only. An answer is predicted if its card had been answered on a day
 * before; the chance has guessing in it.
 * @returns from what was least sure to what was most; empty bins are left out
 */
export function foretoldAnswers(
	table: ReviewTable,
	scope: Scope,
	period: Period
): readonly CalibrationBin[] {
	const bins = Array.from({ length: binCount }, () => ({ predicted: 0, right: 0, count: 0 }));
	for (let row = 0; row < table.rows; row += 1) {
		const chance = table.predicted[row] ?? NaN;
		if (Number.isNaN(chance) || !scope.has[table.card[row] ?? 0]) continue;
		if (!isWithin(period, table.day[row] ?? 0)) continue;
		const bin = bins[Math.min(Math.floor(chance * binCount), binCount - 1)];
		if (!bin) throw new Error(`No chance: ${String(chance)}`);
		bin.predicted += chance;
		bin.right += (table.grade[row] ?? 0) > 1 ? 1 : 0;
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
