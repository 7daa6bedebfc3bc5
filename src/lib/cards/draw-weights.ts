import type { Card } from './card';
import type { Deck } from './deck';
import { fairWeights, type Lot, type Weights } from './fair-weights';
import { grouped } from './grouped';
import { perDeck } from './per-card';

/**
 * How to draw wrong options for the cards of one field of one kind, so that what is offered tells
 * nothing: see `fairWeights`.
 * @param lotOf what the wrong options of a card are drawn from
 */
export function drawWeights(
	lotOf: (deck: Deck, card: Card) => Lot
): (deck: Deck, card: Card) => Weights {
	const made = perDeck(() => new Map<string, Weights>());
	return (deck, card) => {
		const field = fieldOf(card);
		const known = made(deck).get(field);
		if (known) return known;
		const cards = cardsByField(deck).get(field) ?? [];
		const weights = fairWeights(cards.map((one) => lotOf(deck, one)));
		made(deck).set(field, weights);
		return weights;
	};
}

const cardsByField = perDeck((deck) => grouped(deck.cards, fieldOf));

function fieldOf({ note, field }: Card): string {
	return `${note.kind}/${field}`;
}
