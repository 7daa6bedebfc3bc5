import type { Edtf } from './edtf';
import type { Attributed, Contested, Field, Many, Some, Succession } from './field';
import type { Period } from './period';
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
	readonly leader?: Field<V, V['person']> | Succession<V, V['person']>;
	/** Numbers of its brigades in the national order of battle. */
	readonly brigades?: Many<V, number>;
	readonly splitFrom?: Field<V, V['faction']>;
	readonly successorOf?: Field<V, V['faction']>;
	readonly sponsor?: Field<V, V['institution']>;
	readonly armedWingOf?: Field<V, V['institution']>;
	/** The place it is from or based at. */
	readonly base?: Field<V, V['place']>;
	/** Where typologies put it: at most one group of each. */
	readonly group?: Many<V, V['group']>;
	readonly designations?: Many<V, Text, Designation<V>>;
}

/**
 * A state's act of naming somebody as something: "Foreign Terrorist Organization". A noun phrase,
 * with the state in `accordingTo` and the date of the act in `from`; neither is ever left out.
 */
export interface Designation<V extends Vocabulary> extends Attributed<V, Text> {
	readonly from: Edtf;
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
	| 'letter'
	| 'bill'
	| 'statement'
	| 'waiver';

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
	readonly inForce?: Field<V, Period>;
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
	readonly designations?: Many<V, Text, Designation<V>>;
}

export interface Place<V extends Vocabulary> extends NoteBase<V> {
	/** The governorate, city or country it lies in. */
	readonly within?: Field<V, V['place']>;
	/**
	 * Whose forces were there, which is hardly ever known in full: many, or a succession if one side
	 * alone was there at a time.
	 */
	readonly garrison?: Many<V, Force<V>> | Succession<V, Force<V>>;
	/** Left out of what is an area, as a governorate, and of what no source places exactly. */
	readonly coordinates?: Coordinates<V>;
}

/** Where a place lies on the map. No fact to be asked by itself, but what a map is drawn from. */
export interface Coordinates<V extends Vocabulary> {
	/** Degrees north and east, south and west being negative (WGS 84). */
	readonly latitude: number;
	readonly longitude: number;
	readonly sources: Some<V['source']>;
}

type Force<V extends Vocabulary> = V['institution'] | V['faction'];

export interface Institution<V extends Vocabulary> extends NoteBase<V> {
	readonly head?: Field<V, V['person']> | Succession<V, V['person']>;
	/** The body that it belongs to. */
	readonly partOf?: Field<V, V['institution']>;
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

/** An opinion, a forecast or a reading of events, which is true only as somebody's. */
export interface Claim<V extends Vocabulary> extends NoteBase<V> {
	/** The question that it answers, as it goes on after "According to ...,": "What ...?" */
	readonly question: Text;
	/** The answer, as it goes on after a colon: "it helps ...". */
	readonly position: Attributed<V, Text> | Contested<V, Text, Attributed<V, Text>>;
}

/**
 * Words of the article that are a slip of translation or of print. `name.en` is what is printed;
 * `name.ar` quotes it and may say what it says word for word.
 */
export interface Passage<V extends Vocabulary> extends NoteBase<V> {
	/** What is probably meant; the account's `note` tells how one knows. */
	readonly meaning: Field<V, Text>;
}

export interface NoteTypes<V extends Vocabulary> {
	readonly faction: Faction<V>;
	readonly legalOrder: LegalOrder<V>;
	readonly event: HistoricalEvent<V>;
	readonly person: Person<V>;
	readonly place: Place<V>;
	readonly institution: Institution<V>;
	readonly figure: Figure<V>;
	readonly claim: Claim<V>;
	readonly passage: Passage<V>;
}

/** All notes of one kind: one for each id, none missing, none unknown. */
export type NotesOf<V extends Vocabulary, K extends Kind> = Readonly<Record<V[K], NoteTypes<V>[K]>>;
