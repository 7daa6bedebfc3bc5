import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDeck, spellingsOf } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject } from '../../../tests/builders/subject';
import { makeSearchIndex } from './search-index';
import { searchNotes } from './search-notes';

const isles = makeSearchIndex([makeDeck(theIsles())]);

const named = makeSearchIndex([
	makeDeck(
		aSubject([
			aNote(
				'faction',
				'salt-league',
				{
					en: "Asa'ib al-Milh",
					ar: 'عصائب الملح',
					latin: ['League of the Salt', 'AM'],
					arabic: ['العصائب']
				},
				{}
			),
			aNote('faction', 'salt', { en: 'Salt', ar: 'ملح' }, {}),
			aNote('person', 'abu-salt', { en: 'Abu Salt al-Bahri', ar: 'أبو ملح البحري' }, {}),
			aNote('person', 'salter', { en: 'Salter', ar: 'سالتر' }, {})
		])
	)
]);

function found(typed: string, index = isles, locale: 'en' | 'ar' = 'en') {
	return searchNotes(index, typed, locale)?.map(({ note }) => note.slug);
}

describe('the search', () => {
	it.each([
		['tin company', 'tin-company'],
		['Tamzin', 'tamsin-rook'],
		['tamsin rok', 'tamsin-rook'],
		['thakeray', 'juno-thackeray'],
		['hatckeray juno', 'juno-thackeray'],
		['lanternsociety', 'lamp-society'],
		['النقابه الزرقا', 'blue-guild'],
		['جونو ثاكرى', 'juno-thackeray'],
		['act 9', 'act-9-1924'],
		['٩ ١٩٢٤', 'act-9-1924']
	])('finds with "%s" first %s', (typed, slug) => {
		expect(found(typed)?.[0]).toBe(slug);
	});

	it.each(['xyzzy', 'bell strike siege', 'sab', 'ضضض'])('finds nothing with "%s"', (typed) => {
		expect(found(typed)).toEqual([]);
	});

	it.each(['', '  ', '…', '-', 'ا', 'ال', 'ال-'])('asks for nothing yet with "%s"', (typed) => {
		expect(found(typed)).toBeUndefined();
	});

	it('finds a name from any of its words while it is typed', () => {
		for (const typed of [
			'mil',
			'milh',
			'asa',
			'asaib a',
			'asaib al-',
			'asaib al-m',
			'leag',
			'league of th'
		]) {
			expect(found(typed, named), typed).toContain('salt-league');
		}
		for (const typed of ['الع', 'الم', 'عصا', 'عصائب ا', 'عصائب ال']) {
			expect(found(typed, named, 'ar'), typed).toContain('salt-league');
		}
	});

	it('puts the whole name first, then its beginning, then other words, then slips', () => {
		expect(found('salt', named)).toEqual(['salt', 'salter', 'abu-salt', 'salt-league']);
		expect(found('salter', named)?.[0]).toBe('salter');
		expect(found('slater', named)).toEqual(['salter']);
	});

	it('says by which spelling a note was found, unless it is the name as shown', () => {
		expect(searchNotes(named, 'league', 'en')?.[0]?.spelling).toBe('League of the Salt');
		expect(searchNotes(named, 'asaib', 'en')?.[0]).not.toHaveProperty('spelling');
		expect(searchNotes(named, 'asaib', 'ar')?.[0]?.spelling).toBe("Asa'ib al-Milh");
	});

	it('lets no slip pass in three letters, one in four, two in eight', () => {
		expect(found('sla', named)).toEqual([]);
		expect(found('slat', named)).toContain('salt');
		expect(found('mrrxow')).toEqual([]);
		expect(found('fenwixx')).toEqual([]);
		expect(found('thakceraz')).toEqual(['juno-thackeray']);
	});

	it('keeps to the filter', () => {
		const kinds = searchNotes(isles, 'salt', 'en', { kind: 'institution' });
		expect(kinds?.map(({ note }) => note.slug)).toEqual(['salt-office']);
	});

	const spellings = isles.notes.flatMap((note) =>
		spellingsOf(note.name).map((spelling) => ({ slug: note.slug, spelling }))
	);

	it('finds every note by every spelling of its name, and puts no other name before it', () => {
		for (const { slug, spelling } of spellings) expect(found(spelling)?.[0], spelling).toBe(slug);
	});

	it('finds a name at every key on the way, and in spite of a slip in a long word', () => {
		fc.assert(
			fc.property(fc.constantFrom(...spellings), fc.nat(), fc.nat(), ({ slug, spelling }, a, b) => {
				// Of "the" alone, nobody can tell what it will be.
				const article = /^the /.exec(spelling)?.[0].length ?? 0;
				const begun = spelling.slice(0, article + 1 + (a % (spelling.length - article)));
				expect(found(begun) ?? [slug]).toContain(slug);
				const words = spelling.split(' ').filter((word) => /^\p{L}{6,}$/u.test(word));
				const word = words[b % Math.max(1, words.length)];
				if (word === undefined) return;
				const at = 1 + (b % (word.length - 2));
				const dropped = word.slice(0, at) + word.slice(at + 1);
				expect(found(spelling.replace(word, dropped))).toContain(slug);
			}),
			{ numRuns: 500 }
		);
	});

	it('gives the same answer whatever is typed, and never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (typed) => {
				expect(found(typed)).toEqual(found(typed));
			})
		);
	});
});
