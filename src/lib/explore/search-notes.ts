import type { Locale } from '$lib/content';
import { passes, type NoteFilter } from './note-filter';
import { queryOf, slipsOf } from './query';
import { rankOf } from './rank';
import type { IndexedNote, IndexedSpelling, SearchIndex } from './search-index';

/** A note that was found. */
export interface Hit {
	readonly note: IndexedNote;
	/** The spelling that was meant, where it is not the name as shown. */
	readonly spelling?: string;
}

/**
 * Finds notes by any spelling of their names, in either script, while they are being typed: what
 * begins as typed comes first, then what differs by a slip or two.
 * @returns the best first, in the same order for the same input; `undefined` if nothing is asked
 * for yet, because there is no letter or digit or only an article
 */
export function searchNotes(
	index: SearchIndex,
	typed: string,
	locale: Locale,
	filter: NoteFilter = {}
): readonly Hit[] | undefined {
	const query = queryOf(typed);
	if (!query) return undefined;
	const slips = slipsOf(query);
	return index.notes
		.filter((note) => passes(note, filter))
		.flatMap((note, order) => {
			const best = bestSpelling(note, index, (spelling) => rankOf(query, spelling, slips), locale);
			return best ? [{ note, order, ...best }] : [];
		})
		.sort((a, b) => a.rank - b.rank || a.text.length - b.text.length || a.order - b.order)
		.map(({ note, text }) => (text === note.name[locale] ? { note } : { note, spelling: text }));
}

function bestSpelling(
	note: IndexedNote,
	{ spellings }: SearchIndex,
	rank: (spelling: IndexedSpelling) => number | undefined,
	locale: Locale
): { readonly text: string; readonly rank: number } | undefined {
	let best: { readonly text: string; readonly rank: number } | undefined;
	for (const spelling of spellings.get(note) ?? []) {
		const found = rank(spelling);
		if (found === undefined) continue;
		// The name as shown comes before another spelling that fits as well.
		const whole = found * 2 + (spelling.text === note.name[locale] ? 0 : 1);
		if (!best || whole < best.rank) best = { text: spelling.text, rank: whole };
	}
	return best;
}
