import { describe, expect, it } from 'vitest';
import type { DayTotal } from '$lib/progress';
import { calendarOf, monthHeads } from './calendar';

const none = undefined;

/** Study day 20,000 is a Friday: 4 October 2024. */
function days(count: number, answers: (n: number) => number = () => 0): DayTotal[] {
	return Array.from({ length: count }, (_, n) => ({
		day: 20_000 + n,
		answers: answers(n),
		right: 0,
		newCards: 0,
		durationMs: 0
	}));
}

describe('a calendar', () => {
	it('starts its weeks on the day on which weeks start, and leaves out what is not in the period', () => {
		const [monday] = calendarOf(days(2), 1)[0] ?? [];
		expect(monday).toEqual({ first: 19_996, levels: [none, none, none, none, 0, 0, none] });
		const weeks = calendarOf(days(2), 6)[0] ?? [];
		expect(weeks.map(({ first }) => first)).toEqual([19_994, 20_001]);
	});

	it('has four shades, by quarters of the busiest day', () => {
		const [week] =
			calendarOf(
				days(7, (n) => [0, 1, 25, 26, 50, 75, 100][n] ?? 0),
				5
			)[0] ?? [];
		expect(week?.levels).toEqual([0, 1, 1, 2, 2, 3, 4]);
	});

	it('has strips of half a year at most, about as long as one another', () => {
		const strips = calendarOf(days(7 * 60), 5);
		expect(strips.map(({ length }) => length)).toEqual([20, 20, 20]);
	});

	it('names a month where it begins, unless the next name or the edge is too near', () => {
		const strip = calendarOf(days(7 * 9), 5)[0] ?? [];
		const monthOf = (day: number) =>
			['Oct', 'Nov', 'Dec'][new Date(day * 864e5).getUTCMonth() - 9] ?? '';
		expect(monthHeads(strip, monthOf)).toEqual(['Oct', '', '', '', 'Nov', '', '', '', '']);
		expect(monthHeads(strip.slice(8), monthOf)).toEqual(['Dec']);
		expect(monthHeads(strip.slice(2), monthOf).slice(0, 3)).toEqual(['', '', 'Nov']);
	});
});
