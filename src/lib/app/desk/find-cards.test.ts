import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { theIsles } from '../../../../tests/builders/isles';
import { mostFound } from './desk-limits';
import { findCards } from './find-cards';

const deck = makeDeck(theIsles());

describe('finding cards for a set', () => {
	it('leads from a name, as it is typed, to the facts of its note', () => {
		const found = findCards(deck, 'en', 'blue gui', undefined);
		expect(found.map(({ cardId }) => cardId)).toContain('blue-guild/founded');
		expect(found.every(({ cardId }) => cardId.startsWith('blue-guild/'))).toBe(true);
		expect(found.find(({ cardId }) => cardId === 'blue-guild/founded')?.statement).toBe(
			'Blue Guild was founded in 1901.'
		);
	});

	it('finds the same by the Arabic name', () => {
		const ids = findCards(deck, 'ar', 'النقابة الزرقاء', undefined).map(({ cardId }) => cardId);
		expect(ids).toContain('blue-guild/founded');
	});

	it('lists the cards in teaching order where nothing is typed, and never more than are read', () => {
		const found = findCards(deck, 'en', '', undefined);
		expect(found).toHaveLength(Math.min(mostFound, deck.cards.length));
		expect(found[0]?.cardId).toBe(deck.cards[0]?.id);
	});

	it('never offers to ask what only the learner could judge', () => {
		const ways = findCards(deck, 'en', '', undefined).flatMap((card) => card.ways);
		expect(ways.length).toBeGreaterThan(0);
		expect(ways.some(({ form }) => form === 'recall')).toBe(false);
	});

	it('finds nothing under a name that there is not', () => {
		expect(findCards(deck, 'en', 'zzzz', undefined)).toEqual([]);
	});
});
