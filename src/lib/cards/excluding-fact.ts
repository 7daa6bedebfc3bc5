import { isPeriod, type Note, type Times } from '$lib/content';
import { mayBeSameDate, mayBeSamePeriod } from './candidate-dates';
import { fixedTexts, textOf, textsReadAlike } from './candidate-texts';
import type { Card } from './card';
import { closureOf } from './closure';
import type { Deck } from './deck';
import { grouped } from './grouped';
import { noteOf } from './lookup';
import { perNote } from './per-card';
import { isProvenOther, overlaps } from './proven-other';
import { isCloseQuantity } from './quantity';
import { askedTimes, heldApart, surelySameTime } from './same-time';
import { typedValue, type TypedValue } from './value-text';

/**
 * What a note of the same kind says in the card's field, if that is proof that the card's value is
 * not its: the value is true of the card's note alone, or all that is true of the other is known,
 * undisputed and certainly something else.
 */
export function excludingFact(deck: Deck, card: Card, note: Note): Card | undefined {
	if (note.slug === card.note.slug || isSameBody(deck, card.note.slug, note.slug)) return undefined;
	const own = factsIn(deck, card, note);
	const alone = card.account.exclusive === true;
	const isProof = own.every(
		(fact) =>
			fact.rivals.length === 0 &&
			fact.accordingTo?.en === card.accordingTo?.en &&
			(alone || fact.complete) &&
			isOtherValue(deck, card, fact, alone)
	);
	if (!isProof) return undefined;
	return own.find((fact) => alone || coversTime(askedTimes(fact), askedTimes(card)));
}

/**
 * Whether no other note of the kind is said to have the card's value, nor one that may be the
 * same.
 */
export function isOnlyNote(deck: Deck, card: Card): boolean {
	if (card.account.exclusive) return true;
	if (card.valueType === 'text' && !fixedTexts.has(card.field)) return false;
	return (deck.factsByField.get(`${card.note.kind}/${card.field}`) ?? []).every(
		(fact) =>
			fact.note.slug === card.note.slug ||
			fact.typology !== card.typology ||
			!mayBeSameValue(deck, card, fact) ||
			heldApart(askedTimes(fact), askedTimes(card))
	);
}

function factsIn(deck: Deck, card: Card, { slug }: Note): readonly Card[] {
	const facts = factsByField(deck, slug).get(card.field) ?? [];
	return facts.every(({ typology }) => typology === card.typology)
		? facts
		: facts.filter(({ typology }) => typology === card.typology);
}

const factsByField = perNote((deck, slug) =>
	grouped(deck.factsByNote.get(slug) ?? [], ({ field }) => field)
);

/** Whether one is the other under an earlier name. */
function isSameBody(deck: Deck, a: string, b: string): boolean {
	return closureOf(deck, a, 'successorOf').has(b) || closureOf(deck, b, 'successorOf').has(a);
}

function isOtherValue(deck: Deck, card: Card, fact: Card, alone: boolean): boolean {
	if (mayBeSameValue(deck, card, fact)) return false;
	switch (card.valueType) {
		case 'note':
			// Read the other way round: whether the card's value answers the other note's question.
			return isProvenOther(deck, fact, noteOf(deck.subject, String(card.account.value)));
		case 'text':
			return alone || fixedTexts.has(card.field);
		default:
			return true;
	}
}

/** Whether two facts of one field may say the same. */
export function mayBeSameValue(deck: Deck, card: Card, fact: Card): boolean {
	const { value } = card.account;
	const other = fact.account.value;
	switch (card.valueType) {
		case 'date':
			return mayBeSameDate(String(value), String(other));
		case 'period':
			return !isPeriod(value) || !isPeriod(other) || mayBeSamePeriod(value, other);
		case 'note':
			return value === other || overlaps(deck, String(value), String(other));
		case 'text':
			return textsReadAlike(textOf(card.account), textOf(fact.account)) && !areTwoActs(card, fact);
		case 'quantity':
			return mayBeSameQuantity(typedValue('quantity', value), typedValue('quantity', other));
		default:
			return value === other;
	}
}

function mayBeSameQuantity(a: TypedValue, b: TypedValue): boolean {
	return a.type !== 'quantity' || b.type !== 'quantity' || isCloseQuantity(a.value, b.value);
}

/** The same designation given on another day is another act. */
function areTwoActs(card: Card, fact: Card): boolean {
	return card.field === 'designations' && heldApart(askedTimes(card), askedTimes(fact));
}

/**
 * Whether what is known of one is certainly known of the time that is asked about. Who led in 2014
 * says nothing of 2020, nor of any time at all, and who led in March of 2020 nothing of that year.
 */
function coversTime(known: Times, asked: Times): boolean {
	const isTimed = ({ from, to, asOf }: Times) => (from ?? to ?? asOf) !== undefined;
	if (!isTimed(asked)) return !isTimed(known);
	return surelySameTime(known, asked);
}
