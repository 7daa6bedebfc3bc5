import { foldText } from '$lib/cards';
import { kinds, type Kind, type Locale } from '$lib/content';
import { passes, type NoteFilter } from './note-filter';
import type { IndexedNote, SearchIndex } from './search-index';

/** The notes of one kind. */
export interface NoteGroup {
	readonly kind: Kind;
	readonly notes: readonly IndexedNote[];
}

/** Kinds that have their place in time more than in the alphabet. */
const byDate: ReadonlySet<Kind> = new Set(['event', 'legalOrder']);

/** The notes that pass, by kind; what happened by its date, everything else by its name. */
export function listNotes(
	index: SearchIndex,
	filter: NoteFilter,
	locale: Locale
): readonly NoteGroup[] {
	const shown = index.notes.filter((note) => passes(note, filter));
	return kinds
		.map((kind) => ({ kind, notes: sorted(kind, shown, locale) }))
		.filter(({ notes }) => notes.length > 0);
}

function sorted(kind: Kind, shown: readonly IndexedNote[], locale: Locale): readonly IndexedNote[] {
	const keyOf = (note: IndexedNote) =>
		byDate.has(kind) ? dateKey(note) : foldText(note.name[locale]);
	return shown
		.filter((note) => note.kind === kind)
		.map((note) => ({ note, key: keyOf(note) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ note }) => note);
}

/** EDTF sorts like text. What has no one date goes by its first, and without any comes last. */
function dateKey({ date, days }: IndexedNote): string {
	if (date !== undefined) return date;
	const first = days.find(({ from }) => Number.isFinite(from))?.from;
	return first === undefined ? '~' : new Date(first * 86_400_000).toISOString();
}
