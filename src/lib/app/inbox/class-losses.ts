import type { Received, Roster } from '$lib/quiz';

/** What goes when a class is erased, in numbers. */
export interface ClassLosses {
	readonly students: number;
	readonly names: number;
	/** Attempts of its students, of all assignments. */
	readonly results: number;
}

export function lossesOf(roster: Roster, received: readonly Received[]): ClassLosses {
	return {
		students: roster.students.length,
		names: roster.students.filter(({ name }) => name !== '').length,
		results: resultsOf(roster, received).length
	};
}

/** What has come from the students of a class. */
export function resultsOf(roster: Roster, received: readonly Received[]): readonly Received[] {
	const codes = new Set(roster.students.map(({ code }) => code));
	return received.filter(({ attempt }) => codes.has(attempt.student));
}
