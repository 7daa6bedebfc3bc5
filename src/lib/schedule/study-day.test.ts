import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from './builders';
import { studyDay, studyDayStart } from './study-day';

const zones = [
	'Europe/Berlin',
	'America/New_York',
	'Asia/Baghdad',
	'Australia/Lord_Howe',
	'Asia/Kathmandu',
	'Pacific/Apia',
	'UTC'
] as const;

describe('a study day', () => {
	it('is numbered from 1970-01-01', () => {
		expect(studyDay(at('1970-01-01T12:00Z'), 'UTC')).toBe(0);
		expect(studyDay(at('2016-11-26T12:00Z'), 'UTC')).toBe(17_131);
	});

	it.each([
		['Asia/Baghdad', '2026-01-10T03:59:59.999+03:00', '2026-01-10T04:00+03:00'],
		['Asia/Kathmandu', '2026-01-10T03:59:59.999+05:45', '2026-01-10T04:00+05:45'],
		['Europe/Berlin', '2026-01-10T03:59:59.999+01:00', '2026-01-10T04:00+01:00'],
		['Europe/Berlin', '2026-07-10T03:59:59.999+02:00', '2026-07-10T04:00+02:00'],
		['America/New_York', '2026-01-10T03:59:59.999-05:00', '2026-01-10T04:00-05:00']
	])('changes at 04:00 in %s, between %s and %s', (zone, before, after) => {
		expect(studyDay(at(after), zone) - studyDay(at(before), zone)).toBe(1);
		expect(studyDay(at(after), zone)).toBe(at(after.slice(0, 10)) / 86_400_000);
	});

	it.each([
		['Europe/Berlin', '2026-03-29T04:00+02:00', 'goes forward an hour'],
		['Europe/Berlin', '2026-10-25T04:00+01:00', 'goes back an hour'],
		['America/New_York', '2026-03-08T04:00-04:00', 'goes forward an hour'],
		['America/New_York', '2026-11-01T04:00-05:00', 'goes back an hour'],
		['Australia/Lord_Howe', '2026-10-04T04:00+11:00', 'goes forward half an hour'],
		['Australia/Lord_Howe', '2026-04-05T04:00+10:30', 'goes back half an hour']
	])('starts at 04:00 in %s on %s, the night in which the clock %s', (zone, start) => {
		const day = at(start.slice(0, 10)) / 86_400_000;
		expect(studyDayStart(day, zone)).toBe(at(start));
		expect(studyDay(at(start), zone)).toBe(day);
		expect(studyDay(at(start) - 1, zone)).toBe(day - 1);
	});

	it('starts at 04:00 of the new time where the clock goes back from 04:00 to 03:00', () => {
		expect(studyDayStart(17_622, 'Pacific/Apia')).toBe(at('2018-04-01T04:00+13:00'));
	});

	it('lasts 23 hours or 25 when the clock changes within it', () => {
		const hours = (day: string) => {
			const number = at(day) / 86_400_000;
			return (
				(studyDayStart(number + 1, 'Europe/Berlin') - studyDayStart(number, 'Europe/Berlin')) /
				3_600_000
			);
		};
		expect(hours('2026-03-28')).toBe(23);
		expect(hours('2026-10-24')).toBe(25);
	});

	it('is short, not lost, where the calendar leaps over a day', () => {
		// Samoa went from the end of 2011-12-29 straight to 2011-12-31.
		const leap = at('2011-12-30T00:00-10:00');
		expect(studyDay(leap - 1, 'Pacific/Apia')).toBe(15_337);
		expect(studyDayStart(15_338, 'Pacific/Apia')).toBe(leap);
		expect(studyDayStart(15_339, 'Pacific/Apia')).toBe(at('2011-12-31T04:00+14:00'));
	});

	it('never goes back as time goes on', () => {
		const moments = fc.integer({ min: 0, max: at('2060-01-01') });
		const steps = fc.oneof(fc.nat(7_200_000), fc.nat(86_400_000));
		const check = (zone: string, moment: number, step: number) => {
			const days = studyDay(moment + step, zone) - studyDay(moment, zone);
			expect(days).toBeGreaterThanOrEqual(0);
			// A day and, in Samoa, the day that the calendar leapt over.
			expect(days).toBeLessThanOrEqual(2);
		};
		fc.assert(fc.property(fc.constantFrom(...zones), moments, steps, check), {
			numRuns: 3000,
			seed
		});
	});

	it('starts at its first moment, and the moment before belongs to the day before', () => {
		const check = (zone: string, day: number) => {
			const start = studyDayStart(day, zone);
			expect(studyDay(start, zone)).toBe(day);
			expect(studyDay(start - 1, zone)).toBe(day - 1);
		};
		const days = fc.integer({ min: 0, max: 30_000 });
		fc.assert(fc.property(fc.constantFrom(...zones), days, check), { numRuns: 300, seed });
	});

	it('does not exist in a zone that is none', () => {
		expect(() => studyDay(0, 'Asia/Baghdat')).toThrow(RangeError);
	});
});

function at(iso: string): number {
	return Date.parse(iso);
}
