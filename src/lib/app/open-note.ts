import type { Locale, SubjectEntry } from '$lib/content';
import { noteView, type NoteView } from '$lib/explore';
import type { Shelf } from './shelf';

/** `unavailable`: the subject is neither kept on the device nor reachable. */
export type OpenedNote =
	| { readonly kind: 'note'; readonly view: NoteView; readonly entry: SubjectEntry }
	| { readonly kind: 'noSuchNote' }
	| { readonly kind: 'unavailable' };

/** Opens the page of a note, by the slugs in its address. Never rejects. */
export async function openNote(
	shelf: Shelf,
	subject: string,
	slug: string,
	locale: Locale
): Promise<OpenedNote> {
	const entry = shelf.entry(subject);
	if (!entry) return { kind: 'noSuchNote' };
	const deck = await shelf.openIfReachable(subject);
	if (!deck) return { kind: 'unavailable' };
	const view = noteView(deck, slug, locale);
	return view ? { kind: 'note', view, entry } : { kind: 'noSuchNote' };
}
