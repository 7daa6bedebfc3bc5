import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { candidatesFor } from './candidates';
import { makeDeck } from './deck';
import { similarityOf } from './similarity';

const deck = makeDeck(theIsles());

describe('the similarity of a wrong value', () => {
	it('is between 0 and 1 and never grows down the list of a note', () => {
		const asked = deck.cards.filter((card) => candidatesFor(deck, card).length > 0);
		expect(asked.length).toBeGreaterThan(20);
		for (const card of asked) {
			const all = candidatesFor(deck, card).map((one) => similarityOf(card, one));
			expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
			expect(Math.max(...all)).toBeLessThanOrEqual(1);
			expect([...all].sort((a, b) => b - a)).toEqual(all);
		}
	});

	it('of a date falls with the days between', () => {
		const card = deck.cards.find(({ id }) => id === 'harbour-act/dateIssued');
		if (!card) throw new Error('The isles have lost the Harbour Act.');
		const [likest] = candidatesFor(deck, card);
		if (!likest) throw new Error('no candidate');
		expect(similarityOf(card, { ...likest, offset: 365 })).toBe(0.5);
		expect(similarityOf(card, { ...likest, offset: -1095 })).toBe(0.25);
	});
});
