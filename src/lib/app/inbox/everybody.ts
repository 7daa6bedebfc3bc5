import type { Roster } from '$lib/quiz';

/** All classes as one: no code is in two of them. */
export function everybody(rosters: readonly Roster[]): Roster {
	const students = rosters.flatMap((roster) => roster.students);
	return { id: '0'.repeat(16), title: '', students, expiresAt: Infinity };
}
