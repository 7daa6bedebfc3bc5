import type { CardId } from '$lib/cards';
import { type CardState, reviewed } from './card-state';

/** A card, and its state unless it is new. */
export type StateOfCard = readonly [CardId, CardState | undefined];

/** The states of all cards, for whoever reads them. Whatever has shorter ways offers them. */
export interface KnownStates extends ReadonlyMap<CardId, CardState> {
	/**
	 * Of these cards, in order, at least all but those that are learned and come back after a day.
	 * See `awakeBy`.
	 */
	awake?(cardIds: readonly CardId[], day: number): StateOfCard[];
	/** See `firstReviewedOn`. */
	firstReviewedOn?(day: number): CardState[];
	/** See `lastReviewAt`. */
	lastReviewAt?(now: number): number;
}

/** The states of all cards: a map, or columns with what has changed since (`ColumnStates`). */
export interface CardStates extends KnownStates {
	set(cardId: CardId, state: CardState): unknown;
	delete(cardId: CardId): unknown;
}

/** These cards in order, without some that are sure to come back only after the study day `day`. */
export function awakeBy(
	states: KnownStates,
	cardIds: readonly CardId[],
	day: number
): StateOfCard[] {
	return (
		states.awake?.(cardIds, day) ?? cardIds.map((cardId) => [cardId, states.get(cardId)] as const)
	);
}

/** The states of cards of any subject that were met for the first time on a study day. */
export function firstReviewedOn(states: KnownStates, day: number): readonly CardState[] {
	return (
		states.firstReviewedOn?.(day) ??
		[...states.values()].filter((state) => reviewed(state)?.firstReviewDay === day)
	);
}

/** Epoch ms of the last review of all; no later than `now`, and 0 where there is none. */
export function lastReviewAt(states: KnownStates, now: number): number {
	// What is yet to come was answered by a clock that was wrong.
	return (
		states.lastReviewAt?.(now) ??
		[...states.values()].reduce(
			(last, state) => Math.max(last, Math.min(state.lastReviewAt, now)),
			0
		)
	);
}
