import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCardId, law, noonDay, seed } from '../builders';
import { weekdayOf } from '../weekday';
import { fuzzRange } from './fuzz';
import { type DaysAhead, evenWeek, fuzzedInterval, type WeekLoad } from './fuzzed-interval';

const noCards: DaysAhead = { cardsOn: () => 0, week: evenWeek };

function anyInterval() {
	return fc.integer({ min: 1, max: 400 });
}

describe('the fuzz range', () => {
	it.each([
		[1, 1, 1],
		[2, 2, 2],
		[3, 2, 4],
		[7, 5, 9],
		[20, 17, 23],
		[100, 93, 107]
	])('of %i days is %i to %i', (days, first, last) => {
		expect(fuzzRange(days)).toEqual({ first, last });
	});
});

describe('a fuzzed interval', () => {
	it('stays in its range, whatever the days are like', () => {
		fc.assert(
			fc.property(anyInterval(), fc.nat(50), fc.array(fc.nat(500)), (days, reps, counts) => {
				const cardsOn = (day: number) => counts[day - noonDay] ?? 0;
				const { first, last } = fuzzRange(days);
				const fuzzed = fuzzedInterval(days, noonDay, law, reps, { cardsOn, week: evenWeek });
				expect(Number.isInteger(fuzzed)).toBe(true);
				expect(fuzzed).toBeGreaterThanOrEqual(first);
				expect(fuzzed).toBeLessThanOrEqual(last);
			}),
			{ seed }
		);
	});

	it('is the same for the same card and count, and another for others', () => {
		const of = (n: number, reps: number) =>
			fuzzedInterval(100, noonDay, aCardId(`law-${String(n)}/name`), reps, noCards);
		const cards = Array.from({ length: 40 }, (_, n) => of(n, 3));
		expect(cards).toEqual(Array.from({ length: 40 }, (_, n) => of(n, 3)));
		expect(new Set(cards).size).toBeGreaterThan(8);
		expect(new Set(Array.from({ length: 40 }, (_, n) => of(1, n))).size).toBeGreaterThan(8);
	});

	it('avoids days that are full', () => {
		const cardsOn = (day: number) => (day === noonDay + 19 ? 1 : 30);
		const on19 = Array.from({ length: 200 }, (_, reps) =>
			fuzzedInterval(20, noonDay, law, reps, { cardsOn, week: evenWeek })
		).filter((days) => days === 19);
		expect(on19.length).toBeGreaterThan(190);
	});

	it('avoids easy days where another is in range, and comes on one where none is', () => {
		const sundaysOff: WeekLoad = ['least', 'usual', 'usual', 'usual', 'usual', 'usual', 'usual'];
		const days = { cardsOn: () => 0, week: sundaysOff };
		const weekdays = Array.from({ length: 300 }, (_, reps) =>
			weekdayOf(noonDay + fuzzedInterval(20, noonDay, law, reps, days))
		);
		expect(weekdays).not.toContain(0);
		const saturday = noonDay + 1;
		expect(weekdayOf(saturday)).toBe(6);
		expect(fuzzedInterval(1, saturday, law, 1, days)).toBe(1);
	});
});
