import { candidatesFor } from './candidates';
import type { Card } from './card';
import type { Deck } from './deck';
import { weightsFor } from './distractors';
import { grouped } from './grouped';
import type { Direction, Form, Item, Way } from './item';
import { choice } from './make-choice';
import { choiceChain } from './make-choice-chain';
import { choiceContrast } from './make-choice-contrast';
import { choiceNote, noteWeights } from './make-choice-note';
import { choiceSource } from './make-choice-source';
import { classify } from './make-classify';
import { cloze } from './make-cloze';
import { date } from './make-date';
import { match } from './make-match';
import { multi } from './make-multi';
import { multiNotes } from './make-multi-notes';
import { number } from './make-number';
import { order } from './make-order';
import { place } from './make-place';
import { recall } from './make-recall';
import { shortText } from './make-short-text';
import { trueFalse } from './make-true-false';
import { namesOf } from './names';
import { perCard } from './per-card';
import type { Ask, WayMaker } from './way-maker';

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
	order,
	place
];

const byName: ReadonlyMap<Form, ReadonlyMap<Direction, WayMaker>> = new Map(
	[...grouped(makers, ({ form }) => form)].map(([form, ofForm]) => [
		form,
		new Map(ofForm.map((one) => [one.direction, one]))
	])
);

/** Every way to ask for a card, the plainest first. */
export const allWays: readonly Way[] = makers.map(({ form, direction }) => ({ form, direction }));

/** Whether a card can be asked in a way. Any can be in `recall`. */
export function canAsk(card: Card, deck: Deck, { form, direction }: Way): boolean {
	return makerOf(form, direction)?.isPossible(deck, card) ?? false;
}

/** The ways in which a card can be asked; `recall` is always among them. */
export function availableWays(card: Card, deck: Deck): readonly Way[] {
	return waysOf(deck, card);
}

const waysOf = perCard((deck, card) =>
	allWays.filter((_, index) => makers[index]?.isPossible(deck, card))
);

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
	const maker = makerOf(form, direction);
	return maker?.isPossible(deck, card) ? maker.make(deck, card, ask) : undefined;
}

/**
 * Works out in small steps what asking in any way needs, so that no single question has to wait
 * for it. Nothing depends on whether or how far it was run.
 */
export function* gettingReady(deck: Deck): Generator<void> {
	for (const slug of deck.subject.notes.keys()) {
		namesOf(deck, slug);
		yield;
	}
	for (const prepare of [candidatesFor, ...makers.map(({ isPossible }) => isPossible)]) {
		for (const card of deck.cards) {
			prepare(deck, card);
			yield;
		}
	}
	// These take a while for the first card of a field, and no time for the others.
	for (const card of deck.cards) {
		weightsFor(deck, card);
		yield;
		noteWeights(deck, card);
		yield;
	}
}

function makerOf(form: Form, direction: Direction): WayMaker | undefined {
	return byName.get(form)?.get(direction);
}
