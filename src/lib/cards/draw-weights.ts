import type { Candidate } from './candidate';
import type { Card } from './card';
import type { Deck } from './deck';
import { fairWeights, type Weights } from './fair-weights';
import { grouped } from './grouped';
import { rightId } from './options';
import { perDeck } from './per-card';

/**
 * How to draw wrong options for the cards of one field of one kind, so that what is offered tells
 * nothing: see `fairWeights`.
 * @param bandOf what the wrong options of a card are drawn from
 */
export function drawWeights(
	deck: Deck,
	{ note, field }: Card,
	bandOf: (card: Card) => readonly Candidate[],
	draws: number
): Weights {
	const ofDeck = known(deck);
	const key = `${note.kind}/${field}`;
	const weights =
		ofDeck.get(key) ??
		fairWeights(
			(cardsByField(deck).get(key) ?? []).map((card) => ({
				keyId: rightId(card),
				band: bandOf(card).map(({ id }) => id),
				draws
			}))
		);
	ofDeck.set(key, weights);
	return weights;
}

const known = perDeck(() => new Map<string, Weights>());

const cardsByField = perDeck((deck) =>
	grouped(deck.cards, ({ note, field }) => `${note.kind}/${field}`)
);
