import type { Card } from './card';
import type { Deck } from './deck';

/** Keeps what is made of each card of a deck, as every form of the card needs the same again. */
export function perCard<T>(make: (deck: Deck, card: Card) => T): (deck: Deck, card: Card) => T {
	const made = new WeakMap<Deck, Map<Card, { readonly value: T }>>();
	return (deck, card) => {
		const ofDeck = made.get(deck) ?? new Map<Card, { readonly value: T }>();
		made.set(deck, ofDeck);
		const known = ofDeck.get(card) ?? { value: make(deck, card) };
		ofDeck.set(card, known);
		return known.value;
	};
}

/** Keeps what is made of a deck once. */
export function perDeck<T>(make: (deck: Deck) => T): (deck: Deck) => T {
	const made = new WeakMap<Deck, { readonly value: T }>();
	return (deck) => {
		const known = made.get(deck) ?? { value: make(deck) };
		made.set(deck, known);
		return known.value;
	};
}
