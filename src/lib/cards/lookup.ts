import type { Note, Source, Subject } from '$lib/content';

/** @throws Error if the subject has no such note: a subject is put together with all of them. */
export function noteOf(subject: Subject, slug: string): Note {
	const note = subject.notes.get(slug);
	if (!note) throw new Error(`Subject "${subject.slug}" has no note "${slug}".`);
	return note;
}

/** @throws Error if the subject has no such source. */
export function sourceOf(subject: Subject, slug: string): Source {
	const source = subject.sources.get(slug);
	if (!source) throw new Error(`Subject "${subject.slug}" has no source "${slug}".`);
	return source;
}
