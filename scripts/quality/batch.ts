import { availableWays, makeDeck, makeItem, type Deck, type Form, type Item } from '$lib/cards';
import type { Locale, Subject } from '$lib/content';

/** What to make items of. */
export interface BatchOrder {
	readonly subject: Subject;
	readonly locale: Locale;
	readonly seed: string;
	/** Whole rounds over all cards and ways are made until there are so many. */
	readonly count: number;
	/** Only this form. */
	readonly form?: Form;
}

/** Every card in every way that it can be asked, again and again under new seeds. */
export function makeBatch({ subject, locale, seed, count, form }: BatchOrder): readonly Item[] {
	const deck = makeDeck(subject);
	const items: Item[] = [];
	for (let round = 0; items.length < count; round += 1) {
		const made = makeRound(deck, locale, `${seed}.${String(round)}`, form);
		if (made.length === 0) break;
		items.push(...made);
	}
	return items;
}

function makeRound(deck: Deck, locale: Locale, seed: string, only?: Form): readonly Item[] {
	return deck.cards.flatMap((card) =>
		availableWays(card, deck)
			.filter(({ form }) => only === undefined || form === only)
			.flatMap((way) => makeItem(card, deck, { ...way, seed, locale }) ?? [])
	);
}
