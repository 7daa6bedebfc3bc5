import type { LogEntry } from '$lib/schedule';

/** All that a learner has: enough to go on with on another device. */
export interface Backup {
	/** Epoch ms by the clock of the device that made it. */
	readonly madeAt: number;
	/** Which device made it: a name by chance, that says no more than "the same one" or "another". */
	readonly device: string;
	/** The whole log, in any order. */
	readonly log: readonly LogEntry[];
	/** Small records by name: settings, sessions that were left. Parse each before use. */
	readonly records: ReadonlyMap<string, unknown>;
}

/**
 * Why a file is no backup that can be opened.
 *
 * - `notABackup`: something else altogether
 * - `otherApp`: the file of another flashcard app, as far as can be told from its beginning
 * - `truncated`: its end is missing
 * - `corrupted`: bytes were changed, or what is in it is nothing that any build has written
 * - `tooLarge`: more than `maxFileBytes`, or more than `maxTextBytes` once it is unpacked
 * - `newerVersion`: made by a later build, which this one does not understand
 * - `locked`: there is a passphrase to it, and none was given
 * - `wrongPassphrase`: not the one it was locked with
 */
export type BackupProblem =
	| 'notABackup'
	| 'otherApp'
	| 'truncated'
	| 'corrupted'
	| 'tooLarge'
	| 'newerVersion'
	| 'locked'
	| 'wrongPassphrase';

const mebibyte = 2 ** 20;

/** A million answers, packed. */
export const maxFileBytes = 64 * mebibyte;

/** More than six hundred thousand answers: what a phone can still hold. */
export const maxTextBytes = 256 * mebibyte;
