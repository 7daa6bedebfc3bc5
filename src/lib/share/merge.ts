import type { CardId } from '$lib/cards';
import type { EntryId, LogEntry } from '$lib/schedule';

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

/** What a backup holds beside what is here, in numbers. Entries of every kind count as answers. */
export interface Comparison {
	readonly inFile: number;
	/** Cards that the file's answers are about. */
	readonly cards: number;
	readonly here: number;
	/** Answers that would come by a merge. */
	readonly onlyInFile: number;
	/** Answers that would go by a replacement. */
	readonly onlyHere: number;
}

export function compareLogs(here: readonly LogEntry[], inFile: readonly LogEntry[]): Comparison {
	const ids = new Set(here.map(({ id }) => id));
	const shared = inFile.filter(({ id }) => ids.has(id)).length;
	return {
		inFile: inFile.length,
		cards: new Set<CardId>(inFile.map(({ cardId }) => cardId)).size,
		here: here.length,
		onlyInFile: inFile.length - shared,
		onlyHere: here.length - shared
	};
}
