import { availableWays, makeDeck, makeItem, type Deck, type Form, type Item } from '$lib/cards';
import type { Locale, Subject } from '$lib/content';

/** What to make items of. */
export interface BatchOrder {
	readonly subject: Subject;
	readonly locale: Locale;
	readonly seed: string;
	/** Only this form. */
	readonly form?: Form;
}

/** The first so many items; fewer if the subject has none of that form. */
export function makeBatch(order: BatchOrder, count: number): readonly Item[] {
	const items: Item[] = [];
	for (const round of rounds(order)) {
		items.push(...round);
		if (items.length >= count) break;
	}
	return items.slice(0, count);
}

/** Every card in every way that it can be asked, again and again under new seeds. */
export function* rounds({ subject, locale, seed, form }: BatchOrder): Generator<readonly Item[]> {
	const deck = makeDeck(subject);
	for (let round = 0; ; round += 1) {
		const items = makeRound(deck, locale, `${seed}.${String(round)}`, form);
		if (items.length === 0) return;
		yield items;
	}
}

function makeRound(deck: Deck, locale: Locale, seed: string, only?: Form): readonly Item[] {
	return deck.cards.flatMap((card) =>
		availableWays(card, deck)
			.filter(({ form }) => only === undefined || form === only)
			.flatMap((way) => makeItem(card, deck, { ...way, seed, locale }) ?? [])
	);
}
