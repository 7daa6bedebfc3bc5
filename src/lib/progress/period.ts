import type { ReviewTable } from './review-table';

/** Study days (see `studyDay`), both of them in it. */
export interface Period {
	readonly from: number;
	readonly to: number;
}

/** A century: only a clock that was wrong has answers from before. */
const mostDays = 36_525;

/** What a learner asks to see. */
export type Range =
	| { readonly kind: 'last'; readonly days: number }
	| { readonly kind: 'all' }
	| ({ readonly kind: 'custom' } & Period);

/**
 * The study days that a range is about. None lies ahead, and it is at least one day: a custom range
 * that ends before it starts is read the other way round, and one that starts before the first answer
 * starts with that.
 * @param today study day
 */
export function periodOf(range: Range, table: ReviewTable, today: number): Period {
	switch (range.kind) {
		case 'last':
			return { from: today - range.days + 1, to: today };
		case 'all':
			return { from: firstDayOf(table, today), to: today };
		case 'custom': {
			const to = Math.min(Math.max(range.from, range.to), today);
			const from = Math.max(Math.min(range.from, range.to), firstDayOf(table, today));
			return { from: Math.min(from, to), to };
		}
	}
}

export function isWithin({ from, to }: Period, day: number): boolean {
	return day >= from && day <= to;
}

function firstDayOf({ rows, day, grade }: ReviewTable, today: number): number {
	let first = today;
	for (let row = 0; row < rows; row += 1) {
		if (grade[row] !== 0) first = Math.min(first, day[row] ?? today);
	}
	return Math.max(first, today - mostDays);
}
