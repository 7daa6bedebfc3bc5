import type { EntryId, FoldVersion, LogEntry } from '$lib/schedule';
import type { Commit, CommitResult } from './store';

/** Which log the cached states are the fold of: its number of rows, and the fold's version. */
export interface Coverage {
	readonly foldVersion: FoldVersion;
	readonly entryCount: number;
}

/** What a store without any states covers. */
export const nothingCovered: Coverage = { foldVersion: 0, entryCount: 0 };

/** What a commit meets in the store. `undefined` coverage: it was there, but damaged. */
export interface Found {
	readonly entryCount: number;
	/** Those ids of the commit that are in the log already. */
	readonly known: ReadonlySet<EntryId>;
	readonly coverage: Coverage | undefined;
}

export interface CommitPlan {
	readonly added: readonly LogEntry[];
	/** Present if the commit's states are to be kept: what they cover then. */
	readonly coverage?: Coverage;
	readonly result: CommitResult;
}

/**
 * Decides what a commit writes. Rows are never taken out of the log, and the rows of one that was
 * replaced count on, so two logs with the same count are the same log, and a count is enough to
 * tell who has seen everything.
 */
export function planCommit(commit: Commit, found: Found): CommitPlan {
	const added = newEntries(commit.entries, found.known);
	const entryCount = found.entryCount + added.length;
	// Of entries that were there already (a repeated commit, a replayed journal) nobody can tell
	// whether the caller's basis had them: only a new fold is sure to count them once.
	const behind = found.known.size > 0 || found.entryCount !== commit.basis;
	const result = { entryCount, behind };
	// States of single cards mend nothing where the others are stale.
	return behind || !isFresh(found.coverage, commit.foldVersion, found.entryCount)
		? { added, result }
		: { added, result, coverage: { foldVersion: commit.foldVersion, entryCount } };
}

/** Whether states with this coverage are the fold of `entryCount` entries by that version. */
export function isFresh(
	coverage: Coverage | undefined,
	foldVersion: FoldVersion,
	entryCount: number
): boolean {
	if (coverage?.entryCount !== entryCount) return false;
	// Every version folds a log that never had an entry to no states.
	return entryCount === 0 || coverage.foldVersion === foldVersion;
}

/**
 * What a log that is replaced leaves behind in the count of the next.
 * @param entryCount its count
 * @returns one more, so that the next is another log even without any entries
 */
export function countEntriesReplaced(entryCount: number): number {
	return entryCount + 1;
}

/** Those entries, each once, that are not known yet. */
export function newEntries(
	entries: readonly LogEntry[],
	known: Pick<ReadonlySet<EntryId>, 'has'>
): readonly LogEntry[] {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return [...byId.values()].filter((entry) => !known.has(entry.id));
}
