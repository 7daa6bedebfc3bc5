import type { AnyVocabulary, Group, Note, Source, Subject, Typology } from '$lib/content';

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

/** @throws Error if the subject has no such group. */
export function groupOf(subject: Subject, id: string): Group<AnyVocabulary> {
	const group = subject.groups.get(id);
	if (!group) throw new Error(`Subject "${subject.slug}" has no group "${id}".`);
	return group;
}

/** @throws Error if the subject has no such typology. */
export function typologyOf(subject: Subject, id: string): Typology {
	const typology = subject.typologies.get(id);
	if (!typology) throw new Error(`Subject "${subject.slug}" has no typology "${id}".`);
	return typology;
}
