import { makeItem, type Deck, type Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import { itemSeed, type SetItem } from './quiz-set';

/**
 * Poses the questions of a set.
 * @param seed of the set or the assignment
 * @returns the items at the places of `items`, or `undefined` if one of them cannot be made from
 * this deck: nothing is left out or put in its stead
 */
export function itemsOf(
	deck: Deck,
	seed: string,
	items: readonly SetItem[],
	locale: Locale
): readonly Item[] | undefined {
	const made = items.flatMap(({ cardId, way, draw }) => {
		const card = deck.byId.get(cardId);
		const ask = { ...way, seed: itemSeed(seed, draw), locale };
		return (card && makeItem(card, deck, ask)) ?? [];
	});
	return made.length === items.length ? made : undefined;
}
