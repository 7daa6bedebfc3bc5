import type { CardId } from '$lib/cards';
import { type CardState, reviewed } from '../card-state';
import { likeliestForgottenFirst } from '../recall-order';

/**
 * What has come due by the days of `spreadDays`, likeliest forgotten first: in a long backlog those
 * that are still known can wait longest.
 * @param today study day
 */
export function backlog(
	cardIds: readonly CardId[],
	states: ReadonlyMap<CardId, CardState>,
	days: ReadonlyMap<CardId, number>,
	today: number
): CardId[] {
	return cardIds
		.filter((cardId) => (days.get(cardId) ?? Infinity) <= today)
		.map((cardId) => reviewed(states.get(cardId)))
		.filter((state): state is CardState => state !== undefined && !state.suspended)
		.sort(likeliestForgottenFirst(today))
		.map((state) => state.cardId);
}
