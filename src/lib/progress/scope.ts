import type { CardId } from '$lib/cards';
import type { ReviewTable } from './review-table';

/** A topic with its cards; no card is in two. */
export interface TopicCards {
	readonly id: string;
	readonly cardIds: readonly CardId[];
}

/** Which cards are looked at: all of a subject, or those of one of its topics. */
export interface Scope {
	readonly topics: readonly TopicCards[];
	/** By card number of the table: the place of its topic, or -1 where it is in none. */
	readonly topicOf: Int16Array;
	/** By card number: 1 for what is looked at. */
	readonly has: Uint8Array;
	/** What is looked at, met or not, but for what is suspended today. */
	readonly cardIds: readonly CardId[];
}

/**
 * @param topic id of the only topic to look at; one that is not there leaves nothing. All if absent
 */
export function scopeOf(
	table: ReviewTable,
	topics: readonly TopicCards[],
	topic?: string | undefined
): Scope {
	const places = new Map<CardId, number>();
	for (const [place, { cardIds }] of topics.entries()) {
		for (const cardId of cardIds) places.set(cardId, place);
	}
	const topicOf = Int16Array.from(table.cardIds, (cardId) => places.get(cardId) ?? -1);
	const chosen = topics.findIndex(({ id }) => id === topic);
	const isChosen = (place: number) => (topic === undefined ? place >= 0 : place === chosen);
	return {
		topics,
		topicOf,
		has: Uint8Array.from(topicOf, (place) => (place >= 0 && isChosen(place) ? 1 : 0)),
		cardIds: topics.flatMap(({ cardIds }, place) =>
			isChosen(place) ? cardIds.filter((cardId) => !table.states.get(cardId)?.suspended) : []
		)
	};
}
