import * as v from 'valibot';
import { parseStudentCode, type Roster, type RosterEntry } from '$lib/quiz';
import { moment } from '$lib/schedule';
import { readAt } from '../desk/read-at';

export const rosterPrefix = 'desk:roster:';

/** Where a class is kept. */
export function rosterRecord(id: string): string {
	return `${rosterPrefix}${id}`;
}

/** As many as one class can have, and as many classes as can be brought in. */
export const mostStudents = 400;
export const mostRosters = 500;

const entry = v.object({
	code: v.pipe(
		v.string(),
		v.check((code) => parseStudentCode(code) === code)
	),
	name: v.pipe(v.string(), v.maxLength(200)),
	timeFactor: v.pipe(v.number(), v.minValue(1), v.maxValue(4))
});

/** A class as it was kept or came in a file. */
export const rosterSchema: v.GenericSchema<Roster> = v.object({
	id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
	title: v.pipe(v.string(), v.maxLength(200)),
	students: v.pipe(
		v.array(entry),
		v.maxLength(2_000),
		v.transform((students) => eachOnce(students))
	),
	expiresAt: moment
});

/** Without whoever has a code that somebody before has: no list could tell them apart. */
export function eachOnce(students: readonly RosterEntry[]): RosterEntry[] {
	const known = new Set<string>();
	return students.filter(({ code }) => known.size < known.add(code).size);
}

/** @returns `undefined` for what is no class */
export function readRoster(record: unknown): Roster | undefined {
	const parsed = v.safeParse(rosterSchema, record);
	return parsed.success ? parsed.output : undefined;
}

/** As `readRoster`, if it lies under its own name. */
export const readRosterAt = readAt(readRoster, ({ id }) => rosterRecord(id));
