import { describe, expect, it } from 'vitest';
import type { CardId } from './card';
import { gradeDate } from './grade-date';
import type { DateItem } from './item';

function aDate(from: string, to: string, precision: DateItem['precision']): DateItem {
	return {
		form: 'date',
		id: 'lantern-night/date:seed',
		cardId: 'lantern-night/date' as CardId,
		direction: 'value',
		locale: 'en',
		stem: 'When did Lantern Night take place?',
		answer: '9 January 1923',
		explanation: { statement: '', otherAccounts: [], citations: [], laterFact: false },
		difficulty: 0.5,
		precision,
		from,
		to
	};
}

const day = aDate('1923-01-09', '1923-01-09', 'day');
const night = aDate('1923-12-31', '1924-01-01', 'day');
const months = aDate('1923-05', '1923-08', 'month');
const year = aDate('1901', '1901', 'year');

function verdict(item: DateItem, date: string, firstTry?: string) {
	return gradeDate(item, firstTry === undefined ? { date } : { date, firstTry }).verdict;
}

describe('a date', () => {
	it.each([
		['1923-01-09', day],
		['١٩٢٣-٠١-٠٩', day],
		[' 1923-01-09 ', day],
		['1923-12-31', night],
		['1924-01-01', night],
		['1923-05', months],
		['1923-07', months],
		['1923-08-31', months],
		['1901', year],
		['1901-05', year]
	])('is right as %j', (date, item) => {
		expect(gradeDate(item, { date })).toEqual({ fraction: 1, verdict: 'right', rating: 'good' });
	});

	it.each([
		['1923-01-11', day],
		['1923-02-09', day],
		['1924-01-09', day],
		['1924-01-02', night],
		['1923-09', months],
		['1923-04', months],
		['1924-05', months]
	])('is nearly right where one part is off by little, as %j', (date, item) => {
		expect(gradeDate(item, { date })).toEqual({ fraction: 0, verdict: 'nearly', rating: 'again' });
	});

	it.each([
		['1923-01-12', day],
		['1923-03-09', day],
		['1924-02-09', day],
		['1923-01', day],
		['1923', day],
		['1923-11', months],
		['1924-09', months],
		['1902', year],
		['', year],
		['1923-02-30', day],
		['January', day]
	])('is wrong as %j', (date, item) => {
		expect(verdict(item, date)).toBe('wrong');
	});

	it('may be tried once more, and is then hard if right', () => {
		expect(gradeDate(day, { date: '1923-01-09', firstTry: '1923-01-10' })).toEqual({
			fraction: 1,
			verdict: 'right',
			rating: 'hard'
		});
		expect(verdict(day, '1923-01-08', '1923-01-10')).toBe('wrong');
	});
});
