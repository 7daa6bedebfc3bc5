import type { DayTotal } from '$lib/progress';

/** How dark a day is: 0 for none, then by quarters of the busiest day. */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface CalendarWeek {
	/** Study day on which it starts. */
	readonly first: number;
	/** Seven; one outside the period has no level. */
	readonly levels: readonly (Level | undefined)[];
}

/** As many weeks as a phone has room for, side by side. */
const mostWeeks = 26;

/**
 * Days by weeks, and weeks in strips that are one above the other: at most half a year each.
 * @param days that follow one another, at least one
 * @param weekStartsOn day of the week, 0 (Sunday) to 6
 */
export function calendarOf(days: readonly DayTotal[], weekStartsOn: number): CalendarWeek[][] {
	const busiest = Math.max(1, ...days.map(({ answers }) => answers));
	const byDay = new Map(days.map(({ day, answers }) => [day, answers]));
	const last = days.at(-1)?.day ?? 0;
	const weeks: CalendarWeek[] = [];
	for (let first = weekStart(days[0]?.day ?? 0, weekStartsOn); first <= last; first += 7) {
		const levels = Array.from({ length: 7 }, (_, n) => {
			const answers = byDay.get(first + n);
			return answers === undefined ? undefined : levelOf(answers / busiest);
		});
		weeks.push({ first, levels });
	}
	const strips = Math.ceil(weeks.length / mostWeeks);
	const length = Math.ceil(weeks.length / strips);
	return Array.from({ length: strips }, (_, n) => weeks.slice(n * length, (n + 1) * length));
}

/** Weeks that the name of a month takes up. */
const headWeeks = 3;

/**
 * What stands above each week of a strip: the month in which the week ends, where it is another than
 * above the week before; nothing where the next name would run into it, or the edge is too near.
 */
export function monthHeads(
	strip: readonly CalendarWeek[],
	monthOf: (day: number) => string
): readonly string[] {
	const months = strip.map(({ first }) => monthOf(first + 6));
	return months.map((month, n) => {
		if (n > 0 && (months[n - 1] === month || n === strip.length - 1)) return '';
		const next = months.findIndex((other, place) => place > n && other !== month);
		return next !== -1 && next - n < headWeeks ? '' : month;
	});
}

function weekStart(day: number, weekStartsOn: number): number {
	// Day 3, 1970-01-04, was a Sunday.
	return day - ((((day - 3 - weekStartsOn) % 7) + 7) % 7);
}

function levelOf(share: number): Level {
	if (share === 0) return 0;
	if (share <= 0.25) return 1;
	if (share <= 0.5) return 2;
	return share <= 0.75 ? 3 : 4;
}
