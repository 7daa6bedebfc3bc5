import type { Period } from './period';
import type { ReviewTable } from './review-table';
import type { Scope } from './scope';

/** What was done on a study day. */
export interface DayTotal {
	/** Study day. */
	readonly day: number;
	readonly answers: number;
	/** Of the answers, those not rated `again`. */
	readonly right: number;
	/** Cards met for the first time, or again from the start after a reset. */
	readonly newCards: number;
	readonly durationMs: number;
}

/** Every study day of a period, also those on which nothing was answered. */
export function dayTotals(table: ReviewTable, scope: Scope, { from, to }: Period): DayTotal[] {
	const totals = Array.from({ length: to - from + 1 }, (_, n) => ({
		day: from + n,
		answers: 0,
		right: 0,
		newCards: 0,
		durationMs: 0
	}));
	for (let row = 0; row < table.rows; row += 1) {
		const total = totals[(table.day[row] ?? 0) - from];
		const grade = table.grade[row] ?? 0;
		if (!total || grade === 0 || !scope.has[table.card[row] ?? 0]) continue;
		total.answers += 1;
		if (grade > 1) total.right += 1;
		total.newCards += table.wasNew[row] ?? 0;
		total.durationMs += table.durationMs[row] ?? 0;
	}
	return totals;
}
