import type { Received, Roster } from '$lib/quiz';
import type { Kept } from './kept.svelte';

/** What goes when a class is erased, in numbers. */
export interface ClassLosses {
	readonly students: number;
	readonly names: number;
	/** Attempts of its students, of all assignments. */
	readonly results: number;
}

export function lossesOf(roster: Roster, kept: Pick<Kept, 'rosters' | 'received'>): ClassLosses {
	return {
		students: roster.students.length,
		names: roster.students.filter(({ name }) => name !== '').length,
		results: resultsLost(roster, kept).length
	};
}

/** What goes with a class: not what has come from a code that another class has too. */
export function resultsLost(
	roster: Roster,
	{ rosters, received }: Pick<Kept, 'rosters' | 'received'>
): readonly Received[] {
	const others = rosters.filter(({ id }) => id !== roster.id);
	const shared = new Set(others.flatMap(({ students }) => students.map(({ code }) => code)));
	return resultsOf(roster, received).filter(({ attempt }) => !shared.has(attempt.student));
}

/** What has come from the students of a class. */
export function resultsOf(roster: Roster, received: readonly Received[]): readonly Received[] {
	const codes = new Set(roster.students.map(({ code }) => code));
	return received.filter(({ attempt }) => codes.has(attempt.student));
}
