import type { CardId } from '$lib/cards';
import type { CardState } from './card-state';

/**
 * Compares reviewed cards for a sort: likeliest forgotten first, and among level ones, such as
 * those reviewed today, the less stable first.
 *
 * Retrievability falls with t/S and with nothing else, so t/S stands in for it without a power.
 */
export function likeliestForgottenFirst(today: number): (a: CardState, b: CardState) => number {
	const decayed = (state: CardState) => (today - state.lastReviewDay) / state.stabilityDays;
	return (a, b) => decayed(b) - decayed(a) || a.stabilityDays - b.stabilityDays;
}

/** The cards of these states in that order. Each is compared with a dozen others in a long list. */
export function inRecallOrder(states: readonly CardState[], today: number): CardId[] {
	return states
		.map(({ cardId, lastReviewDay, stabilityDays }) => {
			return { cardId, decayed: (today - lastReviewDay) / stabilityDays, stabilityDays };
		})
		.sort((a, b) => b.decayed - a.decayed || a.stabilityDays - b.stabilityDays)
		.map(({ cardId }) => cardId);
}
