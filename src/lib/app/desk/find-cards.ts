import { availableWays, statementOf, type Card, type Deck, type Way } from '$lib/cards';
import type { Locale } from '$lib/content';
import { makeSearchIndex, searchNotes, type SearchIndex } from '$lib/explore';
import { mostFound, quizForms } from './desk-limits';

/** A card that can be put into a set. */
export interface FoundCard {
	readonly cardId: Card['id'];
	/** The fact, as a sentence. */
	readonly statement: string;
	/** How it can be asked, the plainest way first; never empty. */
	readonly ways: readonly Way[];
}

const indexes = new WeakMap<Deck, SearchIndex>();

/**
 * The cards of the notes that a name leads to, the best first; all cards in teaching order where
 * nothing is typed.
 * @param topic id of a topic of the subject
 */
export function findCards(
	deck: Deck,
	locale: Locale,
	typed: string,
	topic: string | undefined
): readonly FoundCard[] {
	const found: FoundCard[] = [];
	for (const card of candidates(deck, locale, typed)) {
		if (topic !== undefined && !card.note.topics.includes(topic)) continue;
		const ways = quizWays(deck, card);
		if (ways.length === 0) continue;
		found.push({ cardId: card.id, statement: statementOf(deck.subject, card, locale), ways });
		if (found.length === mostFound) break;
	}
	return found;
}

/** The years that have a date in them, oldest first. */
export function yearsOf(deck: Deck): readonly number[] {
	return indexOf(deck).years;
}

/** How a card can be asked in a set. */
export function quizWays(deck: Deck, card: Card): readonly Way[] {
	const known: readonly string[] = quizForms;
	return availableWays(card, deck).filter(({ form }) => known.includes(form));
}

function candidates(deck: Deck, locale: Locale, typed: string): readonly Card[] {
	const hits = searchNotes(indexOf(deck), typed, locale);
	if (!hits) return deck.cards;
	return hits.flatMap(({ note }) =>
		(deck.factsByNote.get(note.slug) ?? []).filter(({ id }) => deck.byId.has(id))
	);
}

function indexOf(deck: Deck): SearchIndex {
	const index = indexes.get(deck) ?? makeSearchIndex([deck]);
	indexes.set(deck, index);
	return index;
}
