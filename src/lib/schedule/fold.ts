import type { CardId, Rating } from '$lib/cards';
import { takePart, takeReview } from './apply-review';
import { type CardDraft, type CardState, neverReviewed } from './card-state';
import { certain, type Evidence, evidenceOf } from './evidence';
import { defaultModel } from './fsrs';
import type { Fsrs6 } from './fsrs-6';
import type { EntryId, LogEntry, PartEntry, ResetEntry, ReviewEntry } from './log';

/** Goes up whenever the same log would fold to other states; cached states of another are void. */
export const foldVersion = 3;

/**
 * By what a log was folded: states are believed only by the same. That of a learner's own model has
 * all its weights in it, so that there are no two with the same one.
 */
export type FoldVersion = number | string;

/** That of the default model is the number alone, as it was before there were others. */
export function foldVersionOf({ weights }: Fsrs6): FoldVersion {
	return weights === defaultModel.weights ? foldVersion : `${foldVersion}:${weights.join()}`;
}

/**
 * The states of every card in a log, from the log alone. The order in which entries are given and
 * entries given twice make no difference: entries are taken in id order, once each. So the logs of
 * two devices can be put together in any way.
 * @param model the learner's own, where there is one
 * @param watch hears of what moves a memory
 * @returns no state for a card that is new, unless it is suspended
 */
export function fold(
	entries: readonly LogEntry[],
	model = defaultModel,
	watch?: Watch
): Map<CardId, CardState> {
	const inOrder = inIdOrder(entries);
	const amendments = amendmentsByCard(inOrder);
	const byCard = new Map<CardId, Folding>();
	for (const entry of inOrder) {
		let folding = byCard.get(entry.cardId);
		if (!folding) {
			folding = newFolding(entry.cardId, amendments.get(entry.cardId));
			byCard.set(entry.cardId, folding);
		}
		takeEntry(folding, entry, model, watch);
	}
	const states = new Map<CardId, CardState>();
	for (const [cardId, folding] of byCard) if (isKnown(folding)) states.set(cardId, folding.card);
	return states;
}

/**
 * Hears of each entry that moves a memory, in id order and before it does. What is undone moves none.
 * `card` is what the card is until then, to be read at once: it is about to change.
 */
export interface Watch {
	/** @param review with the rating that it was given last */
	readonly onreview: (card: CardState, review: ReviewEntry, evidence: Evidence) => void;
	readonly onreset: (card: CardState, reset: ResetEntry) => void;
}

/** As `fold`, for the entries of one card. Returns `undefined` if the card is new. */
export function foldCard(
	entries: readonly LogEntry[],
	model = defaultModel
): CardState | undefined {
	const inOrder = inIdOrder(entries);
	const first = inOrder[0];
	if (!first) return undefined;
	const folding = newFolding(first.cardId, amendmentsIn(inOrder));
	for (const entry of inOrder) takeEntry(folding, entry, model);
	return isKnown(folding) ? folding.card : undefined;
}

/** The reviews that were not taken back, each with the rating that it was given last. */
export function standingReviews(entries: readonly LogEntry[]): readonly ReviewEntry[] {
	const amendments = amendmentsIn(entries);
	return entries.flatMap((entry) => (entry.type === 'review' ? asItStands(entry, amendments) : []));
}

/** As `standingReviews`, with the parts of answers that were not taken back, in the log's order. */
export function standingAnswers(
	entries: readonly LogEntry[]
): readonly (ReviewEntry | PartEntry)[] {
	const amendments = amendmentsIn(entries);
	return entries.flatMap((entry): readonly (ReviewEntry | PartEntry)[] => {
		if (entry.type === 'review') return asItStands(entry, amendments);
		return entry.type === 'part' && !amendments.undone.has(entry.id) ? [entry] : [];
	});
}

function asItStands(review: ReviewEntry, { undone, ratings }: Amendments): readonly ReviewEntry[] {
	if (undone.has(review.id)) return [];
	return [{ ...review, rating: ratings.get(review.id) ?? review.rating }];
}

/** A card of which the log has been read up to some entry. */
interface Folding {
	/** Nobody has seen it yet, so that it need not be made anew at every entry. */
	readonly card: CardDraft;
	readonly amendments: Amendments | undefined;
}

function newFolding(cardId: CardId, amendments: Amendments | undefined): Folding {
	return { card: { cardId, ...neverReviewed }, amendments };
}

/** New cards have no state, unless they are suspended. */
function isKnown({ card }: Folding): boolean {
	return card.reps > 0 || card.suspended;
}

function takeEntry(
	{ card, amendments }: Folding,
	entry: LogEntry,
	model: Fsrs6,
	watch?: Watch
): void {
	if (amendments?.undone.has(entry.id)) return;
	if (entry.type === 'review') {
		const rating = amendments?.ratings.get(entry.id);
		// The learner's own word takes the place of the evidence.
		const evidence = rating === undefined ? evidenceOf(entry) : certain;
		const review = rating === undefined ? entry : { ...entry, rating };
		watch?.onreview(card, review, evidence);
		takeReview(card, review, evidence, model);
	} else if (entry.type === 'part') {
		takePart(card, entry, model);
	} else if (entry.type === 'suspend') {
		card.suspended = entry.suspended;
	} else if (entry.type === 'reset') {
		watch?.onreset(card, entry);
		Object.assign(card, neverReviewed, { suspended: card.suspended });
	}
}

/** What later entries say of earlier ones. */
interface Amendments {
	readonly undone: ReadonlySet<EntryId>;
	/** By the id of the review. The last override of a review wins. */
	readonly ratings: ReadonlyMap<EntryId, Rating>;
}

/** Of those cards alone that have any, which are few. An entry amends those of its own card. */
function amendmentsByCard(entries: readonly LogEntry[]): Map<CardId, Amendments> {
	const byCard = new Map<CardId, LogEntry[]>();
	for (const entry of entries) {
		if (entry.type !== 'undo' && entry.type !== 'override') continue;
		const ofCard = byCard.get(entry.cardId);
		if (ofCard) ofCard.push(entry);
		else byCard.set(entry.cardId, [entry]);
	}
	return new Map([...byCard].map(([cardId, ofCard]) => [cardId, amendmentsIn(ofCard)]));
}

function amendmentsIn(entries: readonly LogEntry[]): Amendments {
	const undone = undoneIds(entries);
	return { undone, ratings: overriddenRatings(entries, undone) };
}

// An undo is not itself undone: to do a thing again is a new entry.
function undoneIds(entries: readonly LogEntry[]): Set<EntryId> {
	const ids = new Set<EntryId>();
	for (const entry of entries) if (entry.type === 'undo') ids.add(entry.target);
	return ids;
}

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

/** The entries of a log in the order of their ids, each once. */
export function inIdOrder(entries: readonly LogEntry[]): readonly LogEntry[] {
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
