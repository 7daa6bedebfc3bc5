import { subjects } from '$content';
import { availableWays, makeDeck, makeItem, seedOf } from '$lib/cards';

/**
 * Every item of a subject under one seed, each folded into 128 bits: long enough to show any
 * difference, and short enough to be handed from a page to a test.
 */
export async function everyItem(slug: string, seed: string): Promise<readonly string[]> {
	const entry = subjects.find((one) => one.slug === slug);
	if (!entry) throw new Error(`There is no subject ${slug}.`);
	const deck = makeDeck(await entry.load());
	return deck.cards.flatMap((card) =>
		availableWays(card, deck).flatMap((way) =>
			(['en', 'ar'] as const).map((locale) => {
				const item = makeItem(card, deck, { ...way, seed, locale });
				return `${card.id} ${way.form}/${way.direction} ${seedOf(JSON.stringify(item)).join(' ')}`;
			})
		)
	);
}

Object.assign(globalThis, { everyItemOf: everyItem });
