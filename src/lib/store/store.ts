import type { CardId } from '$lib/cards';
import type { CardState, EntryId, LogEntry } from '$lib/schedule';

/** Why the disk said no. Switched on by the app to say what the learner can do. */
export type StoreFailure = 'unavailable' | 'full' | 'blocked' | 'lost';

/** A disk that fails rejects with this; caught once per story, in the app. */
export class StoreError extends Error {
	override readonly name = 'StoreError';
	constructor(
		readonly failure: StoreFailure,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

/** The cached states, as they were found. */
export interface StoredStates {
	readonly states: readonly CardState[];
	/**
	 * Whether the states are the fold of exactly the `entryCount` entries in the log, made by the
	 * given fold version. If not (older build, another tab, damaged rows) refold the log.
	 */
	readonly fresh: boolean;
	/** Number of entries in the log. */
	readonly entryCount: number;
}

/** Entries to append, and the states that follow from them. */
export interface Commit {
	readonly entries: readonly LogEntry[];
	/** New states of the touched cards; `null` for a card that is new again. */
	readonly states: ReadonlyMap<CardId, CardState | null>;
	readonly foldVersion: number;
	/** How many log entries the caller had folded before these. */
	readonly basis: number;
}

export interface CommitResult {
	readonly entryCount: number;
	/**
	 * Somebody else (another tab) appended entries the caller has not folded. The caller's entries
	 * are safe, but its states were not kept: read the log and fold again.
	 */
	readonly behind: boolean;
}

/** The log as read; rows that are no entries are counted and left where they are. */
export interface StoredLog {
	/** In id order. */
	readonly entries: readonly LogEntry[];
	readonly damaged: number;
}

/**
 * Where a learner's data lives. Two implementations pass one contract suite: IndexedDB and its
 * in-memory twin. Every method may reject with a `StoreError`.
 */
export interface Store {
	readonly persistence: 'disk' | 'memory';

	/** Cached states and whether they can be trusted for this fold version. */
	loadStates(foldVersion: number): Promise<StoredStates>;

	/** The whole log. */
	readLog(): Promise<StoredLog>;

	/** The entries of one card, in id order. */
	entriesOf(cardId: CardId): Promise<readonly LogEntry[]>;

	/**
	 * Appends entries and their states in one strict transaction. Appending an entry whose id is in
	 * the log already changes nothing, so a repeated commit is safe.
	 */
	commit(commit: Commit): Promise<CommitResult>;

	/** Replaces every cached state, after a fold of the whole log (`basis` entries). */
	replaceStates(states: readonly CardState[], foldVersion: number, basis: number): Promise<void>;

	/** A small record by name (preferences, the session to resume). `unknown`: parse before use. */
	getRecord(name: string): Promise<unknown>;
	putRecord(name: string, value: unknown): Promise<void>;
	deleteRecord(name: string): Promise<void>;

	close(): void;
}

/**
 * A synchronous copy of entries that are not committed yet. It survives a killed tab; the next
 * start replays it.
 */
export interface Journal {
	/** Keeps an entry. Returns whether it will survive the tab. */
	write(entry: LogEntry): boolean;
	remove(ids: readonly EntryId[]): void;
	/** Entries left over from this or an earlier life of the page, in id order. */
	read(): readonly LogEntry[];
}
