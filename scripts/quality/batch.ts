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
	const deck = makeDeck(order.subject);
	const items: Item[] = [];
	for (let round = 0; items.length < count; round += 1) {
		const before = items.length;
		for (const item of makeRound(deck, order, round)) {
			items.push(item);
			if (items.length === count) break;
		}
		if (items.length === before) break;
	}
	return items;
}

/** Every card in every way that it can be asked, again and again under new seeds. */
export function* rounds(order: BatchOrder): Generator<readonly Item[]> {
	const deck = makeDeck(order.subject);
	for (let round = 0; ; round += 1) {
		const items = [...makeRound(deck, order, round)];
		if (items.length === 0) return;
		yield items;
	}
}

function* makeRound(deck: Deck, order: BatchOrder, round: number): Generator<Item> {
	const { locale, seed, form: only } = order;
	for (const card of deck.cards) {
		for (const way of availableWays(card, deck)) {
			if (only !== undefined && way.form !== only) continue;
			const item = makeItem(card, deck, { ...way, seed: `${seed}.${String(round)}`, locale });
			if (item) yield item;
		}
	}
}
