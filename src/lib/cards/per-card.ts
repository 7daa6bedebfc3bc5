import type { Card } from './card';
import type { Deck } from './deck';

/** Keeps what is made of each card of a deck, as every form of the card needs the same again. */
export function perCard<T>(make: (deck: Deck, card: Card) => T): (deck: Deck, card: Card) => T {
	return keep(make);
}

/** Keeps what is made of each note of a deck, by its slug. */
export function perNote<T>(make: (deck: Deck, slug: string) => T): (deck: Deck, slug: string) => T {
	return keep(make);
}

/** Keeps what is made of a deck once. */
export function perDeck<T>(make: (deck: Deck) => T): (deck: Deck) => T {
	const made = new WeakMap<Deck, { readonly value: T }>();
	return (deck) => {
		const known = made.get(deck);
		if (known) return known.value;
		const value = make(deck);
		made.set(deck, { value });
		return value;
	};
}

function keep<Key, T>(make: (deck: Deck, key: Key) => T): (deck: Deck, key: Key) => T {
	const ofDeck = perDeck(() => new Map<Key, T>());
	return (deck, key) => {
		const made = ofDeck(deck);
		const known = made.get(key);
		// Nothing may be what was made.
		if (known !== undefined || made.has(key)) return known as T;
		const value = make(deck, key);
		made.set(key, value);
		return value;
	};
}
