import { describe, expect, it } from 'vitest';
import type { Edtf } from '../edtf';
import type { Text } from '../text';
import { aNote, aSubject, aText, saidBy } from '../../../../tests/builders/subject';
import { precision } from './precision';

function disputed(a: Edtf, b: Edtf, extra: { readonly accordingTo?: Text } = {}) {
	return precision(
		aSubject([
			aNote('faction', 'guild', aText('Guild'), {
				founded: {
					accounts: [
						{ ...saidBy('almanac', a), ...extra },
						{ ...saidBy('gazette', b), ...extra }
					]
				}
			})
		])
	);
}

describe('a disputed date', () => {
	it('is one that cannot be true twice', () => {
		expect(disputed('2016-02-22', '2016-02-24')).toEqual([]);
		expect(disputed('2013', '2014-01')).toEqual([]);
	});

	it('is none if one source is only rougher than the other', () => {
		expect(disputed('2014', '2014-06-10')).toEqual([
			{
				slug: 'guild',
				field: 'founded',
				message:
					'differs between 2014 and 2014-06-10, which may be one day: give one account with both sources, or say by accordingTo why they differ.'
			}
		]);
		expect(disputed('2014-06-10/2014-06-11', '2014-06-11')).toHaveLength(1);
	});

	it('may be given by two witnesses, each in their own way', () => {
		expect(disputed('2014', '2014-06-10', { accordingTo: aText('a witness') })).toEqual([]);
	});
});
