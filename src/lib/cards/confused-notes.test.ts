import { expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { areEasilyConfused, confusionBetween } from './confused-notes';
import { makeDeck } from './deck';

const deck = makeDeck(theIsles());

it('authors say first what is taken for one another', () => {
	expect(confusionBetween(deck, 'tide-ruling', 'harbour-act')).toBe('confusablePair');
});

it('a place and what lies in it are part and whole, either way', () => {
	expect(confusionBetween(deck, 'lowmarket', 'north-isle')).toBe('partOrWhole');
	expect(confusionBetween(deck, 'north-isle', 'lowmarket')).toBe('partOrWhole');
});

it('an event and what came of it are cause and effect', () => {
	expect(confusionBetween(deck, 'pier-quarrel', 'lantern-night')).toBe('causeOrEffect');
});

it('names are similar that share a telling word or differ in a letter', () => {
	expect(confusionBetween(deck, 'bram-fenwick', 'bran-fenwick')).toBe('similarName');
	expect(confusionBetween(deck, 'blue-guild', 'red-guild')).toBe('similarName');
	expect(confusionBetween(deck, 'orla-venn', 'pell-marrow')).toBeUndefined();
});

it('facts are easily confused of an authored pair, and where the same is asked of like names', () => {
	const areConfused = (note: string, field: string, other: string, otherField: string) => {
		const [a, b] = [`${note}/${field}`, `${other}/${otherField}`].map(
			(start) => deck.cards.find(({ id }) => id.startsWith(start))?.id
		);
		if (a === undefined || b === undefined) throw new Error(`No card of ${note} or ${other}`);
		return areEasilyConfused(deck, a, b);
	};
	expect(areConfused('tide-ruling', '', 'harbour-act', '')).toBe(true);
	expect(areConfused('blue-guild', 'leader', 'red-guild', 'leader')).toBe(true);
	expect(areConfused('blue-guild', 'leader', 'red-guild', 'base')).toBe(false);
});
