import type { Deck } from '$lib/cards';
import { candidateOf, type Candidate } from './candidates';
import { areAgainst } from './fill-places';
import type { SetItem } from './quiz-set';

/** What of a set the items can be made from. */
export interface Drawn {
	readonly seed: string;
	readonly items: readonly SetItem[];
}

/**
 * The pairs of items, by their places in a set, that should not stand in it together: they ask the
 * same card, or one of them gives the other away. A composed set has none; one that is picked by
 * hand may.
 */
export function againstEachOther(
	deck: Deck,
	{ seed, items }: Drawn
): readonly (readonly [number, number])[] {
	const made = items.map((item) => candidateOf(deck, seed, item));
	return made.flatMap((one, first) =>
		made.flatMap((other, second) =>
			first < second && one && other && areAgainst(one, other) ? [[first, second] as const] : []
		)
	);
}

/** Whether an item may stand in a set, at a place of which the present item does not count. */
export function isFree(deck: Deck, { seed, items }: Drawn, place: number, candidate: Candidate) {
	return items.every((item, index) => {
		const other = index === place ? undefined : candidateOf(deck, seed, item);
		return !other || !areAgainst(other, candidate);
	});
}
