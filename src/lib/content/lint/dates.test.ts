import { describe, expect, it } from 'vitest';
import type { Edtf } from '../edtf';
import { aNote, aSource, aSubject, aText, said } from '../../../../tests/builders/subject';
import { dates } from './dates';

function founded(date: Edtf, extra: Parameters<typeof said>[1] = {}) {
	return aSubject([
		aNote('faction', 'guild', aText('Guild'), { founded: said<Edtf>(date, extra) })
	]);
}

describe('a date', () => {
	it.each<Edtf>(['2016-11-26', '2016-11', '2013~', '2014-06-10/2014-06-11', 'XXXX'])(
		'may be %s',
		(date) => {
			expect(dates(founded(date))).toEqual([]);
		}
	);

	it.each<Edtf>(['2015-02-30', '2015-13', '2015-2-3', '2016-11-26/2016-11-25'])(
		'may not be %s',
		(date) => {
			const [finding, ...others] = dates(founded(date));
			expect(finding).toMatchObject({ slug: 'guild', field: 'founded' });
			expect(finding?.message).toContain(`has "${date}" for a date: write 2016-11-26`);
			expect(others).toEqual([]);
		}
	);

	it('is looked at in from, to and asOf, where unknown ones are left out', () => {
		const found = dates(founded('1901', { from: '1901-00', to: '1902-99', asOf: 'XXXX' }));
		expect(found.map(({ message }) => message.slice(0, 24))).toEqual([
			'has "1901-00" for a date',
			'has "1902-99" for a date',
			'is dated XXXX: leave out'
		]);
	});

	it('of a source may be unknown but not made up', () => {
		const dated = (date: Edtf) =>
			dates(aSubject([], { sources: new Map([['almanac', aSource({ date })]]) }));
		expect(dated('XXXX')).toEqual([]);
		expect(dated('2020-06-31')).toEqual([
			expect.objectContaining({ slug: 'almanac', field: 'date' })
		]);
	});
});

it('a period has two real ends, one of them open at most', () => {
	const inForce = (value: '1901/..' | '1902/1901') =>
		dates(
			aSubject([
				aNote('legalOrder', 'act', aText('Act'), { form: said('law'), inForce: said(value) })
			])
		);
	expect(inForce('1901/..')).toEqual([]);
	expect(inForce('1902/1901')).toEqual([expect.objectContaining({ field: 'inForce' })]);
});
