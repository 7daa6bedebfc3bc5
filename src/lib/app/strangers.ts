import type { CardId } from '$lib/cards';
import { firstReviewedOn } from '$lib/schedule';
import type { Learner } from './learner.svelte';
import type { Shelf } from './shelf';

/**
 * Cards first met today that no subject has: retired ones, or what a backup from elsewhere brought.
 * Nobody will be asked them again, so they are no part of the day's new cards. No other subject is
 * loaded for it: one that is not open may have such a card.
 */
export async function strangersAmong(
	{ learner, shelf }: { readonly learner: Learner; readonly shelf: Shelf },
	subject: string
): Promise<ReadonlySet<CardId>> {
	const { states, today } = learner;
	const others = shelf.entries.map(({ slug }) => slug).filter((slug) => slug !== subject);
	let unknown = firstReviewedOn(states, today).map(({ cardId }) => cardId);
	for (const slug of [subject, ...others]) {
		if (unknown.length === 0) break;
		const isAtHand = slug === subject || shelf.isOpen(slug);
		const deck = isAtHand ? await shelf.openIfReachable(slug) : undefined;
		unknown = deck ? unknown.filter((cardId) => !deck.byId.has(cardId)) : [];
	}
	return new Set(unknown);
}
