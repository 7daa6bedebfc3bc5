import type { CardId } from '$lib/cards';

/**
 * What the log says about one card: derived by the fold, cached by the store, disposable.
 * A card without a state is new.
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
