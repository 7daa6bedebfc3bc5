import type { Kind, Note } from '$lib/content';
import type { Card } from './card';
import { grouped } from './grouped';

/** Notes met side by side. Their cards take turns, so that no note is asked twice in a row. */
const notesInLesson = 6;

/**
 * The order in which a newcomer should meet the cards: in lessons of a few notes of different
 * kinds, one fact of each note after another. Facts of one note in a row would be answered from
 * the card before; one kind of note at a time would take weeks to get to the second.
 *
 * @param cards in the authors' order
 */
export function inTeachingOrder(cards: readonly Card[]): readonly Card[] {
	const cardsByNote = grouped(cards, ({ note }) => note);
	const notes = mixKinds([...cardsByNote.keys()]);
	const lessons = Array.from({ length: Math.ceil(notes.length / notesInLesson) }, (_, index) =>
		notes.slice(index * notesInLesson, (index + 1) * notesInLesson)
	);
	return lessons.flatMap((lesson) => takeTurns(lesson.map((note) => cardsByNote.get(note) ?? [])));
}

/** Merges the kinds evenly: every note keeps its rank within its kind, as a share of the kind. */
function mixKinds(notes: readonly Note[]): readonly Note[] {
	const byKind = grouped(notes, ({ kind }): Kind => kind);
	return [...byKind.values()]
		.flatMap((ofKind) => ofKind.map((note, index) => ({ note, share: index / ofKind.length })))
		.sort((a, b) => a.share - b.share)
		.map(({ note }) => note);
}

/** The first of each list, then the second of each, and so on. */
function takeTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
	const rounds = Math.max(0, ...lists.map((list) => list.length));
	return Array.from({ length: rounds }, (_, round) =>
		lists.flatMap((list) => list.slice(round, round + 1))
	).flat();
}
