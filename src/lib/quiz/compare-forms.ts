import { makeItem, type Deck } from '$lib/cards';
import { itemSeed, type SetItem } from './quiz-set';

/** How like two forms are. */
export interface FormComparison {
	/** By how many points, of 100, one is harder than the other on the average. */
	readonly points: number;
	/** How many percent of the items of the shorter one ask a card of the other. */
	readonly sharedPercent: number;
}

/** @param seed of the set or the assignment */
export function compareForms(
	deck: Deck,
	seed: string,
	a: readonly SetItem[],
	b: readonly SetItem[]
): FormComparison {
	const cards = new Set(a.map(({ cardId }) => cardId));
	const shared = b.filter(({ cardId }) => cards.has(cardId)).length;
	return {
		points: Math.abs(meanDifficulty(deck, seed, a) - meanDifficulty(deck, seed, b)) * 100,
		sharedPercent: (shared / Math.max(1, Math.min(a.length, b.length))) * 100
	};
}

/** 0 to 1; 0 of nothing. */
function meanDifficulty(deck: Deck, seed: string, items: readonly SetItem[]): number {
	const difficulties = items.flatMap(({ cardId, way, draw }) => {
		const card = deck.byId.get(cardId);
		const ask = { ...way, seed: itemSeed(seed, draw), locale: 'en' as const };
		return (card && makeItem(card, deck, ask))?.difficulty ?? [];
	});
	return difficulties.reduce((sum, one) => sum + one, 0) / Math.max(1, difficulties.length);
}
