import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject, aText, saidBy } from '../../../tests/builders/subject';
import { makeDeck, type Deck } from './deck';
import type { Form } from './item';
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

describe('the explanation', () => {
	it('tells the fact, the cue, the other accounts and the works behind them', () => {
		const made = item('tin-company/leader/almanac', 'recall');
		expect(made?.answer).toBe('Isolde Quill');
		expect(made?.explanation).toEqual({
			statement: 'According to the Almanac, Isolde Quill led Tin Company.',
			note: 'The two differ on the last vote.',
			otherAccounts: ['According to the Gazette, Bram Fenwick led Tin Company.'],
			citations: [
				{
					title: 'The almanac of the isles',
					publisher: 'Almanac Press',
					date: '3\u00a0February\u00a02001',
					url: 'https://almanac.example/isles',
					kind: 'press'
				},
				{
					title: 'The gazette',
					publisher: 'Gazette House',
					date: 'undated',
					url: 'https://almanac.example/isles',
					kind: 'official'
				}
			],
			laterFact: false
		});
	});

	it('is written in the language of the item', () => {
		const { note, citations } = item('owl-watch/leader', 'recall', 'seed', 'ar')?.explanation ?? {};
		expect(note).toBe('اختيرت بعد شتاء طويل.');
		expect(citations?.[0]?.date).toBe('٣\u00a0شباط\u00a0٢٠٠١');
		expect(item('westhaven-flood/date', 'recall')?.explanation.laterFact).toBe(true);
	});

	it('says of a single account that it is later than the rest of its note', () => {
		const isLater = (id: string) => item(id, 'recall')?.explanation.laterFact;
		expect(isLater('high-table/head/isolde-quill')).toBe(true);
		expect(isLater('high-table/head/pell-marrow')).toBe(false);
	});

	it('names the author where one is known', () => {
		const guild = aNote('faction', 'guild', aText('Guild'), {
			founded: saidBy('chronicle', '1901')
		});
		const own = makeDeck(aSubject([guild]));
		const ask = { form: 'recall', seed: '', locale: 'en' } as const;
		const made = makeItem(cardOf('guild/founded', own), own, ask);
		expect(made?.explanation.citations[0]?.author).toBe('C. Hand');
	});
});
