import type { CardId, Rating } from '$lib/cards';
import { takePart, takeReview } from './apply-review';
import { type CardDraft, type CardState, neverReviewed } from './card-state';
import { certain, type Evidence, evidenceOf } from './evidence';
import { defaultModel } from './fsrs';
import type { Fsrs6 } from './fsrs-6';
import type { LogEntry, OverrideEntry, PartEntry, ResetEntry, ReviewEntry, UndoEntry } from './log';

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
	const { undone, ratings } = amendmentsOf(inOrder);
	const cards = new Map<CardId, CardDraft>();
	for (let at = 0; at < inOrder.length; at += 1) {
		const entry = inOrder[at];
		if (!entry || undone[at] === 1) continue;
		let card = cards.get(entry.cardId);
		if (!card) {
			card = { cardId: entry.cardId, ...neverReviewed };
			cards.set(entry.cardId, card);
		}
		takeEntry(card, entry, ratings.size > 0 ? ratings.get(at) : undefined, model, watch);
	}
	for (const [cardId, card] of cards) if (!isKnown(card)) cards.delete(cardId);
	return cards;
}

/**
 * Hears of each entry that moves a memory, in id order and before it does. What is undone moves none.
 * `card` is what the card is until then, to be read at once: it is about to change.
 */
export interface Watch {
	/** @param review with the rating that it was given last */
	readonly onreview: (card: CardState, review: ReviewEntry, evidence: Evidence) => void;
	readonly onreset: (card: CardState, reset: ResetEntry) => void;
	readonly onpart?: (card: CardState, part: PartEntry) => void;
}

/** As `fold`, for the entries of one card. Returns `undefined` if the card is new. */
export function foldCard(
	entries: readonly LogEntry[],
	model = defaultModel
): CardState | undefined {
	const inOrder = inIdOrder(entries);
	const first = inOrder[0];
	if (!first) return undefined;
	return fold(inOrder, model).get(first.cardId);
}

/** The reviews that were not taken back, in id order, each with the rating that it was given last. */
export function standingReviews(entries: readonly LogEntry[]): readonly ReviewEntry[] {
	return standingAnswers(entries).filter((entry) => entry.type === 'review');
}

/** As `standingReviews`, with the parts of answers that were not taken back. */
export function standingAnswers(
	entries: readonly LogEntry[]
): readonly (ReviewEntry | PartEntry)[] {
	const inOrder = inIdOrder(entries);
	const { undone, ratings } = amendmentsOf(inOrder);
	return inOrder.flatMap((entry, at): readonly (ReviewEntry | PartEntry)[] => {
		if (undone[at] === 1) return [];
		if (entry.type === 'review') return [{ ...entry, rating: ratings.get(at) ?? entry.rating }];
		return entry.type === 'part' ? [entry] : [];
	});
}

/** New cards have no state, unless they are suspended. */
function isKnown({ reps, suspended }: CardState): boolean {
	return reps > 0 || suspended;
}

function takeEntry(
	card: CardDraft,
	entry: LogEntry,
	rating: Rating | undefined,
	model: Fsrs6,
	watch?: Watch
): void {
	if (entry.type === 'review') {
		// The learner's own word takes the place of the evidence.
		const evidence = rating === undefined ? evidenceOf(entry) : certain;
		const review = rating === undefined ? entry : { ...entry, rating };
		watch?.onreview(card, review, evidence);
		takeReview(card, review, evidence, model);
	} else if (entry.type === 'part') {
		if (card.reps > 0) watch?.onpart?.(card, entry);
		takePart(card, entry, model);
	} else if (entry.type === 'suspend') {
		card.suspended = entry.suspended;
	} else if (entry.type === 'reset') {
		watch?.onreset(card, entry);
		Object.assign(card, neverReviewed, { suspended: card.suspended });
	}
}

/** What later entries say of earlier ones, by their places. An entry amends those of its own card. */
interface Amendments {
	/** 1 where an entry is undone. */
	readonly undone: Uint8Array;
	/** By the place of the review. The last override of a review wins. */
	readonly ratings: ReadonlyMap<number, Rating>;
}

/** @param entries in id order */
function amendmentsOf(entries: readonly LogEntry[]): Amendments {
	const undone = new Uint8Array(entries.length);
	const ratings = new Map<number, Rating>();
	const overrides: [at: number, entry: OverrideEntry][] = [];
	for (let at = 0; at < entries.length; at += 1) {
		const entry = entries[at];
		// An undo is not itself undone: to do a thing again is a new entry.
		if (entry?.type === 'undo') undone[placeOf(entries, entry)] = 1;
		else if (entry?.type === 'override') overrides.push([at, entry]);
	}
	for (const [at, entry] of overrides) {
		if (undone[at] !== 1) ratings.set(placeOf(entries, entry), entry.rating);
	}
	return { undone, ratings };
}

/** The place of what an entry is about; −1 if that is not in the log, or of another card. */
function placeOf(
	entries: readonly LogEntry[],
	{ target, cardId }: UndoEntry | OverrideEntry
): number {
	let [from, to] = [0, entries.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((entries[middle]?.id ?? target) < target) from = middle + 1;
		else to = middle;
	}
	const found = entries[from];
	return found?.id === target && found.cardId === cardId ? from : -1;
}

/** The entries of a log in the order of their ids, each once. */
export function inIdOrder(entries: readonly LogEntry[]): readonly LogEntry[] {
	if (isAscending(entries)) return entries;
	const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	return sorted.filter((entry, index) => entry.id !== sorted[index - 1]?.id);
}

/** The usual case, as the store reads in id order. */
function isAscending(entries: readonly LogEntry[]): boolean {
	let before = '';
	for (const { id } of entries) {
		if (id <= before) return false;
		before = id;
	}
	return true;
}
