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
