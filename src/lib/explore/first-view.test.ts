import { expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import { firstViewOf, mainView } from './first-view';
import { timeChartOf } from './time-chart';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const inTwoYears = (['1914', '1915'] as const).flatMap((year) =>
	months.map((month) => `${year}-${month}-01` as const)
);
const dates = ['1801-01-01', ...inTwoYears] as const;
const notes = dates.map((date) => aNote('event', `on-${date}`, aText(date), { date: said(date) }));
const chart = timeChartOf(makeDeck(aSubject(notes)), 'en');

it('a chart begins where most of it lies, and not with what is told as background', () => {
	expect(chart).toMatchObject({ startDay: day('1914-01-01'), endDay: day('1915-12-01') + 1 });
});

it('as much is seen first as there is room for', () => {
	const { fromDay, days } = firstViewOf(chart, 4);
	expect(fromDay).toBeLessThan(day('1914-01-01'));
	expect(fromDay + days).toBeGreaterThan(day('1914-05-01'));
	expect(fromDay + days).toBeLessThan(day('1914-06-01'));
});

it('where there is room for all, no more is seen than there is', () => {
	const { fromDay, days } = firstViewOf(chart, 400);
	expect(fromDay).toBeGreaterThan(day('1913-10-01'));
	expect(fromDay + days).toBeLessThan(day('1916-02-01'));
});

it('what a chart is about is all of it but what lies long before', () => {
	const { fromDay, days } = mainView(chart);
	expect(fromDay).toBeLessThan(day('1914-01-01'));
	expect(fromDay).toBeGreaterThan(day('1913-11-01'));
	expect(fromDay + days).toBeGreaterThan(day('1915-12-01'));
	expect(fromDay + days).toBeLessThan(day('1916-02-01'));
});
