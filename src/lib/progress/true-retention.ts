import { isWithin, type Period } from './period';
import type { ReviewTable } from './review-table';
import type { Scope } from './scope';

/** Cards by how many days they were to wait. `young` is the first two together, `mature` the others. */
export type CardAge = 'days' | 'weeks' | 'young' | 'months' | 'seasons' | 'mature' | 'all';

export interface RetentionRow {
	readonly age: CardAge;
	/** Reviews that were passed: not rated `again`. */
	readonly passed: number;
	readonly missed: number;
}

/** Anki's own border between young and mature cards. */
const matureDays = 21;
const weekDays = 7;
const seasonDays = 90;

/**
 * True retention, counted as Anki counts it: of each card and study day the first review alone, and
 * that only if the card had been to wait for a day at least, so that what is still being learned
 * and what is repeated within the day do not flatter it. The age of a card is what it was to wait
 * before the review, not after. Answers that were guessed count as what they were rated.
 *
 * Source: Anki manual, "True retention"; `rslib/src/stats/graphs/retention.rs`.
 */
export function trueRetention(table: ReviewTable, scope: Scope, period: Period): RetentionRow[] {
	const ages = ['days', 'weeks', 'young', 'months', 'seasons', 'mature', 'all'] as const;
	const counts = new Map(ages.map((age) => [age, { passed: 0, missed: 0 }]));
	for (let row = 0; row < table.rows; row += 1) {
		const interval = table.intervalDays[row] ?? 0;
		if (interval < 1 || !table.firstOfDay[row] || !scope.has[table.card[row] ?? 0]) continue;
		if (!isWithin(period, table.day[row] ?? 0)) continue;
		for (const age of agesOf(interval)) {
			const count = counts.get(age);
			if (count) count[(table.grade[row] ?? 0) > 1 ? 'passed' : 'missed'] += 1;
		}
	}
	return Array.from(counts, ([age, count]) => ({ age, ...count }));
}

function agesOf(interval: number): readonly CardAge[] {
	if (interval < weekDays) return ['days', 'young', 'all'];
	if (interval < matureDays) return ['weeks', 'young', 'all'];
	return [interval < seasonDays ? 'months' : 'seasons', 'mature', 'all'];
}
