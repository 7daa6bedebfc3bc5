import type { Edtf } from './edtf';
import type { Attributed, Field, Many } from './field';
import type { Name, Text } from './text';
import type { Kind, Vocabulary } from './vocabulary';

/** What every note has. */
interface NoteBase<V extends Vocabulary> {
	readonly name: Name;
	readonly topics: readonly [V['topic'], ...V['topic'][]];
	/** The note tells of something later than the subject's own period; learners are told so. */
	readonly laterFact?: true;
}

/** An armed faction, movement or unit. */
export interface Faction<V extends Vocabulary> extends NoteBase<V> {
	readonly founded?: Field<V, Edtf>;
	readonly founder?: Field<V, V['person']>;
	readonly leader?: Field<V, V['person']>;
	/** Numbers of its brigades in the national order of battle. */
	readonly brigades?: Many<V, number>;
	readonly splitFrom?: Field<V, V['faction']>;
	readonly successorOf?: Field<V, V['faction']>;
	readonly sponsor?: Field<V, V['institution']>;
	readonly armedWingOf?: Field<V, V['institution']>;
	/** The place it is from or based at. */
	readonly base?: Field<V, V['place']>;
}

/** What sort of act a legal order is. Learners confuse exactly these. */
export type LegalForm =
	| 'constitution'
	| 'law'
	| 'executiveOrder'
	| 'cabinetDecision'
	| 'resolution'
	| 'religiousRuling'
	| 'occupationOrder'
	| 'agreement'
	| 'letter';

/** A law, order, ruling, agreement or any other act that claims to bind. */
export interface LegalOrder<V extends Vocabulary> extends NoteBase<V> {
	readonly form: Field<V, LegalForm>;
	readonly dateIssued?: Field<V, Edtf>;
	readonly issuer?: Field<V, V['person'] | V['institution']>;
	/**
	 * What it says or does: in English a verb phrase that follows its name, "bans militias ..."; in
	 * Arabic a verbal noun, which need not agree with the name, "حظر ...".
	 */
	readonly provision?: Field<V, Text>;
	/** Many where it rests on several acts, or may rest on others than those known. */
	readonly basedOn?: Field<V, V['legalOrder']> | Many<V, V['legalOrder']>;
	readonly replaces?: Field<V, V['legalOrder']>;
}

/** Something that happened. */
export interface HistoricalEvent<V extends Vocabulary> extends NoteBase<V> {
	readonly date: Field<V, Edtf>;
	readonly place?: Field<V, V['place']>;
	readonly actor?: Field<V, V['faction'] | V['institution'] | V['person']>;
	/** Who is held responsible, and by whom. */
	readonly blamed?: Attributed<V, V['faction'] | V['institution']>;
	readonly claimedBy?: Field<V, V['faction'] | V['institution']>;
	/** What came of it, as a full sentence. */
	readonly outcome?: Field<V, Text>;
	/** The earlier event it answered or followed from. */
	readonly followed?: Field<V, V['event']>;
}

export interface Person<V extends Vocabulary> extends NoteBase<V> {
	/** Posts held, as noun phrases: "leader of ...", each with its dates if known. */
	readonly roles?: Many<V, Text>;
	readonly died?: Field<V, Edtf>;
}

export interface Place<V extends Vocabulary> extends NoteBase<V> {
	/** The governorate, city or country it lies in. */
	readonly within?: Field<V, V['place']>;
}

export interface Institution<V extends Vocabulary> extends NoteBase<V> {
	readonly head?: Field<V, V['person']>;
	readonly founded?: Field<V, Edtf>;
	/** What it is or does, as a noun phrase. */
	readonly purpose?: Field<V, Text>;
}

/** A number that somebody counted or estimated. */
export interface Figure<V extends Vocabulary> extends NoteBase<V> {
	/** The question that the number answers: "How many ...?" */
	readonly question: Text;
	readonly quantity: Field<V, Quantity>;
}

/** A count, or a range of counts; `unit` is the noun phrase behind the number. */
export interface Quantity {
	readonly min: number;
	/** Equal to `min` for a plain count. */
	readonly max: number;
	/** Stated as "about" by the source. */
	readonly approximate?: true;
	readonly unit: Text;
}

export interface NoteTypes<V extends Vocabulary> {
	readonly faction: Faction<V>;
	readonly legalOrder: LegalOrder<V>;
	readonly event: HistoricalEvent<V>;
	readonly person: Person<V>;
	readonly place: Place<V>;
	readonly institution: Institution<V>;
	readonly figure: Figure<V>;
}

/** All notes of one kind: one for each id, none missing, none unknown. */
export type NotesOf<V extends Vocabulary, K extends Kind> = Readonly<Record<V[K], NoteTypes<V>[K]>>;
