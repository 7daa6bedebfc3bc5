import type { CardId } from '$lib/cards';
import { mixedUp, type Names } from './confusions';
import { standingReviews } from './fold';
import type { LogEntry, ReviewEntry } from './log';

/** A learner took one thing for another, and has not told the two apart since. */
export interface MixUp {
	/** The card that was asked. */
	readonly cardId: CardId;
	/** Slug of the note that answers it, as it was asked. */
	readonly asked: string;
	/** Slug of the note that was taken for it. */
	readonly given: string;
	/** Study day of the last time. */
	readonly day: number;
}

/**
 * The mix-ups that a log leaves open, one for a card at the most, the oldest first. A question that
 * offers both puts one right, if it is answered right on a later day: on the same day the answer was
 * still in the ear.
 */
export function openMixUps(entries: readonly LogEntry[], names: Names): readonly MixUp[] {
	return standingReviews(entries).reduce<readonly MixUp[]>(
		(open, review) => afterAnswer(open, review, names),
		[]
	);
}

/** The mix-ups that are open after one more answer; the same list where it changes nothing. */
export function afterAnswer(
	open: readonly MixUp[],
	review: ReviewEntry,
	names: Names
): readonly MixUp[] {
	const { cardId, studyDay: day } = review;
	const others = () => open.filter((one) => one.cardId !== cardId);
	const notes = mixedUp(review, names);
	if (notes) return [...others(), { cardId, ...notes, day }];
	const before = open.find((one) => one.cardId === cardId);
	return before && isToldApart(before, review) ? others() : open;
}

/** Whether a question about a card is to be asked against what was taken for its answer. */
export function isToContrast({ day }: MixUp, today: number): boolean {
	return day < today;
}

function isToldApart({ given, day }: MixUp, review: ReviewEntry): boolean {
	return review.rating !== 'again' && review.studyDay > day && review.optionIds.includes(given);
}
