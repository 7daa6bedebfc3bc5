import type { CardId } from '$lib/cards';
import { standingReviews, type EntryId, type LogEntry } from '$lib/schedule';

/**
 * The union of two logs by entry id, in id order: whichever is merged into the other, and however
 * often, the result is the same. An id names one entry for ever; should two files disagree on it,
 * `ours` stays as it is.
 */
export function mergeLogs(
	ours: readonly LogEntry[],
	theirs: readonly LogEntry[]
): readonly LogEntry[] {
	const byId = new Map<EntryId, LogEntry>();
	for (const entry of [...ours, ...theirs]) if (!byId.has(entry.id)) byId.set(entry.id, entry);
	return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a backup holds beside what is here, in numbers. Answers that were taken back are not counted. */
export interface Comparison {
	/** Answers in the file. */
	readonly inFile: number;
	/** Cards that they are about. */
	readonly cards: number;
	/** Answers that would come by a merge. */
	readonly onlyInFile: number;
	/** Answers that would go by a replacement. */
	readonly onlyHere: number;
	/** Answers that there would be after a merge. */
	readonly together: number;
	/** Entries of every kind: whether there is anything to lose. */
	readonly entriesHere: number;
	/** Entries of every kind that the file has not. */
	readonly entriesOnlyHere: number;
}

export function compareLogs(here: readonly LogEntry[], inFile: readonly LogEntry[]): Comparison {
	const answers = standingReviews(inFile);
	return {
		inFile: answers.length,
		cards: new Set<CardId>(answers.map(({ cardId }) => cardId)).size,
		onlyInFile: missing(answers, here),
		onlyHere: missing(standingReviews(here), inFile),
		together: standingReviews(mergeLogs(here, inFile)).length,
		entriesHere: here.length,
		entriesOnlyHere: missing(here, inFile)
	};
}

/** How many of these entries another log has not. */
function missing(entries: readonly LogEntry[], other: readonly LogEntry[]): number {
	const ids = new Set(other.map(({ id }) => id));
	return entries.filter(({ id }) => !ids.has(id)).length;
}
