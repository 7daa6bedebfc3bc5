import type { Roster } from '$lib/quiz';
import { eachOnce } from './roster-record';

/**
 * All classes as one. No code that is made here is in two of them; of one that came in a backup so
 * that it is, the first counts.
 */
export function everybody(rosters: readonly Roster[]): Roster {
	const students = eachOnce(rosters.flatMap((roster) => roster.students));
	return { id: '0'.repeat(16), title: '', students, expiresAt: Infinity };
}
