import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject, said } from '../../../tests/builders/subject';
import { listNotes } from './list-notes';
import type { NoteFilter } from './note-filter';
import { makeSearchIndex } from './search-index';

const shoals = aSubject([aNote('place', 'shoal', { en: 'Shoal', ar: 'ضحضاح' }, {})], {
	slug: 'shoals'
});
const index = makeSearchIndex([makeDeck(theIsles()), makeDeck(shoals)]);

function listed(filter: NoteFilter = {}, locale: 'en' | 'ar' = 'en') {
	return listNotes(index, filter, locale).map(({ kind, notes }) => [
		kind,
		...notes.map(({ slug }) => slug)
	]);
}

describe('the lists of notes', () => {
	it('have all notes of all subjects, by kind', () => {
		const groups = listNotes(index, {}, 'en');
		expect(groups.map(({ kind, notes }) => [kind, notes.length])).toEqual([
			['faction', 5],
			['legalOrder', 6],
			['event', 6],
			['person', 8],
			['place', 8],
			['institution', 5],
			['figure', 4],
			['claim', 2],
			['passage', 3]
		]);
	});

	it('go by name, or by date where that is what matters', () => {
		expect(listed({ kind: 'faction' })).toEqual([
			['faction', 'blue-guild', 'owl-watch', 'red-guild', 'salt-riders', 'tin-company']
		]);
		// The decree's date is contested, so it goes by the earlier one.
		expect(listed({ kind: 'legalOrder' })).toEqual([
			[
				'legalOrder',
				...['harbour-act', 'lamp-decree', 'tide-ruling'],
				...['wharf-pact', 'act-9-1924', 'truce-letter']
			]
		]);
	});

	it('go by the name in the language of the reader, without its article', () => {
		expect(listed({ kind: 'faction' }, 'ar')).toEqual([
			['faction', 'owl-watch', 'tin-company', 'salt-riders', 'red-guild', 'blue-guild']
		]);
	});

	it('can be kept to a subject', () => {
		expect(listed({ subject: 'shoals' })).toEqual([['place', 'shoal']]);
	});

	it('can be kept to a topic, of one subject', () => {
		expect(listed({ topic: 'shoals/isles' })).toEqual([['place', 'shoal']]);
	});

	it('can be kept to a period, both years included', () => {
		expect(listed({ kind: 'event', fromYear: 1924, toYear: 1925 })).toEqual([
			['event', 'bell-strike', 'pier-quarrel']
		]);
		expect(listed({ kind: 'event', fromYear: 1927 })).toEqual([['event', 'long-siege']]);
		expect(listed({ kind: 'event', toYear: 1923 })).toEqual([['event', 'lantern-night']]);
	});

	it('show in a period what lasted into it, and nothing without a date', () => {
		expect(listed({ kind: 'legalOrder', fromYear: 1930, toYear: 1930 })).toEqual([
			['legalOrder', 'wharf-pact']
		]);
		expect(listed({ kind: 'place', fromYear: 1800, toYear: 2000 })).toEqual([
			['place', 'easthaven', 'highmarket', 'lowmarket', 'westhaven']
		]);
	});

	it('end what is still going on with the period of its subject', () => {
		const guard = aNote(
			'institution',
			'guard',
			{ en: 'Guard', ar: 'حرس' },
			{
				head: said('hand', { from: '1793-05-31' }),
				partOf: said('crown', { to: '1794', asOf: '1792' })
			}
		);
		const later = aNote(
			'institution',
			'crown',
			{ en: 'Crown', ar: 'تاج' },
			{ head: said('heir', { from: '1815' }) }
		);
		const people = ['hand', 'heir'].map((slug) =>
			aNote('person', slug, { en: slug, ar: `شخص ${slug}` }, {})
		);
		const subject = aSubject([guard, later, ...people], { endsOn: '1795-12-31' });
		const within = (fromYear?: number, toYear?: number) =>
			listNotes(makeSearchIndex([makeDeck(subject)]), { fromYear, toYear }, 'en').flatMap(
				({ notes }) => notes.map(({ slug }) => slug)
			);
		expect(within(1795, 1795)).toEqual(['hand', 'guard']);
		expect(within(1796, 1814)).toEqual([]);
		expect(within(2019)).toEqual([]);
		// What came after the subject has its own beginning, and no more.
		expect(within(1815)).toEqual(['heir', 'crown']);
		// As far back as the sources speak of it.
		expect(within(1700, 1791)).toEqual([]);
		expect(within(1792, 1792)).toEqual(['crown', 'guard']);
	});

	it('know the years that have a date in them', () => {
		expect(index.years.slice(0, 5)).toEqual([1896, 1897, 1899, 1900, 1901]);
		expect(index.years.at(-1)).toBe(1966);
	});
});
