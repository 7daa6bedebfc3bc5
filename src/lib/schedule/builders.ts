import type { CardId, Rating } from '$lib/cards';
import { applyReview } from './apply-review';
import type { CardState } from './card-state';
import { isEntryId } from './entry-ids';
import type {
	EntryId,
	OverrideEntry,
	PartEntry,
	ResetEntry,
	ReviewEntry,
	SuspendEntry,
	UndoEntry
} from './log';

/* Builders for the tests of this room. */

/** Noon, by UTC, of study day 20,000: 2024-10-04. */
export const noon = 1_728_043_200_000;
export const noonDay = 20_000;
export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** Of random tests, so that they are the same ones every time. */
export const seed = 20_161_126;

export function aCardId(text: string): CardId {
	if (!isCardId(text)) throw new Error(`No card id: ${text}`);
	return text;
}

/** The id of the n-th entry that a device makes. */
export function anEntryId(n: number, device = 'devicea0'): EntryId {
	const id = `${n.toString(36).padStart(9, '0')}-000-${device}`;
	if (!isEntryId(id)) throw new Error(`No entry id: ${id}`);
	return id;
}

export const law = aCardId('law-40-2016/dateIssued');

/** A right answer to a choice about `law` at noon; its time follows from its day. */
export function aReview(n: number, changes: Partial<ReviewEntry> = {}): ReviewEntry {
	const studyDay = changes.studyDay ?? noonDay;
	return {
		...base(n, studyDay),
		type: 'review',
		form: 'choice',
		locale: 'en',
		seed: `seed${String(n)}`,
		response: { form: 'choice', optionId: 'a' },
		optionIds: ['a', 'b', 'c'],
		correct: true,
		rating: 'good',
		durationMs: 4000,
		...changes
	};
}

/** `law` was placed rightly beside two others, at one of four places; its time follows from its day. */
export function aPart(n: number, changes: Partial<PartEntry> = {}): PartEntry {
	return {
		...base(n, changes.studyDay ?? noonDay),
		type: 'part',
		target: anEntryId(0),
		form: 'match',
		correct: true,
		offered: 4,
		beside: 2,
		...changes
	};
}

export function anUndo(n: number, target: EntryId, changes: Partial<UndoEntry> = {}): UndoEntry {
	return { ...base(n, noonDay), type: 'undo', target, ...changes };
}

export function anOverride(
	n: number,
	target: EntryId,
	rating: Rating,
	changes: Partial<OverrideEntry> = {}
): OverrideEntry {
	return { ...base(n, noonDay), type: 'override', target, rating, ...changes };
}

export function aSuspension(n: number, suspended: boolean): SuspendEntry {
	return { ...base(n, noonDay), type: 'suspend', suspended };
}

export function aReset(n: number): ResetEntry {
	return { ...base(n, noonDay), type: 'reset' };
}

/** A card in review: seen first 30 days before noon, last 10 days before it, and due today. */
export function aState(changes: Partial<CardState> = {}): CardState {
	return {
		cardId: law,
		phase: 'review',
		step: 0,
		stabilityDays: 10,
		difficulty: 5,
		dueDay: noonDay,
		dueAt: noon - 10 * dayMs,
		lastReviewDay: noonDay - 10,
		lastReviewAt: noon - 10 * dayMs,
		firstReviewDay: noonDay - 30,
		reps: 4,
		lapses: 0,
		suspended: false,
		...changes
	};
}

/** What a card that was recalled, or not, leaves in the log beside its rating. */
export function aRecall(rating: Rating): Pick<ReviewEntry, 'rating' | 'response' | 'optionIds'> {
	return { rating, response: { form: 'recall', remembered: rating !== 'again' }, optionIds: [] };
}

/** The states after each of these ratings of a recall, every one given as soon as it is due. */
export function whenDue(ratings: readonly Rating[]): CardState[] {
	const states: CardState[] = [];
	let at = noon;
	let studyDay = noonDay;
	for (const rating of ratings) {
		const state = applyReview(states.at(-1), { cardId: law, ...aRecall(rating), at, studyDay });
		states.push(state);
		at = state.phase === 'review' ? noon + (state.dueDay - noonDay) * dayMs : state.dueAt;
		studyDay = state.dueDay;
	}
	return states;
}

function base(n: number, studyDay: number) {
	return { id: anEntryId(n), at: noon + (studyDay - noonDay) * dayMs, studyDay, cardId: law };
}

function isCardId(text: string): text is CardId {
	return /^[a-z0-9-]+\/[A-Za-z]+(\/[a-z0-9-]+)?$/.test(text);
}
