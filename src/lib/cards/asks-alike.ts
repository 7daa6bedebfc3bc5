import type { Note } from '$lib/content';

/**
 * Whether the questions of two claims call for the same sort of answer: who, where, why, how many.
 * What answers one kind of question can be ruled out at a glance as an answer to another.
 */
export function asksAlike(a: Note, b: Note): boolean {
	return openingOf(a) === openingOf(b);
}

/** The word that a question opens with; "how many" and "how much" ask for something of their own. */
function openingOf(note: Note): string | undefined {
	if (note.kind !== 'claim') return undefined;
	return /^(?:how (?:many|much)|\p{L}+)/iu.exec(note.question.en)?.[0].toLowerCase();
}
