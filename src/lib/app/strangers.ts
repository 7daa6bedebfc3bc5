import type { CardId } from '$lib/cards';
import { reviewed } from '$lib/schedule';
import type { Learner } from './learner.svelte';
import type { Shelf } from './shelf';

/**
 * Cards first met today that no subject has: retired ones, or what a backup from elsewhere brought.
 * Nobody will be asked them again, so they are no part of the day's new cards. Other subjects are
 * opened only where a card is not this one's; one that cannot be reached may have it.
 */
export async function strangersAmong(
	{ learner, shelf }: { readonly learner: Learner; readonly shelf: Shelf },
	subject: string
): Promise<ReadonlySet<CardId>> {
	const { states, today } = learner;
	const others = shelf.entries.map(({ slug }) => slug).filter((slug) => slug !== subject);
	let unknown = [...states.values()]
		.filter((state) => reviewed(state)?.firstReviewDay === today)
		.map(({ cardId }) => cardId);
	for (const slug of [subject, ...others]) {
		if (unknown.length === 0) break;
		const deck = await shelf.openIfReachable(slug);
		unknown = deck ? unknown.filter((cardId) => !deck.byId.has(cardId)) : [];
	}
	return new Set(unknown);
}
