import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { dateOrder } from './date-order';

type Extra = Parameters<typeof said>[1];

function posts(extra: Extra) {
	return dateOrder(
		aSubject([
			aNote('person', 'rook', aText('Rook'), {
				roles: { complete: false, entries: [said(aText('warden'), extra)] },
				died: said('1950')
			})
		])
	).map(({ message }) => message);
}

describe('the times of a note', () => {
	it('may touch one another', () => {
		expect(posts({ from: '1940', to: '1940-03' })).toEqual([]);
		expect(posts({ to: '1950-06' })).toEqual([]);
		expect(posts({ asOf: '1950-12-31' })).toEqual([]);
	});

	it('do not end before they begin', () => {
		expect(posts({ from: '1941', to: '1940-12' })).toEqual([
			'ends on 1940-12, before it begins on 1941: mend one of the two.'
		]);
	});

	it('do not go on after a death', () => {
		expect(posts({ from: '1951' })).toEqual([
			"tells of a time after the end of what it is about: mend this date or the note's own."
		]);
		expect(posts({ asOf: '1951' })).toHaveLength(1);
	});

	it('do not come before a beginning', () => {
		const leader = (extra: Extra) =>
			dateOrder(
				aSubject([
					aNote('faction', 'guild', aText('Guild'), {
						founded: said('1901~'),
						leader: said('rook', extra)
					})
				])
			);
		// About 1901 may well be 1900.
		expect(leader({ asOf: '1900' })).toEqual([]);
		expect(leader({ to: '1897' })).toEqual([
			expect.objectContaining({ slug: 'guild', field: 'leader' })
		]);
	});

	it('are either limits or a moment', () => {
		expect(posts({ from: '1940', asOf: '1941' })).toEqual([
			'has asOf beside from or to: keep asOf only where no beginning or end is known.'
		]);
	});
});
