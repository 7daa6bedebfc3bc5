import type { CardId, Rating } from '$lib/cards';
import { applyReview } from './apply-review';
import { type CardState, reviewed } from './card-state';
import type { EntryId, LogEntry, ReviewEntry } from './log';

/** Goes up whenever the same log would fold to other states; cached states of another are void. */
export const foldVersion = 2;

/**
 * The states of every card in a log, from the log alone. The order in which entries are given and
 * entries given twice make no difference: entries are taken in id order, once each. So the logs of
 * two devices can be put together in any way.
 * @returns no state for a card that is new, unless it is suspended
 */
export function fold(entries: readonly LogEntry[]): Map<CardId, CardState> {
	const byCard = new Map<CardId, LogEntry[]>();
	for (const entry of inIdOrder(entries)) {
		const ofCard = byCard.get(entry.cardId);
		if (ofCard) ofCard.push(entry);
		else byCard.set(entry.cardId, [entry]);
	}
	const states = new Map<CardId, CardState>();
	for (const [cardId, ofCard] of byCard) {
		const state = replay(ofCard);
		if (state) states.set(cardId, state);
	}
	return states;
}

/** As `fold`, for the entries of one card. Returns `undefined` if the card is new. */
export function foldCard(entries: readonly LogEntry[]): CardState | undefined {
	return replay(inIdOrder(entries));
}

/** The reviews that were not taken back, each with the rating that it was given last. */
export function standingReviews(entries: readonly LogEntry[]): readonly ReviewEntry[] {
	const undone = undoneIds(entries);
	const ratings = overriddenRatings(entries, undone);
	return entries.flatMap((entry) =>
		entry.type === 'review' && !undone.has(entry.id)
			? [{ ...entry, rating: ratings.get(entry.id) ?? entry.rating }]
			: []
	);
}

function replay(entries: readonly LogEntry[]): CardState | undefined {
	const undone = undoneIds(entries);
	const ratings = overriddenRatings(entries, undone);
	let state: CardState | undefined;
	for (const entry of entries) {
		if (undone.has(entry.id)) continue;
		if (entry.type === 'review') {
			const rating = ratings.get(entry.id);
			state = applyReview(state, rating === undefined ? entry : asJudged(entry, rating));
		} else if (entry.type === 'suspend') {
			state = withSuspended(state, entry.cardId, entry.suspended);
		} else if (entry.type === 'reset') {
			state = withSuspended(undefined, entry.cardId, state?.suspended ?? false);
		}
	}
	return state;
}

/** The learner's own word takes the place of the evidence, as if there had been a card to recall. */
function asJudged(review: ReviewEntry, rating: Rating): ReviewEntry {
	const response = { form: 'recall', remembered: rating !== 'again' } as const;
	return { ...review, rating, form: 'recall', response, optionIds: [] };
}

// An undo is not itself undone: to do a thing again is a new entry.
function undoneIds(entries: readonly LogEntry[]): Set<EntryId> {
	const ids = new Set<EntryId>();
	for (const entry of entries) if (entry.type === 'undo') ids.add(entry.target);
	return ids;
}

/** By the id of the review. The last override of a review wins. */
function overriddenRatings(
	entries: readonly LogEntry[],
	undone: ReadonlySet<EntryId>
): Map<EntryId, Rating> {
	const ratings = new Map<EntryId, Rating>();
	for (const entry of entries) {
		if (entry.type === 'override' && !undone.has(entry.id)) ratings.set(entry.target, entry.rating);
	}
	return ratings;
}

function withSuspended(
	state: CardState | undefined,
	cardId: CardId,
	suspended: boolean
): CardState | undefined {
	const known = reviewed(state);
	if (known) return { ...known, suspended };
	return suspended ? suspendedWhileNew(cardId) : undefined;
}

function suspendedWhileNew(cardId: CardId): CardState {
	return {
		cardId,
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
		suspended: true
	};
}

function inIdOrder(entries: readonly LogEntry[]): readonly LogEntry[] {
	if (isAscending(entries)) return entries;
	const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	return sorted.filter((entry, index) => entry.id !== sorted[index - 1]?.id);
}

/** The usual case, as the store reads in id order. */
function isAscending(entries: readonly LogEntry[]): boolean {
	return entries.every((entry, index) => {
		const before = entries[index - 1];
		return before === undefined || before.id < entry.id;
	});
}
