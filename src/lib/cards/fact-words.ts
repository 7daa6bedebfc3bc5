import type { Card } from './card';
import type { Deck } from './deck';
import { namesOf } from './names';
import { perDeck } from './per-card';
import { readingOfValue } from './reading';
import { typedValue } from './value-text';

/** What names both ends of a fact, folded (`foldWords`), with a space around each word. */
export interface FactWords {
	/** The spellings of the note's name. */
	readonly note: readonly string[];
	/** The value, or the spellings of its name. */
	readonly value: readonly string[];
}

/**
 * The words of a fact, for telling whether a text says both whom it is about and what the answer
 * is.
 * @param id a card's, or that of a fact in a proof
 * @returns `undefined` if the deck knows no such fact
 */
export function factWords(deck: Deck, id: string): FactWords | undefined {
	const fact = factsById(deck).get(id);
	return fact && { note: nameTexts(deck, fact.note.slug), value: wordsOfValue(deck, fact) };
}

function wordsOfValue(deck: Deck, { valueType, account }: Card): readonly string[] {
	if (valueType === 'note') return nameTexts(deck, String(account.value));
	return readingOfValue(deck, typedValue(valueType, account.value)).map(({ text }) => text);
}

function nameTexts(deck: Deck, slug: string): readonly string[] {
	return namesOf(deck, slug).map(({ text }) => text);
}

const factsById = perDeck(
	(deck): ReadonlyMap<string, Card> => new Map(deck.facts.map((fact) => [fact.id, fact]))
);
