import type { CardId } from '$lib/cards';

/**
 * What the log says about one card: derived by the fold, cached by the store, disposable.
 * A card without a state is new. So is one with no `reps`, which has a state only because it is
 * suspended; every number in it is 0.
 */
export interface CardState {
	readonly cardId: CardId;
	/** `learning` and `relearning` cards come back within the day, `review` cards on a later one. */
	readonly phase: 'learning' | 'review' | 'relearning';
	/** Index of the learning step the card is at; 0 in review. */
	readonly step: number;
	/** Days after which recall falls to 90 %. */
	readonly stabilityDays: number;
	/** 1 (easy) to 10. */
	readonly difficulty: number;
	/** Study day on which it is due. */
	readonly dueDay: number;
	/** Epoch ms at which a learning step is over; for `review` the moment of the last review. */
	readonly dueAt: number;
	readonly lastReviewDay: number;
	readonly lastReviewAt: number;
	readonly firstReviewDay: number;
	/** Reviews counted, and how many of them failed in `review`. */
	readonly reps: number;
	readonly lapses: number;
	readonly suspended: boolean;
}

/** The state of a card that has been reviewed; `undefined` for a new one, suspended or not. */
export function reviewed(state: CardState | undefined): CardState | undefined {
	return state !== undefined && state.reps > 0 ? state : undefined;
}

/** A state that nobody else has seen yet, so that it may still change. */
export type CardDraft = { -readonly [Key in keyof CardState]: CardState[Key] };

/** Every number of a card that was never reviewed. */
export const neverReviewed: Omit<CardState, 'cardId'> = {
	phase: 'learning',
	step: 0,
	stabilityDays: 0,
	difficulty: 0,
	dueDay: 0,
	dueAt: 0,
	lastReviewDay: 0,
	lastReviewAt: 0,
	firstReviewDay: 0,
	reps: 0,
	lapses: 0,
	suspended: false
};
