import type { ValueType } from '$lib/content';
import type { Candidate } from './candidate';
import { candidatesFor, isOrdered } from './candidates';
import type { Card } from './card';
import type { Deck } from './deck';
import { drawWeights } from './draw-weights';
import { drawWeighted, type Weights } from './fair-weights';
import { rightId } from './options';
import { perCard, perDeck } from './per-card';
import { nextBelow, shuffle, type Random } from './random';

/** A choice has the key and three wrong options, or two where there are no more. */
export const wanted = 3;
export const fewest = 2;

/** Wrong options are drawn from this many of the likeliest, and from all that are as likely. */
const bandSize = 10;

/** On each side of a date or number, this many more than are shown. */
const play = 3;

/** Whether there are enough wrong options for a choice. */
export function hasChoice(deck: Deck, card: Card): boolean {
	return candidatesFor(deck, card).length >= fewest;
}

/** Whether there is a wrong value for a false claim. */
export function hasClaim(deck: Deck, card: Card): boolean {
	return candidatesFor(deck, card).length > 0;
}

/**
 * Draws the options of a choice in the order in which they are shown: dates and numbers
 * ascending, others shuffled.
 * @returns `undefined` if there are fewer than two wrong options.
 */
export function drawOptions(
	deck: Deck,
	card: Card,
	random: Random
): readonly (Candidate | 'key')[] | undefined {
	return drawAmong(deck, candidatesFor(deck, card), card, random);
}

/** As `drawOptions`, of some of the card's candidates. */
export function drawAmong(
	deck: Deck,
	candidates: readonly Candidate[],
	card: Card,
	random: Random
): readonly (Candidate | 'key')[] | undefined {
	const weights = weightsFor(deck, card);
	const asked = askedSomewhere(deck, card, candidates);
	return isOrdered(card)
		? drawOrdered(asked, random, weights)
		: drawShuffled(asked, random, weights);
}

/** Draws the options of a choice whose order says nothing, from the likeliest on. */
export function drawShuffled<T extends Pick<Candidate, 'id' | 'likeness'>>(
	candidates: readonly T[],
	random: Random,
	weights: Weights
): readonly (T | 'key')[] | undefined {
	const count = Math.min(wanted, candidates.length);
	if (count < fewest) return undefined;
	const drawn = drawWeighted(random, likeliest(candidates), count, weights);
	return shuffle(random, ['key' as const, ...drawn]);
}

/**
 * How many come before the key is drawn first, so that the key may stand at any place.
 */
function drawOrdered(
	candidates: readonly Candidate[],
	random: Random,
	weights: Weights
): readonly (Candidate | 'key')[] | undefined {
	const count = Math.min(wanted, candidates.length);
	if (count < fewest) return undefined;
	const before = candidates.filter(({ offset = 0 }) => offset < 0);
	const after = candidates.filter(({ offset = 0 }) => offset >= 0);
	const least = Math.max(0, count - after.length);
	const most = Math.min(count, before.length);
	const countBefore = least + nextBelow(random, most - least + 1);
	return [
		...nearest(random, before, countBefore, weights),
		'key',
		...nearest(random, after, count - countBefore, weights)
	];
}

/** Draws the wrong value of a false claim, or `undefined` if none is proven false. */
export function drawClaim(deck: Deck, card: Card, random: Random): Candidate | undefined {
	return drawWeighted(random, bandOf(deck, card), 1, weightsFor(deck, card))[0];
}

/** What wrong options are drawn from where their order says nothing. */
export function likeliest<T extends Pick<Candidate, 'likeness'>>(
	candidates: readonly T[]
): readonly T[] {
	const least = candidates[wanted - 1]?.likeness ?? -Infinity;
	return candidates.filter(({ likeness }, index) => index < bandSize || likeness === least);
}

/** Some of the values nearest to the key, with a little play so that they vary, ascending. */
function nearest(
	random: Random,
	side: readonly Candidate[],
	count: number,
	weights: Weights
): readonly Candidate[] {
	return [...drawWeighted(random, side.slice(0, count + play), count, weights)].sort(
		(a, b) => (a.offset ?? 0) - (b.offset ?? 0)
	);
}

/** So that no value is offered more or less often than it is the answer: see `fairWeights`. */
export const weightsFor = drawWeights((deck, card) => ({
	keyId: rightId(card),
	band: bandOf(deck, card).map(({ id }) => id),
	draws: wanted
}));

/** What the wrong options of a card are drawn from. */
const bandOf = perCard((deck, card): readonly Candidate[] => {
	const asked = askedSomewhere(deck, card, candidatesFor(deck, card));
	if (!isOrdered(card)) return likeliest(asked);
	const side = (isBefore: boolean) =>
		asked.filter(({ offset = 0 }) => offset < 0 === isBefore).slice(0, 2 + play);
	return [...side(true), ...side(false)];
});

/**
 * The candidates that are the answer to some other card, if there are enough of them: whoever has
 * seen a set would soon rule out the rest.
 */
function askedSomewhere(
	deck: Deck,
	card: Card,
	candidates: readonly Candidate[]
): readonly Candidate[] {
	const ids = rightIds(deck).get(card.valueType);
	const asked = candidates.filter(({ id }) => ids?.has(id));
	return asked.length < wanted ? candidates : asked;
}

/** The right answers of all cards, by their type. */
const rightIds = perDeck((deck) => {
	const ids = new Map<ValueType, Set<string>>();
	for (const card of deck.cards) {
		const ofType = ids.get(card.valueType);
		if (ofType) ofType.add(rightId(card));
		else ids.set(card.valueType, new Set([rightId(card)]));
	}
	return ids;
});
