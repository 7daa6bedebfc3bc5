import type { RosterEntry } from '$lib/quiz';
import { mostStudents } from './roster-record';

/**
 * Gives names to the students without one, in order, and adds students for those that are left over,
 * as far as there is room.
 * @param spare students to be added, without names
 */
export function withNames(
	students: readonly RosterEntry[],
	names: readonly string[],
	spare: readonly RosterEntry[]
): readonly RosterEntry[] {
	const left = [...names];
	const filled = students.map((entry) =>
		entry.name === '' ? { ...entry, name: left.shift() ?? '' } : entry
	);
	const added = spare.slice(0, left.length).map((entry, index) => ({
		...entry,
		name: left[index] ?? ''
	}));
	return [...filled, ...added.slice(0, Math.max(0, mostStudents - filled.length))];
}
