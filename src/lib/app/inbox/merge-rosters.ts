import type { Roster, RosterEntry } from '$lib/quiz';
import { mostStudents } from './roster-record';

/**
 * Two copies of one class as one: everybody who is in either. What was entered here stays; a name
 * that is missing here comes from the other. No more than a class can have: those who are here first.
 */
export function mergeRosters(ours: Roster, theirs: Roster): Roster {
	const byCode = new Map(theirs.students.map((entry) => [entry.code, entry]));
	const kept = ours.students.map((entry) => completed(entry, byCode.get(entry.code)));
	const known = new Set(ours.students.map(({ code }) => code));
	const others = theirs.students.filter(({ code }) => !known.has(code));
	return {
		...ours,
		title: ours.title === '' ? theirs.title : ours.title,
		students: [...kept, ...others].slice(0, Math.max(mostStudents, kept.length))
	};
}

function completed(ours: RosterEntry, theirs: RosterEntry | undefined): RosterEntry {
	return ours.name === '' && theirs ? { ...ours, name: theirs.name } : ours;
}

/**
 * The students of a class from a file, beside those that are here: nobody twice, and no code that is
 * in another class, or nobody could tell whose a result is.
 */
export function broughtStudents(
	{ students }: Roster,
	others: readonly Roster[]
): readonly RosterEntry[] {
	const taken = new Set(others.flatMap((roster) => roster.students.map(({ code }) => code)));
	return students.filter(({ code }) => {
		const isFree = !taken.has(code);
		taken.add(code);
		return isFree;
	});
}
