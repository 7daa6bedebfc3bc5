import type { CardId } from '$lib/cards';
import type { CardState, CardStates, EntryId, FoldVersion, LogEntry } from '$lib/schedule';

/**
 * Why the disk said no. Switched on by the app to say what the learner can do.
 *
 * - `unavailable`: the browser gives no disk to this page (private window, policy, old browser)
 * - `full`: there is no room left; nothing of the call was kept
 * - `blocked`: a tab with an older build is in the way and has to be closed
 * - `newer`: a newer build has changed the data: this page is the older one and has to be loaded again
 * - `damaged`: the database is there without what belongs in it; whatever it holds stays there
 * - `lost`: the browser dropped the connection and three tries did not bring it back
 */
export type StoreFailure = 'unavailable' | 'full' | 'blocked' | 'newer' | 'damaged' | 'lost';

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
	readonly states: CardStates;
	/**
	 * Whether the states are the fold of exactly the `entryCount` entries in the log, made by the
	 * given fold version. If not (older build, other weights, another tab, damaged rows) refold the
	 * log.
	 */
	readonly fresh: boolean;
	/**
	 * Number of rows in the log, damaged ones included, and in those that it has replaced: it never
	 * goes down, and what was counted before a replacement is never counted again.
	 */
	readonly entryCount: number;
	/**
	 * The greatest entry id in the log: what is done next is named after it, even if the clock was
	 * set back in between. `undefined` for an empty log.
	 */
	readonly lastId: EntryId | undefined;
}

/** The fold version, as a record says it that is read in the same go. */
export interface VersionByRecord {
	readonly record: string;
	readonly foldVersionOf: (kept: unknown) => FoldVersion;
}

/** Entries to append, and the states that follow from them. */
export interface Commit {
	readonly entries: readonly LogEntry[];
	/** New states of the touched cards; `null` for a card that is new again. */
	readonly states: ReadonlyMap<CardId, CardState | null>;
	readonly foldVersion: FoldVersion;
	/** The `entryCount` of the log that the caller had folded before these entries. */
	readonly basis: number;
}

export interface CommitResult {
	/** The log's `entryCount` now; unless `behind`, the `basis` of the next commit. */
	readonly entryCount: number;
	/**
	 * The log was not what the caller had folded: another tab has appended to it, or some of these
	 * entries were in it already. The entries are safe, but the states were not kept: load the
	 * states, or fold the log again.
	 */
	readonly behind: boolean;
}

/** What comes from a backup. Cached states are none of it: they follow from the log. */
export interface Restoration {
	/**
	 * `merge` appends the entries that are not in the log yet, and puts records where there is none
	 * of that name. `replace` puts entries and records in the place of everything.
	 */
	readonly mode: 'merge' | 'replace';
	readonly entries: readonly LogEntry[];
	readonly records: ReadonlyMap<string, unknown>;
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
	loadStates(by: FoldVersion | VersionByRecord): Promise<StoredStates>;

	/** The whole log. A log that cannot be read rejects; it never looks empty. */
	readLog(): Promise<StoredLog>;

	/** The entries of one card, in id order. */
	entriesOf(cardId: CardId): Promise<readonly LogEntry[]>;

	/**
	 * Appends entries and their states in one strict transaction. Appending an entry whose id is in
	 * the log already changes nothing, so a repeated commit is safe. States that the disk holds for
	 * another fold version, or for fewer entries, stay stale until they are replaced.
	 */
	commit(commit: Commit): Promise<CommitResult>;

	/**
	 * Brings in a backup in one strict transaction: all of it, or nothing. A merge is safe to repeat.
	 * Afterwards the states are stale, unless nothing has changed. Every caller who had folded the
	 * log before is behind.
	 */
	restore(restoration: Restoration): Promise<void>;

	/**
	 * Replaces every cached state, after a fold of the whole log (`basis`, its `entryCount`). If the
	 * log has another by now, the states are out of date and nothing is replaced.
	 */
	replaceStates(
		states: readonly CardState[],
		foldVersion: FoldVersion,
		basis: number
	): Promise<void>;

	/**
	 * A small record by name (preferences, the session to resume), `undefined` where there is none.
	 * `unknown`: parse before use.
	 */
	getRecord(name: string): Promise<unknown>;
	/** All of them, by name. */
	readRecords(): Promise<ReadonlyMap<string, unknown>>;
	putRecord(name: string, value: unknown): Promise<void>;
	deleteRecord(name: string): Promise<void>;

	/** Lets go of the disk. A later call takes hold of it again. */
	close(): void;
}

/**
 * A synchronous copy of entries that are not committed yet. It survives a killed tab; the next
 * start replays it.
 */
export interface Journal {
	/** Keeps an entry. Returns whether it will survive the tab. */
	write(entry: LogEntry): boolean;
	/** Forgets entries that are committed. Ids that are not in the journal are passed over. */
	remove(ids: readonly EntryId[]): void;
	/**
	 * Entries left over from this or an earlier life of the page, in id order. Values that are no
	 * entries are passed over and left where they are.
	 */
	read(): readonly LogEntry[];
	/** How many such values there are. */
	damaged(): number;
}
