import type { CardId } from '$lib/cards';
import { type CardState, reviewed } from './card-state';
import type { DueQuestion } from './due-cards';
import { likeliestForgottenFirst } from './recall-order';

/**
 * Every card that has been met and is not suspended, due or not, likeliest forgotten first: what to
 * practise when nothing is due.
 */
export function weakestCards({
	cardIds,
	states,
	today
}: Pick<DueQuestion, 'cardIds' | 'states' | 'today'>): CardId[] {
	return cardIds
		.map((cardId) => reviewed(states.get(cardId)))
		.filter((state): state is CardState => state !== undefined && !state.suspended)
		.sort(likeliestForgottenFirst(today))
		.map((state) => state.cardId);
}
