import type { CardId, Deck, Item, Way } from '$lib/cards';
import type { Locale } from '$lib/content';
import { againstEachOther, itemsOf, type QuizSet, type SetItem } from '$lib/quiz';
import { quizWays } from './find-cards';

/** One question of a set, with all that is told of it. */
export interface SetEntryItem {
	readonly setItem: SetItem;
	readonly item: Item;
	/** The ways to ask for its card, this one among them. */
	readonly ways: readonly Way[];
	/** Stays as it is when the others are drawn anew. */
	readonly pinned: boolean;
	/** Places, from 0, of questions that it should not stand beside: one gives the other away. */
	readonly against: readonly number[];
}

/** The items of a set that can be made from a deck: a card may have left it since. */
export function standingItems(deck: Deck, { seed, items }: QuizSet): readonly SetItem[] {
	return items.filter(
		(one) => itemsOf(deck, seed, [one], 'en') && itemsOf(deck, seed, [one], 'ar')
	);
}

/** @param set all of whose items can be made */
export function entriesOf(
	deck: Deck,
	set: QuizSet,
	pinned: ReadonlySet<CardId>,
	locale: Locale
): readonly SetEntryItem[] {
	const pairs = againstEachOther(deck, set);
	const posed = itemsOf(deck, set.seed, set.items, locale) ?? [];
	return set.items.flatMap((setItem, place) => {
		const item = posed[place];
		const card = deck.byId.get(setItem.cardId);
		if (!item || !card) return [];
		return {
			setItem,
			item,
			ways: quizWays(deck, card),
			pinned: pinned.has(setItem.cardId),
			against: pairs.flatMap(([a, b]) => (a === place ? b : b === place ? a : []))
		};
	});
}
