import { describe, expect, it } from 'vitest';
import { makeDeck, type Card } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { isInYears } from './in-years';

const deck = makeDeck(theIsles());

function cardOf(id: string): Card {
	const found = deck.cards.find((card) => card.id === id);
	if (!found) throw new Error(`No card: ${id}`);
	return found;
}

describe('whether a card lies in a period', () => {
	it('goes by the date that is asked for', () => {
		const founded = cardOf('blue-guild/founded');
		expect(isInYears(deck, founded, { from: 1901, to: 1901 })).toBe(true);
		expect(isInYears(deck, founded, { from: 1890, to: 1900 })).toBe(false);
		expect(isInYears(deck, founded, { from: 1902, to: 1990 })).toBe(false);
	});

	it('goes by other dates of the note where the fact has none', () => {
		const base = cardOf('blue-guild/base');
		expect(isInYears(deck, base, { from: 1921, to: 1921 })).toBe(true);
		expect(isInYears(deck, base, { from: 1800, to: 1850 })).toBe(false);
	});

	it('goes by the time for which a value held', () => {
		const leader = cardOf('blue-guild/leader');
		expect(isInYears(deck, leader, { from: 1950, to: 1950 })).toBe(true);
		expect(isInYears(deck, leader, { from: 1901, to: 1949 })).toBe(false);
	});
});
