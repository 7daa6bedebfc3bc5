import { foldWords, spellingsOf, type Deck } from '$lib/cards';
import { fieldContent, type Kind, type Name, type Note, type Text } from '$lib/content';
import { datedFactsOf, type Days } from './dated-facts';

/** A note as the lists and the search know it. */
export interface IndexedNote {
	readonly subject: string;
	readonly slug: string;
	readonly kind: Kind;
	readonly name: Name;
	/** Ids of `IndexedTopic`. */
	readonly topics: readonly string[];
	/** When all that is known of it was so. */
	readonly days: readonly Days[];
	/** The one agreed date of what happened once, as EDTF. */
	readonly date?: string;
}

/** A topic of one subject. */
export interface IndexedTopic {
	/** Unique over all subjects. */
	readonly id: string;
	readonly subject: string;
	readonly name: Text;
}

/** One spelling of a note's name, folded. */
export interface IndexedSpelling {
	readonly text: string;
	readonly words: readonly IndexedWord[];
	/** The words run together, as spaces vary too. */
	readonly joined: IndexedWord;
}

/** A folded word with the set of its letters, one bit each, by which most words are told apart at once. */
export interface IndexedWord {
	readonly text: string;
	readonly letters: number;
}

/** Every name of every note of some subjects. Made once, asked at every key. */
export interface SearchIndex {
	readonly notes: readonly IndexedNote[];
	readonly topics: readonly IndexedTopic[];
	/** Of each note, its spellings; those shown in English and Arabic come first. */
	readonly spellings: ReadonlyMap<IndexedNote, readonly IndexedSpelling[]>;
	/** The years that have a date in them, oldest first. */
	readonly years: readonly number[];
}

/** Makes the index of the notes of some subjects, kept in their order. */
export function makeSearchIndex(decks: readonly Deck[]): SearchIndex {
	const notes = decks.flatMap((deck) =>
		[...deck.subject.notes.values()].map((note) => indexed(deck, note))
	);
	return {
		notes,
		topics: decks.flatMap(({ subject }) =>
			[...subject.topics].map(([topic, name]) => ({
				id: topicId(subject.slug, topic),
				subject: subject.slug,
				name
			}))
		),
		spellings: new Map(notes.map((note) => [note, spellingsOf(note.name).map(folded)])),
		years: yearsOf(notes)
	};
}

/** A word ready to be compared. */
export function asWord(text: string): IndexedWord {
	let letters = 0;
	for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
	return { text, letters };
}

function indexed({ subject, ...deck }: Deck, note: Note): IndexedNote {
	const { slug, kind, name, topics } = note;
	const date = dateOf(note);
	return {
		subject: subject.slug,
		slug,
		kind,
		name,
		topics: topics.map((topic) => topicId(subject.slug, topic)),
		days: datedFactsOf({ subject, ...deck }, slug).map(({ days }) => days),
		...(date === undefined ? {} : { date })
	};
}

function dateOf(note: Note): string | undefined {
	const field = { event: 'date', legalOrder: 'dateIssued' }[note.kind as string];
	const content = field === undefined ? undefined : fieldContent(note, field);
	const value = content?.shape === 'single' ? content.accounts[0]?.value : undefined;
	return value === undefined || value === 'XXXX' ? undefined : String(value);
}

function folded(text: string): IndexedSpelling {
	const words = foldWords(text);
	return { text, words: words.map(asWord), joined: asWord(words.join('')) };
}

function topicId(subject: string, topic: string): string {
	return `${subject}/${topic}`;
}

function yearsOf(notes: readonly IndexedNote[]): readonly number[] {
	const days = notes.flatMap((note) => note.days.flatMap(({ from, to }) => [from, to]));
	const years = days.filter(Number.isFinite).map((day) => new Date(day * 86_400_000));
	return [...new Set(years.map((date) => date.getUTCFullYear()))].sort((a, b) => a - b);
}
