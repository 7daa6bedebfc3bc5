import { describe, expect, it } from 'vitest';
import { monthNames } from '$lib/content';
import { readDateKey } from './read-date-key';

describe('a date that is typed as a key', () => {
	it.each([
		['2014-06-10', '2014-06-10'],
		[' 2014-6-10 ', '2014-06-10'],
		['2014/6/10', '2014-06-10'],
		['10/6/2014', '2014-06-10'],
		['10.6.2014', '2014-06-10'],
		['6/2014', '2014-06'],
		['2014', '2014'],
		['10 June 2014', '2014-06-10'],
		['June 10, 2014', '2014-06-10'],
		['10 jun 2014', '2014-06-10'],
		['Sept 2014', '2014-09'],
		['١٠ حزيران ٢٠١٤', '2014-06-10'],
		['١٠/٦/٢٠١٤', '2014-06-10'],
		['كانون الثاني 2015', '2015-01'],
		['٣ كانون الأول ٢٠١٧', '2017-12-03'],
		['2014-06-10/2014-06-11', '2014-06-10/2014-06-11']
	])('%s is read', (text, date) => {
		expect(readDateKey(text)).toBe(date);
	});

	it.each(['', 'June', 'soon', '31/2/2014', '10 Juni 2014', '1 2 3 4', '99'])(
		'%s is none',
		(text) => {
			expect(readDateKey(text)).toBeUndefined();
		}
	);

	it('is read with each month of either language', () => {
		for (const locale of ['en', 'ar'] as const) {
			expect(monthNames(locale).map((name) => readDateKey(`5 ${name} 2016`))).toEqual([
				...['2016-01-05', '2016-02-05', '2016-03-05', '2016-04-05', '2016-05-05', '2016-06-05'],
				...['2016-07-05', '2016-08-05', '2016-09-05', '2016-10-05', '2016-11-05', '2016-12-05']
			]);
		}
	});
});
