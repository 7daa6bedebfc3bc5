import type { CardId } from '$lib/cards';
import { foldCard, type CardState, type LogEntry, type ReviewEntry } from '$lib/schedule';
import { model } from './builders';

/* The raw log, read plainly and as slowly as it comes: for tests. */

/** An answer that stands, with the rating that it was given last. */
export interface Answer {
	readonly review: ReviewEntry;
	/** Place in the log. */
	readonly at: number;
	readonly before: CardState | undefined;
	readonly chance: number;
}

export interface PlainLog {
	readonly entries: readonly LogEntry[];
	readonly answers: readonly Answer[];
	undone(id: string): boolean;
	/** The card after the first so many entries of the log, as they are understood now. */
	stateAt(cardId: CardId, count: number): CardState | undefined;
	/** Whether an answer is the first to its card on its day, and on none after that. */
	isFirst(answer: Answer): boolean;
}

export function plainLog(log: readonly LogEntry[]): PlainLog {
	const undone = (id: string) => log.some((entry) => entry.type === 'undo' && entry.target === id);
	const override = (id: string) =>
		log.findLast((entry) => entry.type === 'override' && entry.target === id && !undone(entry.id));

	function stateAt(cardId: CardId, count: number): CardState | undefined {
		return foldCard(
			log.filter(
				(entry, at) =>
					entry.cardId === cardId &&
					(at < count || entry.type === 'undo' || entry.type === 'override')
			),
			model
		);
	}

	const answers = log.flatMap((entry, at): Answer[] => {
		if (entry.type !== 'review' || undone(entry.id)) return [];
		const found = override(entry.id);
		const corrected = found?.type === 'override' ? found.rating : undefined;
		const before = stateAt(entry.cardId, at);
		return [
			{
				review: { ...entry, rating: corrected ?? entry.rating },
				at,
				before: before && before.reps > 0 ? before : undefined,
				chance: corrected === undefined && entry.form === 'choice' ? 1 / entry.optionIds.length : 0
			}
		];
	});

	const isFirst = ({ review, at }: Answer) =>
		!answers.some(
			(other) =>
				other.at < at &&
				other.review.cardId === review.cardId &&
				other.review.studyDay >= review.studyDay
		);
	return { entries: log, answers, undone, stateAt, isFirst };
}

export function isRight({ review }: Answer): boolean {
	return review.rating !== 'again';
}
