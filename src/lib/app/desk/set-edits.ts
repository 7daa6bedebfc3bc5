import type { Deck, Form, Way } from '$lib/cards';
import type { Locale } from '$lib/content';
import {
	itemsOf,
	redraw,
	replaceAt,
	reroll,
	type Cell,
	type QuizSet,
	type SetItem
} from '$lib/quiz';
import { mostItems } from './desk-limits';
import type { FoundCard } from './find-cards';

/* What can be done to the questions of a set. Each gives the questions that it then has, or
`undefined` where it cannot be done. */

type Items = readonly SetItem[];

/** Puts another card of the same sort in the place of one. */
export function rerollAt(deck: Deck, set: QuizSet, place: number): Items | undefined {
	const next = reroll(deck, set, place, cellOf(deck, set, place));
	return next && replaceAt(set.items, place, next);
}

/** Asks the same card in the same way with other options. */
export function redrawAt(deck: Deck, set: QuizSet, place: number): Items | undefined {
	const next = redraw(deck, set, place);
	return next && replaceAt(set.items, place, next);
}

/** Puts other cards in the place of all but some. */
export function rerollOthers(deck: Deck, set: QuizSet, stays: (item: SetItem) => boolean): Items {
	return set.items.reduce<Items>(
		(items, item, place) =>
			(stays(item) ? undefined : rerollAt(deck, { ...set, items }, place)) ?? items,
		set.items
	);
}

/** Asks for a card in another way. */
export function askAt(deck: Deck, set: QuizSet, place: number, way: Way): Items | undefined {
	const present = set.items[place];
	const items = present && replaceAt(set.items, place, { ...present, way, draw: 0 });
	return items && canBePosed(deck, set, items) ? items : undefined;
}

/**
 * Puts a card that was picked by hand at the end.
 * @param liked the forms to ask in, where the card can be asked in one of them
 */
export function addCard(
	deck: Deck,
	set: QuizSet,
	{ cardId, ways }: FoundCard,
	liked: readonly Form[]
): Items | undefined {
	const isThere = set.items.some((one) => one.cardId === cardId);
	if (isThere || set.items.length >= mostItems) return undefined;
	const best = ways.filter(({ form }) => liked.includes(form));
	return [...best, ...ways]
		.map((way) => [...set.items, { cardId, way, draw: 0 }])
		.find((items) => canBePosed(deck, set, items));
}

const locales: readonly Locale[] = ['en', 'ar'];

function canBePosed(deck: Deck, { seed }: QuizSet, items: Items): boolean {
	return locales.every((locale) => itemsOf(deck, seed, items, locale));
}

/** What a question was composed for, if it was: another one should do as much. */
function cellOf(deck: Deck, { blueprint, items }: QuizSet, place: number): Cell | undefined {
	const item = items[place];
	const topics: readonly string[] = (item && deck.byId.get(item.cardId)?.note.topics) ?? [];
	return blueprint.find(
		({ form, topic }) => form === item?.way.form && (topic === undefined || topics.includes(topic))
	);
}
