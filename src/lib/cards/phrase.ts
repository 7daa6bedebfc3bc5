import type { FieldName, Kind, LegalForm, Precision } from '$lib/content';

/** What goes into a question. All of it is written in the language of the phrases. */
export interface AskSlots {
	/** The name of the note as it stands within a sentence. */
	readonly name: string;
	/** When it held, with a space in front: " in 2020"; empty if the account does not say. */
	readonly time: string;
	/** Whose word is asked for. Only given to phrases that name the source themselves. */
	readonly by: string;
	/** The author's own question, for figures and claims. */
	readonly question: string;
	/** The typology that is asked about, as within a sentence. */
	readonly typology: string;
	/** Several values hold at once, and the question cannot list the others. */
	readonly oneOfSeveral: boolean;
	/** The note is an agreement: parties sign it, and nobody issues it. */
	readonly signed: boolean;
}

/** What goes into a statement. */
export interface TellSlots {
	readonly name: string;
	readonly time: string;
	readonly by: string;
	readonly typology: string;
	/** The value as it stands in a sentence: "on 26 November 2016", "an executive order". */
	readonly value: string;
	/** The note is an agreement: parties sign it, and nobody issues it. */
	readonly signed: boolean;
}

/** How one field is asked and told, without the closing mark. */
export interface Phrase {
	readonly ask: (slots: AskSlots) => string;
	readonly tell: (slots: TellSlots) => string;
	/** The phrase says itself whose word it is; every other is put after "According to ...". */
	readonly namesSource?: true;
}

/** Everything that the engine says in one language. */
export interface Phrases {
	readonly fields: { readonly [K in Kind]: Readonly<Record<FieldName<K>, Phrase>> };
	readonly legalForms: Readonly<Record<LegalForm, string>>;
	/** A legal form or a date as it stands in a sentence. */
	readonly legalFormInSentence: (label: string) => string;
	readonly dateInSentence: (date: SentenceDate) => string;
	/** When something held, with a space in front; empty for no limits. */
	readonly time: (limits: TimeLimits) => string;
	readonly about: (quantity: string) => string;
	readonly accordingTo: (source: string, sentence: string) => string;
	readonly besides: (values: readonly string[], question: string) => string;
	readonly quoted: (text: string) => string;
	readonly questionMark: string;
	/** Why an option is wrong, where nothing better is known. */
	readonly notNamed: (option: string, key: string) => string;
}

/** A date as written for a reader, with what decides the words around it. */
export interface SentenceDate {
	readonly date: string;
	readonly precision: Precision;
	readonly approximate: boolean;
	/** Both ends of an interval that spans months; one within a month reads as a single date. */
	readonly ends?: { readonly start: string; readonly end: string };
}

/** When something held, as far as it is known. */
export interface TimeLimits {
	readonly from?: SentenceDate;
	readonly to?: SentenceDate;
	readonly asOf?: SentenceDate;
}
