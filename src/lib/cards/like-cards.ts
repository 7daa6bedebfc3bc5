import type { Candidate } from './candidate';
import { candidatesFor } from './candidates';
import type { Card } from './card';
import type { Deck } from './deck';
import { grouped } from './grouped';
import { rightId } from './options';
import { perCard, perDeck } from './per-card';

/** The values that are proven not to answer a card, by the ids that they have as options. */
export const wrongValues = perCard(
	(deck, card): ReadonlyMap<string, Candidate> =>
		new Map(candidatesFor(deck, card).map((candidate) => [candidate.id, candidate]))
);

/**
 * Cards that ask other notes of the same kind for the same field, by the word of the same source
 * and within the same typology. What sources disagree about is left out: beside other parts there
 * is no room to say whose word each is.
 */
export const likeCards = perCard((deck, card): readonly Card[] => {
	if (card.rivals.length > 0) return [];
	const alike = cardsByQuestion(deck).get(questionKey(card)) ?? [];
	return alike.filter(({ note }) => note !== card.note);
});

/** Whether the answer of each of two like cards is proven not to answer the other. */
export function excludeEachOther(deck: Deck, a: Card, b: Card): boolean {
	return excludedBy(deck, a).has(b);
}

/** The like cards with which a card excludes the other's answer, each the other's. */
export const excludedBy = perCard((deck, card): ReadonlySet<Card> => {
	const wrong = wrongValues(deck, card);
	const own = rightId(card);
	return new Set(
		likeCards(deck, card).filter(
			(other) => wrong.has(rightId(other)) && wrongValues(deck, other).has(own)
		)
	);
});

const cardsByQuestion = perDeck((deck) =>
	grouped(
		deck.cards.filter(({ rivals }) => rivals.length === 0),
		questionKey
	)
);

function questionKey({ note, field, accordingTo, typology }: Card): string {
	return [note.kind, field, accordingTo?.en, typology?.name.en].join('/');
}
