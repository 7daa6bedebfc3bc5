import type { DayTotal } from './day-totals';

/** Days, weeks, months or years, so that there are never too many bars to tell apart. */
export type SpanUnit = 'day' | 'week' | 'month' | 'year';

/** What was done in a stretch of days. */
export interface Span extends Omit<DayTotal, 'day'> {
	/** Study days; the first and the last span may be cut off by the period. */
	readonly from: number;
	readonly to: number;
}

const dayMs = 86_400_000;
const mostDays = 31;
const mostWeeks = 26;
const mostMonths = 60;

/** In which unit so many days are told. */
export function spanUnit(days: number): SpanUnit {
	if (days <= mostDays) return 'day';
	if (days <= mostWeeks * 7) return 'week';
	return days <= mostMonths * 30.4 ? 'month' : 'year';
}

/**
 * Sums up days that follow one another.
 * @param weekStartsOn day of the week, 0 (Sunday) to 6
 */
export function spansOf(days: readonly DayTotal[], unit: SpanUnit, weekStartsOn: number): Span[] {
	const spans: Span[] = [];
	let current: string | undefined;
	for (const { day, answers, right, newCards, durationMs } of days) {
		const name = nameOf(day, unit, weekStartsOn);
		const last = spans.at(-1);
		if (last && name === current) {
			spans[spans.length - 1] = {
				from: last.from,
				to: day,
				answers: last.answers + answers,
				right: last.right + right,
				newCards: last.newCards + newCards,
				durationMs: last.durationMs + durationMs
			};
		} else spans.push({ from: day, to: day, answers, right, newCards, durationMs });
		current = name;
	}
	return spans;
}

/** The same for the days of one span. */
function nameOf(day: number, unit: SpanUnit, weekStartsOn: number): string {
	if (unit === 'day') return String(day);
	// Day 3, 1970-01-04, was a Sunday.
	if (unit === 'week') return String(Math.floor((day - 3 - weekStartsOn) / 7));
	return new Date(day * dayMs).toISOString().slice(0, unit === 'month' ? -17 : -20);
}
