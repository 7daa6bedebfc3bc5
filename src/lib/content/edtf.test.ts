import { describe, expect, it } from 'vitest';
import { formatEdtf } from './format-date';
import { mayCoincide, parseEdtf } from './edtf';

describe('an EDTF date', () => {
	it('is written no more precisely than it is known', () => {
		expect(formatEdtf('2016-11-26', 'en')).toBe('26\u00a0November\u00a02016');
		expect(formatEdtf('2016-11', 'en')).toBe('November\u00a02016');
		expect(formatEdtf('2013~', 'en')).toBe('about 2013');
		expect(formatEdtf('XXXX', 'en')).toBe('undated');
	});

	it('is written with the month names of Iraq and the Levant in Arabic, and with Arabic digits', () => {
		expect(formatEdtf('2016-11-26', 'ar')).toBe('٢٦\u00a0تشرين الثاني\u00a0٢٠١٦');
		expect(formatEdtf('2020-01~', 'ar')).toBe('نحو كانون الثاني\u00a0٢٠٢٠');
	});

	it('names the month once for an interval within it', () => {
		expect(formatEdtf('2014-06-10/2014-06-11', 'en')).toBe('10–11\u00a0June\u00a02014');
		expect(formatEdtf('2019-12-31/2020-01-01', 'en')).toBe(
			'31\u00a0December\u00a02019 – 1\u00a0January\u00a02020'
		);
	});

	it('of the first century is not one of the last', () => {
		expect(parseEdtf('0016')?.firstDay).toBeLessThan(parseEdtf('1916')?.firstDay ?? -Infinity);
		expect(parseEdtf('0016')?.firstDay).toBe(-713_684);
	});

	it('spans every day it may mean', () => {
		const february = parseEdtf('2016-02');
		expect((february?.lastDay ?? 0) - (february?.firstDay ?? 0)).toBe(28);
	});

	it.each(['2015-02-30', '2015-13', '2015-2-3', '2016-11-26/2016-11-25', 'yesterday', ''])(
		'is not %j',
		(text) => {
			expect(parseEdtf(text)).toBeUndefined();
		}
	);

	it('may coincide with another unless a day between them is certain', () => {
		expect(mayCoincide('2014', '2014-06-10')).toBe(true);
		expect(mayCoincide('2014-06-10/2014-06-11', '2014-06-11')).toBe(true);
		expect(mayCoincide('2014-06-10', '2014-06-11')).toBe(false);
		expect(mayCoincide('XXXX', '2014-06-11')).toBe(true);
	});
});
