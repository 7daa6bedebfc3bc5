import type { CardId, Direction, Form, OtherPart, Rating, Response } from '$lib/cards';
import type { Locale } from '$lib/content';

/**
 * A log entry's name, sortable as text in the order in which entries were made on a device, and
 * unique across devices. See `createEntryIds`.
 */
export type EntryId = string & { readonly __brand: 'EntryId' };

interface EntryBase {
	readonly id: EntryId;
	/** Epoch milliseconds by the device's clock. */
	readonly at: number;
	/** The learner's study day at that moment (see `studyDay`), so that replay needs no time zone. */
	readonly studyDay: number;
	readonly cardId: CardId;
}

/** An answer, with the raw evidence. */
export interface ReviewEntry extends EntryBase {
	readonly type: 'review';
	readonly form: Form;
	/** Absent for `value`, as in every entry from before there were others. */
	readonly direction?: Direction;
	readonly locale: Locale;
	/** The seed that the item was made from; the item can be made again. */
	readonly seed: string;
	readonly response: Response;
	/** Ids of what was offered, in order: options, places or entries; empty for forms without any. */
	readonly optionIds: readonly string[];
	readonly correct: boolean;
	readonly rating: Rating;
	readonly durationMs: number;
}

/**
 * What an answer in parts said of another card than the one that was asked (see `gradeOthers`), raw.
 * An entry of its own, so that all there is about a card is in the entries of that card.
 */
export interface PartEntry extends EntryBase, Omit<OtherPart, 'cardId'> {
	readonly type: 'part';
	/** The review whose answer it was a part of. Who takes that back takes back this, too. */
	readonly target: EntryId;
}

/** Takes back an earlier entry. The entry itself stays in the log. */
export interface UndoEntry extends EntryBase {
	readonly type: 'undo';
	readonly target: EntryId;
}

/** The learner corrects a verdict: "I was right", "I guessed". */
export interface OverrideEntry extends EntryBase {
	readonly type: 'override';
	readonly target: EntryId;
	readonly rating: Rating;
}

/** Takes a card out of study, or back in. */
export interface SuspendEntry extends EntryBase {
	readonly type: 'suspend';
	readonly suspended: boolean;
}

/** Forgets what is known about a card: it is new again. */
export interface ResetEntry extends EntryBase {
	readonly type: 'reset';
}

/** One immutable line of the log. The log is the truth; everything else is derived from it. */
export type LogEntry =
	ReviewEntry | PartEntry | UndoEntry | OverrideEntry | SuspendEntry | ResetEntry;
