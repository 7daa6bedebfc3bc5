import { describe, expectTypeOf, it } from 'vitest';
import type { Edtf } from './edtf';
import type { Source } from './source';
import { defineNotes, defineSources } from './subject';
import { defineIds } from './vocabulary';

const ids = defineIds({
	faction: ['badr'],
	legalOrder: [],
	event: ['raid'],
	person: ['amiri', 'khazali'],
	place: [],
	institution: [],
	figure: [],
	source: ['rudaw'],
	topic: ['factions']
});

const rudaw: Source = {
	kind: 'press',
	short: { en: 'Rudaw', ar: 'رووداو' },
	publisher: 'Rudaw',
	title: { en: 'Report', ar: 'تقرير' },
	date: '2020-02-22'
};
const name = { en: 'A name', ar: 'اسم' };
const topics = ['factions'] as const;

describe('the content of a subject', () => {
	it('compiles if every reference resolves and nothing is missing', () => {
		defineSources(ids, { rudaw });
		defineNotes(ids, 'person', { amiri: { name, topics }, khazali: { name, topics } });
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				leader: { value: 'amiri', sources: ['rudaw'], asOf: '2020' },
				founded: {
					accounts: [
						{ value: '1982', sources: ['rudaw'] },
						{ value: '1982-11~', sources: ['rudaw'] }
					]
				}
			}
		});
		defineNotes(ids, 'event', {
			raid: {
				name,
				topics,
				date: { value: '2020-06-25/2020-06-26', sources: ['rudaw'] },
				blamed: { value: 'badr', sources: ['rudaw'], accordingTo: { en: 'A', ar: 'أ' } }
			}
		});
	});

	it('does not compile with a reference to nothing', () => {
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				// @ts-expect-error no person has this id
				leader: { value: 'nobody', sources: ['rudaw'] }
			}
		});
	});

	it('does not compile with an id of the wrong kind', () => {
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				// @ts-expect-error a faction leads nothing
				leader: { value: 'badr', sources: ['rudaw'] }
			}
		});
	});

	it('does not compile with an account that has no source', () => {
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				// @ts-expect-error a value without a source is not content
				leader: { value: 'amiri' },
				// @ts-expect-error nor is one with an empty list of sources
				founded: { value: '1982', sources: [] }
			}
		});
	});

	it('does not compile with a source that nobody described', () => {
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				// @ts-expect-error no source has this id
				leader: { value: 'amiri', sources: ['hearsay'] }
			}
		});
		// @ts-expect-error the listed source has no record
		defineSources(ids, {});
	});

	it('does not compile with a text in one language', () => {
		defineNotes(ids, 'person', {
			// @ts-expect-error the Arabic name is missing
			amiri: { name: { en: 'A name' }, topics },
			khazali: { name, topics }
		});
	});

	it('does not compile with a malformed date', () => {
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				// @ts-expect-error written in words
				founded: { value: 'June 2014', sources: ['rudaw'] }
			}
		});
		expectTypeOf<'2014-06-10/2014-06-11'>().toExtend<Edtf>();
		expectTypeOf<'10.6.2014'>().not.toExtend<Edtf>();
	});

	it('does not compile while an id has no note', () => {
		// @ts-expect-error the note on khazali is missing
		defineNotes(ids, 'person', { amiri: { name, topics } });
	});

	it('does not compile with blame that nobody stands for', () => {
		defineNotes(ids, 'event', {
			raid: {
				name,
				topics,
				date: { value: '2020', sources: ['rudaw'] },
				// @ts-expect-error who says so?
				blamed: { value: 'badr', sources: ['rudaw'] }
			}
		});
	});

	it('does not compile with one version of a contested value', () => {
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				// @ts-expect-error a dispute has two sides
				founded: { accounts: [{ value: '1982', sources: ['rudaw'] }] }
			}
		});
	});
});
