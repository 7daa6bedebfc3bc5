import type { Candidate } from './candidate';
import type { Card } from './card';
import type { Deck } from './deck';
import { wrongValues } from './like-cards';
import { rightId } from './options';
import { typedValue, type TypedValue } from './value-text';

/** A value that parts may be placed at. */
export interface Answer {
	readonly id: string;
	readonly typed: TypedValue;
}

/**
 * Takes cards from the pool, the first that will do, until there are `size` of them.
 *
 * @param allows whether some cards may stand together; of cards that may not, no more may either
 * @returns `undefined` if there are not as many that may stand together
 */
export function fillUp(
	chosen: readonly Card[],
	pool: readonly Card[],
	size: number,
	allows: (cards: readonly Card[]) => boolean
): readonly Card[] | undefined {
	if (chosen.length >= size) return chosen;
	for (const [index, card] of pool.entries()) {
		const more = [...chosen, card];
		const full = allows(more) ? fillUp(more, pool.slice(index + 1), size, allows) : undefined;
		if (full) return full;
	}
	return undefined;
}

/**
 * As `fillUp` for the fewest, and then whatever of the pool will still do, up to `most`: to look
 * for the very most would be to try thousands of sets.
 */
export function fillUpTo(
	chosen: readonly Card[],
	pool: readonly Card[],
	{ most, fewest }: { readonly most: number; readonly fewest: number },
	allows: (cards: readonly Card[]) => boolean
): readonly Card[] | undefined {
	return pool.reduce(
		(cards, card) => {
			if (!cards || cards.length >= most || cards.includes(card)) return cards;
			const more = [...cards, card];
			return allows(more) ? more : cards;
		},
		fillUp(chosen, pool, fewest, allows)
	);
}

/** Whether all cards ask of notes of their own. */
export function haveOwnNotes(cards: readonly Card[]): boolean {
	return new Set(cards.map(({ note }) => note.slug)).size === cards.length;
}

/** The right values of the cards, each once. */
export function answersTo(cards: readonly Card[]): readonly Answer[] {
	const answers = cards.map((card) => ({
		id: rightId(card),
		typed: typedValue(card.valueType, card.account.value)
	}));
	return answers.filter(({ id }, index) => answers.findIndex((one) => one.id === id) === index);
}

/** Values that are proven wrong for every one of the cards, the likeliest first. */
export function sharedWrongValues(deck: Deck, cards: readonly Card[]): readonly Candidate[] {
	const [first, ...others] = cards.map((card) => wrongValues(deck, card));
	if (!first) return [];
	return [...first.values()].filter(({ id }) => others.every((wrong) => wrong.has(id)));
}

/** Whether some value is proven wrong for every one of the cards. */
export function haveSharedWrongValue(deck: Deck, cards: readonly Card[]): boolean {
	const [first, ...others] = cards.map((card) => wrongValues(deck, card));
	for (const id of first?.keys() ?? []) {
		if (others.every((wrong) => wrong.has(id))) return true;
	}
	return false;
}

/**
 * Of the values that are wrong for all of the cards, those that answer the same question about
 * others: beside them, anything else would be ruled out at a glance. Anything where there are none.
 */
export function spareValues(deck: Deck, cards: readonly Card[]): readonly Candidate[] {
	const all = sharedWrongValues(deck, cards);
	const likely = all.filter(({ confusion }) => confusion !== 'sameGroup');
	return likely.length > 0 ? likely : all;
}
