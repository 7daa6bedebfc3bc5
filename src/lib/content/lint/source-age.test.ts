import { describe, expect, it } from 'vitest';
import type { Edtf } from '../edtf';
import { aNote, aSource, aSubject, aText } from '../../../../tests/builders/subject';
import { sourceAge } from './source-age';

function found(date: Edtf, ...published: readonly [Edtf, ...Edtf[]]) {
	const sources = new Map(
		published.map((day, index) => [`s${String(index)}`, aSource({ date: day })])
	);
	const strike = aNote('event', 'strike', aText('Strike'), {
		date: { value: date, sources: ['s0', ...[...sources.keys()].slice(1)] }
	});
	return sourceAge(aSubject([strike], { sources }));
}

describe('a fact', () => {
	it('is not later than all its sources', () => {
		expect(found('1920-03-14', '1920-03-12')).toEqual([
			{
				slug: 'strike',
				field: 'date',
				message:
					'tells of 1920-03-14, later than any of its sources: mend a date, or cite a later source.'
			}
		]);
		expect(found('1920-03-14', '1920-03-12', '1920-04')).toEqual([]);
	});

	it('may come from a work without a date, or from a paper of the day before elsewhere', () => {
		expect(found('1920-03-14', 'XXXX')).toEqual([]);
		expect(found('1920-03-14', '1920-03-13')).toEqual([]);
		expect(found('1920-03-14', '1920')).toEqual([]);
	});
});
