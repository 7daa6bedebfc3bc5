import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { makeDeck, type Deck } from './deck';
import type { Distractor, Form } from './item';
import { makeItem } from './make-item';

const deck = makeDeck(theIsles());

function cardOf(id: string, from: Deck = deck) {
	const card = from.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	return card;
}

function item(id: string, form: Form, seed = 'seed', locale: 'en' | 'ar' = 'en') {
	return makeItem(cardOf(id), deck, { form, seed, locale });
}

function choice(id: string, seed = 'seed', locale: 'en' | 'ar' = 'en') {
	const made = item(id, 'choice', seed, locale);
	if (made?.form !== 'choice') throw new Error(`no choice for ${id}`);
	return made;
}

/** All of it but how alike it is, which has a test of its own. */
function confused(distractor: Distractor | undefined) {
	return distractor && { whyFalse: distractor.whyFalse, confusion: distractor.confusion };
}

/** Every wrong option that a card ever shows, over many seeds. */
function wrongOptions(id: string): string[] {
	const seen = new Set<string>();
	for (let seed = 0; seed < 60; seed += 1) {
		const { options, keyId } = choice(id, String(seed));
		for (const option of options) if (option.id !== keyId) seen.add(option.id);
	}
	return [...seen].sort();
}

describe('a choice', () => {
	it('is the same for the same card and seed, whatever else was made', () => {
		const again = makeDeck(theIsles());
		const card = cardOf('blue-guild/leader', again);
		expect(makeItem(card, again, { form: 'choice', seed: 'seed', locale: 'en' })).toEqual(
			choice('blue-guild/leader')
		);
	});

	it('has the same options in the same order in both languages', () => {
		for (const id of ['blue-guild/leader', 'harbour-act/dateIssued', 'lamp-decree/provision']) {
			const english = choice(id, 'a', 'en').options.map((option) => option.id);
			expect(choice(id, 'a', 'ar').options.map((option) => option.id)).toEqual(english);
		}
	});

	it('varies with the seed', () => {
		const orders = new Set(
			[...'abcdefgh'].map((seed) =>
				choice('blue-guild/leader', seed)
					.options.map(({ id }) => id)
					.join()
			)
		);
		expect(orders.size).toBeGreaterThan(4);
	});

	it('shows dates and numbers in ascending order', () => {
		const dates = choice('harbour-act/dateIssued').options.map(({ id }) => id);
		expect(dates).toEqual([...dates].sort());
		const numbers = choice('blue-guild/brigades/45').options.map(({ id }) => Number(id));
		expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
		const counts = choice('siege-ships/quantity').options.map(({ text }) => text);
		expect(counts).toEqual(['about 25 ships', 'about 40 ships', 'about 60 ships']);
	});

	it('says what is true of a wrong option', () => {
		const said = new Map(
			[...'abcdefghijkl'].flatMap((seed) =>
				choice('blue-guild/leader', seed).options.map(
					({ text, distractor }) => [text, confused(distractor)] as const
				)
			)
		);
		expect(said.get('Tamsin al-Rook')).toBeUndefined();
		expect(said.get('Pell Marrow')).toEqual({
			whyFalse: 'Pell Marrow led Red Guild from 1940 to 1952.',
			confusion: 'sameRole'
		});
		expect(said.get('Isolde Quill')).toEqual({
			whyFalse: 'According to the Almanac, Isolde Quill led Tin Company.',
			confusion: 'sameRole'
		});
	});

	it('never offers the account of another source', () => {
		expect(wrongOptions('tin-company/leader/almanac')).not.toContain('bram-fenwick');
		expect(wrongOptions('lamp-decree/dateIssued/almanac')).not.toContain('1922-05-16');
	});

	it('never offers a value that holds as well', () => {
		expect(wrongOptions('blue-guild/brigades/45')).not.toContain('46');
	});

	it('never offers a place that the place lies in or that lies in it', () => {
		const offered = wrongOptions('lantern-night/place');
		expect(offered).not.toContain('westhaven');
		expect(offered).not.toContain('north-isle');
		expect(offered).toContain('easthaven');
	});

	it('never offers what the note names in another field, nor the same body renamed', () => {
		expect(wrongOptions('blue-guild/leader')).not.toContain('orla-venn');
		expect(wrongOptions('pier-quarrel/actor')).not.toContain('salt-riders');
	});

	it('never offers something later where something earlier is asked for', () => {
		expect(wrongOptions('act-9-1924/replaces')).toEqual(['lamp-decree', 'wharf-pact']);
	});

	it('offers only dates that share the year that the question gives away', () => {
		expect(wrongOptions('act-9-1924/dateIssued')).toEqual(['1924-02-14', '1924-11-12']);
	});

	it('offers only texts that are true of one note alone', () => {
		expect(wrongOptions('lamp-decree/provision')).toEqual([
			'harbour-act/provision',
			'tide-ruling/provision'
		]);
	});

	it('offers whoever held it before and after, and says when that was', () => {
		const offered = choice('high-table/head/pell-marrow').options;
		expect(wrongOptions('high-table/head/pell-marrow')).toContain('orla-venn');
		expect(wrongOptions('high-table/head/pell-marrow')).toContain('isolde-quill');
		expect(offered.find(({ id }) => id === 'orla-venn')?.distractor).toMatchObject({
			whyFalse: 'Orla Venn headed High Table from 1903 to 1931.',
			confusion: 'otherTime'
		});
	});

	it('offers the other groups of the typology', () => {
		expect(wrongOptions('blue-guild/group/quiet')).toEqual(['loud', 'stern']);
		const loud = choice('blue-guild/group/quiet').options.find(({ id }) => id === 'loud');
		expect(loud?.distractor).toMatchObject({
			whyFalse:
				'According to Ada Finch, Red Guild belonged to this group in the table of tempers: the loud.',
			confusion: 'otherGroup'
		});
	});

	it('offers what others say where it asks for an opinion', () => {
		const { options } = choice('dues-and-trade/position/almanac');
		expect(
			options.find(({ text }) => text === 'they pay for a safer port')?.distractor
		).toMatchObject({
			whyFalse: 'According to Odo Tarn, on dues and trade: they pay for a safer port.',
			confusion: 'otherAccount'
		});
	});

	it('offers the meanings of other slips', () => {
		expect(wrongOptions('deaf-bells/meaning')).toEqual([
			'salt-year/meaning',
			'walking-court/meaning'
		]);
	});

	it('offers designations that the asked one never had', () => {
		expect(wrongOptions('red-guild/designations/almanac')).toEqual([
			'blue-guild/designations/almanac',
			'blue-guild/designations/almanac-2'
		]);
		expect(item('blue-guild/designations/almanac', 'choice')).toBeUndefined();
	});

	it('offers periods that began or ended at another time, in their order', () => {
		expect(choice('tide-ruling/inForce').options.map(({ text }) => text)).toEqual([
			'from 1\u00a0April\u00a01921 to 12\u00a0November\u00a01924',
			'from 8\u00a0July\u00a01923 to 10\u00a0September\u00a01924',
			'from 12\u00a0November\u00a01924 to 1\u00a0December\u00a01925'
		]);
	});

	it('is not made where fewer than two options are proven false', () => {
		expect(item('tin-company/brigades/7', 'choice')).toBeUndefined();
		expect(item('bells/quantity', 'choice')).toBeUndefined();
		expect(item('long-siege/date', 'choice')).toBeUndefined();
	});
});
