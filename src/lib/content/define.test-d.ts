import { describe, expectTypeOf, it } from 'vitest';
import type { Edtf } from './edtf';
import type { Period } from './period';
import type { Source } from './source';
import { defineConfusables, defineNotes, defineSources } from './subject';
import { defineIds } from './vocabulary';

const ids = defineIds({
	faction: ['badr'],
	legalOrder: [],
	event: ['raid'],
	person: ['amiri', 'khazali'],
	place: ['base'],
	institution: ['coalition'],
	figure: [],
	claim: ['effect'],
	passage: ['crowd'],
	typology: ['currents'],
	group: ['loyal', 'shrine'],
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
const text = { en: 'A text', ar: 'نص' };
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

	it('does not compile with confusables that are no notes, or with one alone', () => {
		defineConfusables(ids, [{ notes: ['amiri', 'badr'], cue: text }]);
		// @ts-expect-error no note has this id
		defineConfusables(ids, [{ notes: ['amiri', 'nobody'], cue: text }]);
		// @ts-expect-error nothing is confused with itself
		defineConfusables(ids, [{ notes: ['amiri'], cue: text }]);
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

	it('compiles with values that change, groups, designations, claims and passages', () => {
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				leader: {
					succession: [
						{ value: 'khazali', sources: ['rudaw'], to: '2019' },
						{ value: 'amiri', sources: ['rudaw'], from: '2019', asOf: '2020', laterFact: true }
					]
				},
				group: { complete: true, entries: [{ value: 'loyal', sources: ['rudaw'] }] },
				designations: {
					complete: true,
					entries: [{ value: text, sources: ['rudaw'], accordingTo: text, from: '2020-01-10' }]
				}
			}
		});
		defineNotes(ids, 'place', {
			base: {
				name,
				topics,
				garrison: {
					complete: false,
					entries: [{ value: 'coalition', sources: ['rudaw'], to: '2020-03-26' }]
				}
			}
		});
		defineNotes(ids, 'claim', {
			effect: {
				name,
				topics,
				question: text,
				position: {
					accounts: [
						{ value: text, sources: ['rudaw'], accordingTo: text },
						{ value: text, sources: ['rudaw'], accordingTo: text }
					]
				}
			}
		});
		defineNotes(ids, 'passage', {
			crowd: { name, topics, meaning: { value: text, sources: ['rudaw'], note: text } }
		});
		expectTypeOf<'2008-11-17/2011-12-31'>().toExtend<Period>();
		expectTypeOf<'2016-12-26/..'>().toExtend<Period>();
		expectTypeOf<'2016-12-26'>().not.toExtend<Period>();
	});

	it('does not compile with a succession that has no times', () => {
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				// @ts-expect-error when did he lead it?
				leader: { succession: [{ value: 'amiri', sources: ['rudaw'] }] }
			}
		});
	});

	it('does not compile with a group of no typology', () => {
		defineNotes(ids, 'faction', {
			badr: {
				name,
				topics,
				// @ts-expect-error no group has this id
				group: { complete: true, entries: [{ value: 'neutral', sources: ['rudaw'] }] }
			}
		});
	});

	it('does not compile with a claim that nobody makes', () => {
		defineNotes(ids, 'claim', {
			effect: {
				name,
				topics,
				question: text,
				// @ts-expect-error whose opinion is it?
				position: { value: text, sources: ['rudaw'] }
			}
		});
		defineNotes(ids, 'claim', {
			effect: {
				name,
				topics,
				question: text,
				position: {
					accounts: [
						{ value: text, sources: ['rudaw'], accordingTo: text },
						// @ts-expect-error and whose is this one?
						{ value: text, sources: ['rudaw'] }
					]
				}
			}
		});
	});

	it('does not compile with a designation that lacks its state or its date', () => {
		defineNotes(ids, 'person', {
			amiri: {
				name,
				topics,
				designations: {
					complete: true,
					// @ts-expect-error by which state?
					entries: [{ value: text, sources: ['rudaw'], from: '2020' }]
				}
			},
			khazali: {
				name,
				topics,
				designations: {
					complete: true,
					// @ts-expect-error and on which date?
					entries: [{ value: text, sources: ['rudaw'], accordingTo: text }]
				}
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
