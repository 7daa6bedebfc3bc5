import type { Deck, Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import type { Gradebook, GradebookItem } from './gradebook';
import type { ItemFix } from './item-fix';

/** A form as it was posed. */
export interface FormItems {
	readonly form: number;
	readonly items: readonly Item[];
}

/** The items of all forms, each once, with their topics. */
export function gradebookItems(
	deck: Deck,
	forms: readonly FormItems[],
	fixes: readonly ItemFix[],
	locale: Locale
): Pick<Gradebook, 'items' | 'topics'> {
	const fixOf = new Map(fixes.map((fix) => [fix.itemId, fix]));
	const places = new Map<string, { item: Item; forms: { form: number; place: number }[] }>();
	for (const { form, items } of forms) {
		for (const [place, item] of items.entries()) {
			const known = places.get(item.id);
			if (known) known.forms.push({ form, place });
			else places.set(item.id, { item, forms: [{ form, place }] });
		}
	}
	const items = [...places.values()].map(({ item, forms: ofItem }): GradebookItem => {
		const fix = fixOf.get(item.id);
		return {
			id: item.id,
			item,
			forms: ofItem,
			topics: deck.byId.get(item.cardId)?.note.topics ?? [],
			keyId: keyIdOf(deck, item),
			...(fix ? { fix } : {})
		};
	});
	const asked = new Set(items.flatMap(({ topics }) => topics));
	const topics = [...deck.subject.topics]
		.filter(([id]) => asked.has(id))
		.map(([id, title]) => ({ id, title: title[locale] }));
	return { items, topics };
}

/** A choice names its key; else it is the card's value if that is a note, or the card itself. */
function keyIdOf(deck: Deck, item: Item): string {
	if (item.form === 'choice') return item.keyId;
	if (item.form === 'cloze' && item.bank) return item.bank.keyId;
	const card = deck.byId.get(item.cardId);
	if (item.direction !== 'value') return card?.note.slug ?? item.cardId;
	return card?.valueType === 'note' ? String(card.account.value) : item.cardId;
}
