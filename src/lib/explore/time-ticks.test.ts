import { describe, expect, it } from 'vitest';
import { ticksOf } from './time-ticks';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const view = (from: string, to: string) => ({ fromDay: day(from), days: day(to) - day(from) });
const labels = (from: string, to: string, most: number, locale: 'en' | 'ar' = 'en') =>
	ticksOf(view(from, to), most, locale).map(({ label }) => label);

describe('the ticks of a view', () => {
	it('are years, as many as there is room for', () => {
		expect(labels('2010-06-01', '2020-06-01', 6)).toEqual(['2012', '2014', '2016', '2018', '2020']);
		expect(labels('1750-01-01', '1950-01-01', 4)).toEqual(['1750', '1800', '1850', '1900', '1950']);
	});

	it('are months where there is room, and a January is its year', () => {
		expect(labels('2019-10-15', '2020-04-15', 7)).toEqual([
			'November',
			'December',
			'2020',
			'February',
			'March',
			'April'
		]);
	});

	it('are days at last, named by their month where it begins', () => {
		expect(labels('2020-01-09', '2020-02-05', 4)).toEqual(['11', '21', 'February\u00a02020']);
	});

	it('are in the digits and months of the reader', () => {
		expect(labels('2019-10-15', '2020-02-15', 6, 'ar')).toEqual([
			'تشرين الثاني',
			'كانون الأول',
			'٢٠٢٠',
			'شباط'
		]);
	});

	it('stand where their years begin, in the first century as well', () => {
		expect(ticksOf({ fromDay: -710_000, days: 9_000 }, 3, 'en')[0]).toEqual({
			day: new Date(0).setUTCFullYear(30, 0, 1) / 86_400_000,
			label: '30',
			isMajor: false
		});
	});
});
