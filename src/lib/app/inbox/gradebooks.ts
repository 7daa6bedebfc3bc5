import type { Deck } from '$lib/cards';
import type { Locale } from '$lib/content';
import {
	gradebookOf,
	type AttemptPolicy,
	type Gradebook,
	type Received,
	type Roster
} from '$lib/quiz';
import type { IssuedAssignment } from '../desk/assignment-record';
import type { Marking } from './marking-record';

interface GradebookParts {
	readonly issued: IssuedAssignment;
	readonly deck: Deck;
	readonly roster: Roster;
	readonly received: readonly Received[];
	readonly marking: Marking;
	readonly policy: AttemptPolicy;
	readonly locale: Locale;
}

/** Judges what has come, by what the teacher has decided. */
export function makeGradebook(parts: GradebookParts): Gradebook | undefined {
	const { issued, marking, ...rest } = parts;
	const { fixes, claims } = marking;
	return gradebookOf({ ...rest, assignment: issued.assignment, fixes, claims });
}

/**
 * The answers of several assignments of the same questions as one: who took two of them counts in
 * both.
 * @param own whose items and topics they are
 */
export function poolGradebooks(own: Gradebook, all: readonly Gradebook[]): Gradebook {
	const students = all.flatMap((gradebook, index) =>
		gradebook.students
			.filter(({ counted }) => counted !== undefined)
			// Of one code in two assignments neither may hide the other.
			.map((student) => ({ ...student, code: `${student.code}/${String(index)}` }))
	);
	return { ...own, students, conflicts: [], unclaimed: [] };
}
