import type { AnyFieldName, Kind } from '$lib/content';

/** A field of a kind of note: `event/date`. */
export type FieldKey = `${Kind}/${AnyFieldName}`;

/** What goes into the question for several things at once, written in the language of the phrases. */
export interface PartSlots {
	/** What all are asked about: the note's name, or the value; within a sentence. */
	readonly named: string;
	/** Whose word it is, where it is somebody's. */
	readonly by: string;
	readonly typology: string;
}

type PartPhrase = (slots: PartSlots) => string;
type ByField = Readonly<Partial<Record<FieldKey, PartPhrase>>>;

/**
 * How several facts are asked for at once. A field without a phrase is not asked in that way.
 * Questions come without their mark, requests without their full stop.
 */
export interface PartPhrases {
	/** Which of the values shown are the note's. */
	readonly multi: ByField;
	/** Which of the notes shown have the value. */
	readonly multiNotes: ByField;
	/** To join notes with their values. */
	readonly match: ByField;
	/** Behind `match`: some values are nobody's. */
	readonly spareTargets: string;
	/** To sort notes by a value that several share. */
	readonly classify: ByField;
	/** Behind `classify`: some values may be nobody's. */
	readonly emptyTargets: string;
	/** To put notes in the order of their dates. */
	readonly order: ByField;
	/** A part with the time that is meant: "Badr Organization (in 2020)". */
	readonly withTime: (name: string, time: string) => string;
	/** A part with its answer, and several of them in a row. */
	readonly pair: (name: string, value: string) => string;
	readonly series: (texts: readonly string[]) => string;
}
