import type { Confusable } from './confusable';
import type { Edtf } from './edtf';
import type { Account } from './field';
import type { LegalForm, NotesOf, NoteTypes, Quantity } from './notes';
import type { Period } from './period';
import type { Source } from './source';
import type { Text } from './text';
import type { Group, Typology } from './typology';
import {
	kinds,
	type AnyVocabulary,
	type IdLists,
	type Kind,
	type Vocabulary,
	type VocabularyOf
} from './vocabulary';

/** An account once its subject is put together: values and sources are plain strings. */
export type AnyAccount = Account<AnyVocabulary, Value>;

/** Every value a field can hold. */
export type Value = Edtf | Period | string | number | Text | LegalForm | Quantity;

/** A note together with its place in the subject. */
export type Note<K extends Kind = Kind> = {
	[P in K]: { readonly slug: string; readonly kind: P } & NoteTypes<AnyVocabulary>[P];
}[K];

/** A module of content, ready for use: every reference resolves. */
export interface Subject {
	readonly slug: string;
	readonly title: Text;
	readonly topics: ReadonlyMap<string, Text>;
	readonly typologies: ReadonlyMap<string, Typology>;
	readonly groups: ReadonlyMap<string, Group<AnyVocabulary>>;
	readonly sources: ReadonlyMap<string, Source>;
	/** In the authors' order, kind by kind. */
	readonly notes: ReadonlyMap<string, Note>;
	readonly confusables: readonly Confusable<AnyVocabulary>[];
	/** The last day that the subject tells of; what came after it is a later fact. */
	readonly endsOn?: Edtf;
	/**
	 * Ids of the facts that are no cards, as their question gives the answer away: worked out by the
	 * build, because it takes a phone as long as all the rest of opening a subject.
	 */
	readonly leaks?: readonly string[];
}

/** What authors hand to `defineModule`: everything that their ids promise. */
export interface Module<V extends Vocabulary> {
	readonly slug: string;
	readonly title: Text;
	readonly topics: Readonly<Record<V['topic'], Text>>;
	readonly typologies: Readonly<Record<V['typology'], Typology>>;
	readonly groups: Readonly<Record<V['group'], Group<V>>>;
	readonly sources: Readonly<Record<V['source'], Source>>;
	readonly notes: { readonly [K in Kind]: NotesOf<V, K> };
	readonly confusables?: readonly Confusable<V>[];
	readonly endsOn?: Edtf;
}

/** Declares the notes of one kind, checked against the subject's ids. The object is returned as it is. */
export function defineNotes<L extends IdLists, K extends Kind>(
	_ids: L,
	_kind: K,
	notes: NotesOf<VocabularyOf<L>, K>
): NotesOf<VocabularyOf<L>, K> {
	return notes;
}

/** Declares the sources of a subject, checked against its ids. */
export function defineSources<L extends IdLists>(
	_ids: L,
	sources: Readonly<Record<VocabularyOf<L>['source'], Source>>
): Readonly<Record<VocabularyOf<L>['source'], Source>> {
	return sources;
}

/** Declares notes that are often taken for one another, checked against the subject's ids. */
export function defineConfusables<L extends IdLists>(
	_ids: L,
	confusables: readonly Confusable<VocabularyOf<L>>[]
): readonly Confusable<VocabularyOf<L>>[] {
	return confusables;
}

/** Puts a subject together. */
export function defineModule<L extends IdLists>(_ids: L, module: Module<VocabularyOf<L>>): Subject {
	const notes = new Map<string, Note>();
	for (const kind of kinds) {
		for (const [slug, note] of Object.entries(module.notes[kind])) {
			notes.set(slug, { slug, kind, ...(note as object) } as Note);
		}
	}
	return {
		slug: module.slug,
		title: module.title,
		topics: new Map(Object.entries<Text>(module.topics)),
		typologies: new Map(Object.entries<Typology>(module.typologies)),
		groups: new Map(Object.entries<Group<AnyVocabulary>>(module.groups)),
		sources: new Map(Object.entries<Source>(module.sources)),
		notes,
		confusables: module.confusables ?? [],
		...(module.endsOn === undefined ? {} : { endsOn: module.endsOn })
	};
}
