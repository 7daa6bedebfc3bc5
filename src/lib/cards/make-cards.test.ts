import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSource, aSubject, aText, said, saidBy } from '../../../tests/builders/subject';
import { makeDeck } from './deck';
import { leakingCards, makeCards } from './make-cards';

const cards = makeCards(theIsles());
const card = (id: string) => cards.find((one) => one.id === id);

describe('the cards of a subject', () => {
	it('come in the authors’ order: notes as written, fields as a learner meets them', () => {
		expect(cards.slice(0, 9).map(({ id }) => id)).toEqual([
			'blue-guild/leader',
			'blue-guild/founded',
			'blue-guild/founder',
			'blue-guild/sponsor',
			'blue-guild/brigades/45',
			'blue-guild/brigades/46',
			'blue-guild/base',
			'blue-guild/group/quiet',
			'blue-guild/designations/almanac'
		]);
	});

	it('have ids that are all different', () => {
		expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
	});

	it('are all facts but those that give themselves away', () => {
		const leaking = leakingCards(theIsles()).map(({ id }) => id);
		expect(leaking).toEqual(['red-guild/splitFrom', 'tide-ruling/form', 'westhaven-flood/place']);
		expect(makeDeck(theIsles()).facts).toHaveLength(cards.length + leaking.length);
	});

	it('ask each account of a contested value after its source', () => {
		const almanac = card('tin-company/leader/almanac');
		expect(almanac?.account.value).toBe('isolde-quill');
		expect(almanac?.accordingTo?.en).toBe('the Almanac');
		expect(almanac?.rivals.map(({ value }) => value)).toEqual(['bram-fenwick']);
		expect(almanac?.disagreement?.en).toBe('The two differ on the last vote.');
		expect(card('tin-company/leader/gazette')?.accordingTo?.en).toBe('the Gazette');
		expect(card('tin-company/leader')).toBeUndefined();
	});

	it('carry who makes a claim about responsibility', () => {
		expect(card('lantern-night/blamed')?.accordingTo?.en).toBe('the Harbour Board');
	});

	it('know the values that hold beside theirs, and whether they are all', () => {
		const one = card('tin-company/brigades/7');
		expect(one?.siblings.map(({ value }) => value)).toEqual([8]);
		expect(one?.complete).toBe(false);
		expect(card('blue-guild/brigades/45')?.complete).toBe(true);
	});

	it('count the texts of one source, so that rewording changes no id', () => {
		const posts = cards.filter(({ id }) => id.startsWith('tamsin-rook/roles'));
		expect(posts.map(({ id }) => id)).toEqual([
			'tamsin-rook/roles/almanac',
			'tamsin-rook/roles/almanac-2'
		]);
	});

	it('are one for each holder of a succession, named after the holder', () => {
		const heads = cards.filter(({ id }) => id.startsWith('high-table/head'));
		expect(heads.map(({ id }) => id)).toEqual([
			'high-table/head/orla-venn',
			'high-table/head/pell-marrow',
			'high-table/head/isolde-quill'
		]);
		expect(heads[1]?.otherTimes.map(({ value }) => value)).toEqual(['orla-venn', 'isolde-quill']);
		expect(heads[1]?.siblings).toEqual([]);
		expect(heads[1]?.complete).toBe(true);
	});

	it('count the times of somebody who came back', () => {
		const office = aNote('institution', 'office', aText('Office'), {
			head: {
				succession: [
					said('ada', { to: '1931' }),
					said('orla', { from: '1931', to: '1940' }),
					said('ada', { from: '1940' })
				]
			}
		});
		const people = ['ada', 'orla'].map((slug) => aNote('person', slug, aText(`Miss ${slug}`), {}));
		expect(makeCards(aSubject([office, ...people])).map(({ id }) => id)).toEqual([
			'office/head/ada',
			'office/head/orla',
			'office/head/ada-2'
		]);
	});

	it('ask for a group after whoever made the typology', () => {
		const quiet = card('blue-guild/group/quiet');
		expect(quiet?.accordingTo?.en).toBe('Ada Finch');
		expect(quiet?.typology?.name.en).toBe('the table of tempers');
		expect(quiet?.complete).toBe(true);
	});

	it('keep the groups of two typologies apart', () => {
		const guild = aNote('faction', 'guild', aText('Guild'), {
			group: { complete: false, entries: [said('loud'), said('tall')] }
		});
		const subject = aSubject([guild], {
			typologies: new Map(
				['tempers', 'sizes'].map((id) => [id, { name: aText(id), accordingTo: aText('Ada') }])
			),
			groups: new Map([
				['loud', { name: aText('noisy ones'), typology: 'tempers' }],
				['tall', { name: aText('high ones'), typology: 'sizes' }]
			])
		});
		const made = makeCards(subject);
		expect(made.map(({ siblings }) => siblings)).toEqual([[], []]);
		expect(made.map(({ complete }) => complete)).toEqual([true, true]);
	});

	it('count the designations of one source', () => {
		const ids = cards.map(({ id }) => id).filter((id) => id.startsWith('blue-guild/designations'));
		expect(ids).toEqual(['blue-guild/designations/almanac', 'blue-guild/designations/almanac-2']);
	});

	it('are none for a date that is not known', () => {
		const guild = aNote('faction', 'guild', aText('Guild'), { founded: said('XXXX') });
		expect(makeCards(aSubject([guild]))).toEqual([]);
	});

	it('tell two works of one publisher apart by their dates', () => {
		const guild = aNote('faction', 'guild', aText('Guild'), {
			founded: { accounts: [saidBy('old', '1901'), saidBy('new', '1902')] }
		});
		const sources = new Map([
			['old', aSource({ date: '1950' })],
			['new', aSource({ date: '1960-05' })]
		]);
		const names = makeCards(aSubject([guild], { sources })).map(({ accordingTo }) => accordingTo);
		expect(names.map((name) => name?.en)).toEqual([
			'the Almanac (1950)',
			'the Almanac (May\u00a01960)'
		]);
	});

	it('are not made from a source that the subject does not have', () => {
		const guild = aNote('faction', 'guild', aText('Guild'), {
			founded: { accounts: [saidBy('nowhere', '1901'), saidBy('almanac', '1902')] }
		});
		expect(() => makeCards(aSubject([guild]))).toThrow('no source "nowhere"');
	});
});
