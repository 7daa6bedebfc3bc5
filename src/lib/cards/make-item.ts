import type { Card } from './card';
import type { Deck } from './deck';
import type { Form, Item, Way } from './item';
import { choice } from './make-choice';
import { choiceChain } from './make-choice-chain';
import { choiceContrast } from './make-choice-contrast';
import { choiceNote } from './make-choice-note';
import { choiceSource } from './make-choice-source';
import { classify } from './make-classify';
import { cloze } from './make-cloze';
import { date } from './make-date';
import { match } from './make-match';
import { multi } from './make-multi';
import { multiNotes } from './make-multi-notes';
import { number } from './make-number';
import { order } from './make-order';
import { recall } from './make-recall';
import { shortText } from './make-short-text';
import { trueFalse } from './make-true-false';
import type { Ask, WayMaker } from './way-maker';

/** Every way to ask for a card, the plainest first. */
const makers: readonly WayMaker[] = [
	recall,
	choice,
	choiceNote,
	choiceSource,
	choiceChain,
	choiceContrast,
	trueFalse,
	shortText,
	cloze,
	date,
	number,
	multi,
	multiNotes,
	match,
	classify,
	order
];

const known = new WeakMap<Deck, Map<Card, readonly Way[]>>();

/** The ways in which a card can be asked; `recall` is always among them. */
export function availableWays(card: Card, deck: Deck): readonly Way[] {
	const ofDeck = known.get(deck) ?? new Map<Card, readonly Way[]>();
	known.set(deck, ofDeck);
	const ways =
		ofDeck.get(card) ??
		makers
			.filter((maker) => maker.isPossible(deck, card))
			.map(({ form, direction }) => ({ form, direction }));
	ofDeck.set(card, ways);
	return ways;
}

/** The forms in which a card's value can be asked for; `recall` is always among them. */
export function availableForms(card: Card, deck: Deck): readonly Form[] {
	return availableWays(card, deck).flatMap(({ form, direction }) =>
		direction === 'value' ? form : []
	);
}

/**
 * Poses a card as one question. The item depends on nothing but the arguments.
 * @returns `undefined` if the card cannot be asked in that way; see `availableWays`.
 */
export function makeItem(card: Card, deck: Deck, ask: Ask): Item | undefined {
	const { form, direction = 'value' } = ask;
	const maker = makers.find((one) => one.form === form && one.direction === direction);
	return maker?.isPossible(deck, card) ? maker.make(deck, card, ask) : undefined;
}
