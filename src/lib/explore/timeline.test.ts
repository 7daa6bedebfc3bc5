import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { aNote, aSubject, said } from '../../../tests/builders/subject';
import { theIsles } from '../../../tests/builders/isles';
import { firstDayOf, timelineOf } from './timeline';

const deck = makeDeck(theIsles());

function marksOf(slug: string) {
	return timelineOf(deck, slug, 'en')?.marks ?? [];
}

describe('the place of a note in time', () => {
	it('is unknown without dates', () => {
		expect(timelineOf(deck, 'far-isle', 'en')).toBeUndefined();
	});

	it('is made of its own dates and those that others tell of it, oldest first', () => {
		expect(marksOf('red-guild').map(({ factId, when }) => [factId, when])).toEqual([
			['red-guild/founded', '1908'],
			['red-guild/designations/almanac', '1922'],
			['long-siege/actor', '1\u00a0March\u00a01927 – 1\u00a0May\u00a01927'],
			['red-guild/leader', 'from 1940 to 1952']
		]);
	});

	it('spans all days that a year may mean', () => {
		expect(marksOf('blue-guild')[0]).toMatchObject({
			when: '1901',
			from: firstDayOf(1901),
			to: firstDayOf(1902) - 1,
			softFrom: false,
			softTo: false
		});
	});

	it('is soft, and wider, where a date is only about right', () => {
		const { softFrom, softTo, from, to } = marksOf('salt-office')[0] ?? {};
		expect({ softFrom, softTo }).toEqual({ softFrom: true, softTo: true });
		// October 1899, and two months either way.
		expect([from, to]).toEqual([-25659 - 62, -25629 + 62]);
	});

	it('is open where no end is known', () => {
		const [inForce] = marksOf('wharf-pact').filter(({ factId }) => factId.endsWith('inForce'));
		expect(inForce).toMatchObject({
			when: 'from 14\u00a0February\u00a01924 on',
			to: Infinity,
			softTo: true
		});
	});

	it('ends where the sources stop speaking of it', () => {
		const pact = aNote(
			'faction',
			'reed-guild',
			{ en: 'Reed Guild', ar: 'نقابة القصب' },
			{
				base: said('isle', { from: '1950', asOf: '1955' })
			}
		);
		const isle = aNote('place', 'isle', { en: 'Isle', ar: 'جزيرة' }, {});
		const timeline = timelineOf(makeDeck(aSubject([pact, isle])), 'isle', 'en');
		expect(timeline?.marks[0]).toMatchObject({ to: firstDayOf(1956) - 1, softTo: true });
	});

	it('lies within the years that most of the subject is about', () => {
		const dates = ['1801', ...Array.from({ length: 40 }, (_, year) => String(1910 + year))];
		const notes = dates.map((date) =>
			aNote(
				'event',
				`event-${date}`,
				{ en: `Event ${date}`, ar: `حدث ${date}` },
				{
					date: said(date as `${number}`)
				}
			)
		);
		expect(timelineOf(makeDeck(aSubject(notes)), 'event-1801', 'en')).toMatchObject({
			fromYear: 1911,
			toYear: 1947,
			fromDay: firstDayOf(1911),
			toDay: firstDayOf(1948)
		});
	});
});
