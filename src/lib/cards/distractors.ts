import type { Candidate } from './candidate';
import { candidatesFor, isOrdered } from './candidates';
import type { Card } from './card';
import type { Deck } from './deck';
import { nextBelow, pick, shuffle, type Random } from './random';

/** A choice has the key and three wrong options, or two where there are no more. */
const wanted = 3;
export const fewest = 2;

/** Wrong options are drawn from this many of the likeliest, and from all that are as likely. */
const bandSize = 6;

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
	return drawAmong(candidatesFor(deck, card), card, random);
}

/** As `drawOptions`, of some of the card's candidates. */
export function drawAmong(
	candidates: readonly Candidate[],
	card: Card,
	random: Random
): readonly (Candidate | 'key')[] | undefined {
	return isOrdered(card) ? drawOrdered(candidates, random) : drawShuffled(candidates, random);
}

/** Draws the options of a choice whose order says nothing, from the likeliest on. */
export function drawShuffled<T extends Pick<Candidate, 'likeness'>>(
	candidates: readonly T[],
	random: Random
): readonly (T | 'key')[] | undefined {
	const count = Math.min(wanted, candidates.length);
	if (count < fewest) return undefined;
	const drawn = shuffle(random, likeliest(candidates)).slice(0, count);
	return shuffle(random, ['key' as const, ...drawn]);
}

/**
 * How many come before the key is drawn first, so that the key may stand at any place.
 */
function drawOrdered(
	candidates: readonly Candidate[],
	random: Random
): readonly (Candidate | 'key')[] | undefined {
	const count = Math.min(wanted, candidates.length);
	if (count < fewest) return undefined;
	const before = candidates.filter(({ offset = 0 }) => offset < 0);
	const after = candidates.filter(({ offset = 0 }) => offset >= 0);
	const least = Math.max(0, count - after.length);
	const most = Math.min(count, before.length);
	const countBefore = least + nextBelow(random, most - least + 1);
	return [
		...nearest(random, before, countBefore),
		'key',
		...nearest(random, after, count - countBefore)
	];
}

/** Draws the wrong value of a false claim, or `undefined` if none is proven false. */
export function drawClaim(deck: Deck, card: Card, random: Random): Candidate | undefined {
	return pick(random, likeliest(candidatesFor(deck, card)));
}

function likeliest<T extends Pick<Candidate, 'likeness'>>(candidates: readonly T[]): readonly T[] {
	const least = candidates[wanted - 1]?.likeness ?? -Infinity;
	return candidates.filter(({ likeness }, index) => index < bandSize || likeness === least);
}

/** Some of the values nearest to the key, with a little play so that they vary, ascending. */
function nearest(random: Random, side: readonly Candidate[], count: number): readonly Candidate[] {
	return shuffle(random, side.slice(0, count + 2))
		.slice(0, count)
		.sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
}
