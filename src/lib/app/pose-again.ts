import { makeItem, type Deck, type Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import type { ReviewEntry } from '$lib/schedule';
import type { PosedItem } from './saved-session';

/** An item with what it takes to make it again. */
export interface Posed {
	readonly posed: PosedItem;
	readonly item: Item;
}

/**
 * Makes the same item as before.
 * @returns `undefined` if the card is gone, or can no longer be asked in that way
 */
export function poseAgain(deck: Deck, locale: Locale, posed: PosedItem): Posed | undefined {
	const card = deck.byId.get(posed.cardId);
	const item = card && makeItem(card, deck, { ...posed, locale });
	return item && { posed, item };
}

/** The item that a logged answer was given to, made again. */
export function poseLogged(deck: Deck, locale: Locale, entry: ReviewEntry): Posed | undefined {
	const { cardId, form, direction, seed } = entry;
	return poseAgain(deck, locale, { cardId, form, ...(direction && { direction }), seed });
}
