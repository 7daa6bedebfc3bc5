import { allWays, canAsk, makeItem, type Deck, type Form, type Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import {
	createDeviceId,
	currentCard,
	pickWay,
	type ReviewEntry,
	type Session
} from '$lib/schedule';
import type { Learner } from './learner.svelte';
import type { PosedItem } from './saved-session';
import type { World } from './world';

/** An item with what it takes to make it again. */
export interface Posed {
	readonly posed: PosedItem;
	readonly item: Item;
}

/** What a session's items are made from. */
export interface PosingParts {
	readonly deck: Deck;
	readonly locale: Locale;
	readonly learner: Learner;
	readonly world: World;
}

/**
 * Makes an item for a session's current card, in the way that suits what the learner knows of it.
 * @returns `undefined` if the session is finished
 */
export function pose(
	{ deck, locale, learner, world }: PosingParts,
	session: Session,
	recentForms: readonly Form[]
): Posed | undefined {
	const cardId = currentCard(session);
	const card = cardId && deck.byId.get(cardId);
	if (!card) return undefined;
	const { form, direction } = pickWay({
		state: learner.states.get(card.id),
		ways: allWays,
		isPossible: (way) => canAsk(card, deck, way),
		recentForms,
		today: learner.today
	});
	return poseAgain(deck, locale, {
		cardId: card.id,
		form,
		...(direction === 'value' ? {} : { direction }),
		seed: createDeviceId(world.randomBytes(8))
	});
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

/** Ids of what an item offers, in the order in which it is shown. */
export function offeredIds(item: Item): readonly string[] {
	return offered(item).map(({ id }) => id);
}

function offered(item: Item): readonly { readonly id: string }[] {
	switch (item.form) {
		case 'choice':
		case 'multi':
			return item.options;
		case 'match':
		case 'classify':
			return item.targets;
		case 'order':
			return item.parts;
		case 'cloze':
			return item.bank?.options ?? [];
		default:
			return [];
	}
}
