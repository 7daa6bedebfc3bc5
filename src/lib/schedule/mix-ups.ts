import type { CardId } from '$lib/cards';
import type { Names } from './confusions';
import { standingAnswers } from './fold';
import type { LogEntry, PartEntry, ReviewEntry } from './log';
import { mixedUp, type MixedUp } from './mixed-up';

/** A learner took one thing for another, and has not told the two apart since. */
export interface MixUp extends MixedUp {
	/** The card that was asked, or that a part of the answer was about. */
	readonly cardId: CardId;
	/** Study day of the last time. */
	readonly day: number;
}

/**
 * The mix-ups that a log leaves open, one for a card at the most, the oldest first. A question that
 * offers both puts one right, if it is answered right on a later day: on the same day the answer was
 * still in the ear.
 */
export function openMixUps(entries: readonly LogEntry[], names: Names): readonly MixUp[] {
	return standingAnswers(entries).reduce<readonly MixUp[]>(
		(open, answer) => afterAnswer(open, answer, names),
		[]
	);
}

/** The mix-ups that are open after one more answer, or part; the same list where it changes nothing. */
export function afterAnswer(
	open: readonly MixUp[],
	answer: ReviewEntry | PartEntry,
	names: Names
): readonly MixUp[] {
	const { cardId, studyDay: day } = answer;
	const others = () => open.filter((one) => one.cardId !== cardId);
	const taken = mixedUp(answer, names);
	if (taken) return [...others(), { cardId, ...taken, day }];
	// To have been put right beside others is not to have been told from one of them.
	if (answer.type === 'part') return open;
	const before = open.find((one) => one.cardId === cardId);
	return before && isToldApart(before, answer, names) ? others() : open;
}

/** Whether a question about a card is to be asked against what was taken for its answer. */
export function isToContrast({ day }: MixUp, today: number): boolean {
	return day < today;
}

/** Whether what was taken for its answer stands among what is offered for a card, itself or its value. */
export function offersBoth(
	{ cardId, given }: Pick<MixUp, 'cardId' | 'given'>,
	optionIds: readonly string[],
	{ takenFor }: Pick<Names, 'takenFor'>
): boolean {
	return optionIds.some((id) => id === given || takenFor(cardId, id)?.given === given);
}

function isToldApart(mixUp: MixUp, review: ReviewEntry, names: Names): boolean {
	return (
		review.rating !== 'again' &&
		review.studyDay > mixUp.day &&
		offersBoth(mixUp, review.optionIds, names)
	);
}
