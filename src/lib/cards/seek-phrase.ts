import type { FieldName, Kind } from '$lib/content';

/** What goes into a question or a description that names the value instead of the note. */
export interface SeekSlots {
	/** Asks for the note: "which faction", "which of these factions", "who". */
	readonly which: string;
	/** The value as it stands in a sentence. */
	readonly value: string;
	/** When it held, with a space in front; empty if the account does not say. */
	readonly time: string;
	/** Whose word it is, for phrases that name the source themselves. */
	readonly by: string;
	readonly typology: string;
}

/** What goes into a description of a value by the note that it belongs to. */
export interface PointSlots {
	/** The name of the note as it stands within a sentence. */
	readonly name: string;
	/** What kind of thing the value is. */
	readonly kind: Kind;
	readonly time: string;
	readonly by: string;
}

/** How one field is asked and told from its value back to its note; each only where it makes sense. */
export interface SeekPhrase {
	/** Asks for the note, without the closing mark: "which act was issued on ...". */
	readonly seek?: (slots: SeekSlots) => string;
	/** The note as a noun phrase: "the faction that ... led". */
	readonly which?: (slots: Omit<SeekSlots, 'which'>) => string;
	/** The value as a noun phrase: "the person who led ...". */
	readonly pointedAt?: (slots: PointSlots) => string;
}

/** Everything that the engine says in one language to get from a value to its note. */
export interface SeekPhrases {
	readonly fields: { readonly [K in Kind]: Readonly<Partial<Record<FieldName<K>, SeekPhrase>>> };
	/** What asks for a note: any of its kind, or one of those shown. */
	readonly open: Readonly<Record<Kind, string>>;
	readonly ofThese: Readonly<Record<Kind, string>>;
	/** A question with its time in front, where the end of it is taken. */
	readonly timeFirst: (time: string, question: string) => string;
	/** Asks whose word a fact is, told as a clause: a work's, or anybody's. */
	readonly sourceOfFact: (clause: string, amongWorks: boolean) => string;
	/** The same for what somebody says in words of his own. */
	readonly sourceOfText: (name: string, text: string, amongWorks: boolean) => string;
}
