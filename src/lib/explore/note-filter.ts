import type { Kind } from '$lib/content';
import type { IndexedNote } from './search-index';
import { firstDayOf } from './timeline';

/** Which notes to show; all of them where nothing is said. */
export interface NoteFilter {
	readonly subject?: string | undefined;
	readonly kind?: Kind | undefined;
	/** The id of an `IndexedTopic`. */
	readonly topic?: string | undefined;
	/** The first and the last year of a period, both included. */
	readonly fromYear?: number | undefined;
	readonly toYear?: number | undefined;
}

/**
 * Whether a note is one of those to show. It lies in a period if anything known of it may have
 * been so within it; without dates it lies in none.
 */
export function passes(note: IndexedNote, filter: NoteFilter): boolean {
	const { subject, kind, topic, fromYear, toYear } = filter;
	if (subject !== undefined && note.subject !== subject) return false;
	if (kind !== undefined && note.kind !== kind) return false;
	if (topic !== undefined && !note.topics.includes(topic)) return false;
	if (fromYear === undefined && toYear === undefined) return true;
	const first = fromYear === undefined ? -Infinity : firstDayOf(fromYear);
	const next = toYear === undefined ? Infinity : firstDayOf(toYear + 1);
	return note.days.some(({ from, to }) => from < next && to >= first);
}
