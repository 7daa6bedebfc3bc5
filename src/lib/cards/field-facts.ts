import type { AnyAccount } from '$lib/content';
import type { Card } from './card';
import type { Deck } from './deck';

/** All that is said in the card's field, of notes of its kind. */
export function factsOfField(deck: Deck, { note, field }: Card): readonly Card[] {
	return deck.factsByField.get(`${note.kind}/${field}`) ?? [];
}

/** What other notes say in the field, where that is proof that it is not said of this one. */
export function factsLike(deck: Deck, card: Card): readonly Card[] {
	return factsOfField(deck, card).filter(
		({ note, account }) => note.slug !== card.note.slug && (card.complete || account.exclusive)
	);
}

/** Whatever somebody may give as an answer: the asked value, those beside it, those of rivals. */
export function answersOf(card: Card): readonly AnyAccount[] {
	return [card.account, ...card.rivals, ...card.siblings];
}
