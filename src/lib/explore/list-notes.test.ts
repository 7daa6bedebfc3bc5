import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject } from '../../../tests/builders/subject';
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

	it('know the years that have a date in them', () => {
		expect(index.years.slice(0, 5)).toEqual([1896, 1897, 1899, 1900, 1901]);
		expect(index.years.at(-1)).toBe(1966);
	});
});
