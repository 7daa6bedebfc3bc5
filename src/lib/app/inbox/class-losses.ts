import type { Received, Roster } from '$lib/quiz';
import { ownerIn } from './classes-of';
import type { Kept } from './kept.svelte';

type KeptResults = Pick<Kept, 'rosters' | 'received' | 'markingOf'>;

/** What goes when a class is erased, in numbers. */
export interface ClassLosses {
	readonly students: number;
	readonly names: number;
	/** Attempts of its students, of all assignments. */
	readonly results: number;
}

export function lossesOf(roster: Roster, kept: KeptResults): ClassLosses {
	return {
		students: roster.students.length,
		names: roster.students.filter(({ name }) => name !== '').length,
		results: resultsLost(roster, kept).length
	};
}

/** What goes with a class: not what has come from a code that another class has too. */
export function resultsLost(roster: Roster, kept: KeptResults): readonly Received[] {
	const others = kept.rosters.filter(({ id }) => id !== roster.id);
	const shared = new Set(others.flatMap(({ students }) => students.map(({ code }) => code)));
	return resultsOf(roster, kept).filter((one) => !shared.has(senderOf(kept, one)));
}

/** What has come from the students of a class, also what the teacher has said is theirs. */
export function resultsOf(
	roster: Roster,
	kept: Pick<KeptResults, 'received' | 'markingOf'>
): readonly Received[] {
	const codes = new Set(roster.students.map(({ code }) => code));
	return kept.received.filter((one) => codes.has(senderOf(kept, one)));
}

/** Whose a message is; of one that was put aside, whose code it has. */
export function senderOf(kept: Pick<KeptResults, 'markingOf'>, one: Received): string {
	return ownerIn(kept, one.attempt.assignment)(one) ?? one.attempt.student;
}
