import type { CardId } from '$lib/cards';
import { type CardState, reviewed } from '../card-state';
import { intervalDays } from '../fsrs';
import { fuzzedInterval, type WeekLoad } from './fuzzed-interval';

/** How a learner wishes cards to come back. */
export interface SpreadWish {
	/** The chance of recall, above 0 and below 1, at which a card comes back. */
	readonly desiredRetention: number;
	readonly week: WeekLoad;
}

/**
 * The study day on which each card that was learned comes back: at the desired retention, moved
 * within its fuzz so that days are even and easy days empty.
 *
 * Follows from the states and the wish alone. Cards are placed in the order in which they were last
 * answered, each beside those before it, as they would have been one at a time; so two devices with the
 * same log agree, and nothing of it is in the fold, which must not depend on other cards or on
 * settings. An answer moves its card to the end and may so move others by a day within their ranges:
 * ask once a study day. No card is ever put off beyond its range.
 * @returns no day for cards that are new, suspended or in a learning step
 */
export function spreadDays(
	states: ReadonlyMap<CardId, CardState>,
	{ desiredRetention, week }: SpreadWish
): Map<CardId, number> {
	const counts = new Map<number, number>();
	const cardsOn = (day: number): number => counts.get(day) ?? 0;
	const days = new Map<CardId, number>();
	const placed = [...states.values()].filter(isPlaced).sort(inOrderOfAnswers);
	for (const { cardId, stabilityDays, lastReviewDay, reps } of placed) {
		const interval = intervalDays(stabilityDays, desiredRetention);
		const day =
			lastReviewDay + fuzzedInterval(interval, lastReviewDay, cardId, reps, { cardsOn, week });
		days.set(cardId, day);
		counts.set(day, cardsOn(day) + 1);
	}
	return days;
}

function isPlaced(state: CardState): boolean {
	return reviewed(state) !== undefined && !state.suspended && state.phase === 'review';
}

function inOrderOfAnswers(a: CardState, b: CardState): number {
	return a.lastReviewAt - b.lastReviewAt || (a.cardId < b.cardId ? -1 : 1);
}
