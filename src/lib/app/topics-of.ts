import type { CardId, Deck } from '$lib/cards';
import type { ExamTopic } from '$lib/schedule';

/**
 * The topics of a subject with their cards, in the order in which to learn them. Each card comes once.
 * @param chosen ids of some topics; all where absent
 */
export function topicsOf(
	deck: Deck,
	{ topics }: { readonly topics?: readonly string[] }
): ExamTopic[] {
	const seen = new Set<CardId>();
	return [...deck.subject.topics.keys()]
		.filter((id) => topics?.includes(id) ?? true)
		.map((id) => {
			const cardIds = deck.cards
				.filter((card) => card.note.topics.includes(id) && !seen.has(card.id))
				.map((card) => card.id);
			for (const cardId of cardIds) seen.add(cardId);
			return { id, cardIds };
		});
}
