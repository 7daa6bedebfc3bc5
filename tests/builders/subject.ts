import {
	kinds,
	type AnyAccount,
	type AnyVocabulary,
	type Kind,
	type Name,
	type Note,
	type NoteTypes,
	type Quantity,
	type Source,
	type Subject,
	type Text,
	type Value
} from '$lib/content';

/** A text in both languages; the Arabic one is made up from the English where it does not matter. */
export function aText(en: string, ar = `نص ${en}`): Text {
	return { en, ar };
}

type Extra = Omit<AnyAccount, 'value' | 'sources' | 'accordingTo'>;

interface Said<T> {
	readonly value: T;
	readonly sources: readonly [string];
}

/** A value that the Almanac gives. */
export function said<T extends Value, E extends Extra>(value: T, extra: E): Said<T> & E;
export function said<T extends Value>(value: T, extra?: Extra): Said<T> & Extra;
export function said(value: Value, extra: Extra = {}): Said<Value> {
	return { value, sources: ['almanac'], ...extra };
}

/** A value that another source gives. */
export function saidBy<T extends Value>(source: string, value: T, extra: Extra = {}) {
	return { value, sources: [source] as const, ...extra };
}

export function aSource(overrides: Partial<Source> = {}): Source {
	return {
		kind: 'press',
		short: { en: 'the Almanac', ar: 'التقويم' },
		publisher: 'Almanac Press',
		title: { en: 'The almanac of the isles', ar: 'تقويم الجزر' },
		date: '2001-02-03',
		url: 'https://almanac.example/isles',
		...overrides
	};
}

/** The three sources that every subject of `aSubject` has. */
export const sources: ReadonlyMap<string, Source> = new Map([
	['almanac', aSource()],
	[
		'gazette',
		aSource({
			kind: 'official',
			short: { en: 'the Gazette', ar: 'الجريدة الرسمية' },
			publisher: 'Gazette House',
			title: { en: 'The gazette', ar: 'الجريدة' },
			date: 'XXXX'
		})
	],
	[
		'chronicle',
		aSource({
			kind: 'research',
			short: { en: 'the Chronicle', ar: 'الحوليات' },
			author: 'C. Hand',
			publisher: 'Chronicle House',
			title: { en: 'The chronicle', ar: 'الحوليات' },
			date: '2010'
		})
	]
]);

type Fields<K extends Kind> = Omit<NoteTypes<AnyVocabulary>[K], 'name' | 'topics'> & {
	readonly topics?: readonly [string, ...string[]];
};

/** A note of any kind, on the topic "isles" unless it says another. */
export function aNote<K extends Kind>(kind: K, slug: string, name: Name, fields: Fields<K>): Note {
	const note = { slug, kind, name, topics: ['isles'], ...fields };
	return note as unknown as Note;
}

/** A subject with these notes, put in the order of kinds as authors' modules are. */
export function aSubject(notes: readonly Note[], overrides: Partial<Subject> = {}): Subject {
	const ordered = kinds.flatMap((kind) => notes.filter((note) => note.kind === kind));
	return {
		slug: 'isles',
		title: { en: 'The isles', ar: 'الجزر' },
		topics: new Map([['isles', { en: 'Isles', ar: 'الجزر' }]]),
		typologies: new Map(),
		groups: new Map(),
		sources,
		notes: new Map(ordered.map((note) => [note.slug, note])),
		confusables: [],
		...overrides
	};
}

export function aQuantity(min: number, unit: Text, overrides: Partial<Quantity> = {}): Quantity {
	return { min, max: min, unit, ...overrides };
}
