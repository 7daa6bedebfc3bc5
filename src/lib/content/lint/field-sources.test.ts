import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText } from '../../../../tests/builders/subject';
import { fieldSources } from './field-sources';

function citing(...sources: readonly string[]) {
	const founded = { value: '1901', sources } as never;
	return fieldSources(aSubject([aNote('faction', 'guild', aText('Guild'), { founded })]));
}

describe('a fact', () => {
	it('has a source', () => {
		expect(citing('almanac', 'gazette')).toEqual([]);
		expect(citing()).toEqual([
			{
				slug: 'guild',
				field: 'founded',
				message: 'has no source: name one, or take the value out.'
			}
		]);
	});

	it('names no source twice', () => {
		expect(citing('almanac', 'almanac')).toEqual([
			expect.objectContaining({ message: 'names a source twice: once is enough.' })
		]);
	});
});
