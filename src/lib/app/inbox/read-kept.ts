import type { AssignmentId, Received, Roster } from '$lib/quiz';
import { assignmentPrefix, readIssuedAt, type IssuedAssignment } from '../desk/assignment-record';
import { readDecision, withDecision } from './decision-record';
import {
	markingPrefix,
	markingRecord,
	noMarking,
	readMarking,
	type Marking
} from './marking-record';
import { readReceivedAt, receivedPrefix } from './received-record';
import { readRosterAt, rosterPrefix } from './roster-record';
import { readUnopenedAt, unopenedPrefix, type Unopened } from './unopened-record';

type Records = ReadonlyMap<string, unknown>;

/** What is kept of classes, assignments and results. */
export interface KeptRecords {
	readonly rosters: readonly Roster[];
	readonly received: readonly Received[];
	/** The latest first. */
	readonly issued: readonly IssuedAssignment[];
	readonly unopened: readonly Unopened[];
	readonly markings: ReadonlyMap<AssignmentId, Marking>;
	/** Records that no build can read. */
	readonly damaged: number;
}

export function readKept(records: Records): KeptRecords {
	let damaged = 0;
	const read = <T>(
		prefix: string,
		parse: (record: unknown, name: string) => T | undefined
	): readonly T[] =>
		[...records]
			.filter(([name]) => name.startsWith(prefix))
			.flatMap(([name, record]) => {
				const value = parse(record, name);
				if (value === undefined) damaged += 1;
				return value === undefined ? [] : [value];
			});
	const issued = read(assignmentPrefix, readIssuedAt);
	const decided = read(markingPrefix, readDecided);
	return {
		rosters: inOrder(read(rosterPrefix, readRosterAt)),
		received: [...byMessage(read(receivedPrefix, readReceivedAt)).values()],
		issued: [...issued].sort((a, b) => b.issuedAt - a.issuedAt),
		unopened: read(unopenedPrefix, readUnopenedAt),
		markings: markingsOf(decided),
		damaged
	};
}

/** Each message once, the first that is there: a file may say that it answers two assignments. */
export function byMessage(all: readonly Received[]): ReadonlyMap<string, Received> {
	const first = new Map<string, Received>();
	for (const one of all) if (!first.has(one.messageId)) first.set(one.messageId, one);
	return first;
}

/** By title, then by id: in the same order on every device. */
export function inOrder(rosters: readonly Roster[]): readonly Roster[] {
	return [...rosters].sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** What was decided about an assignment, as far as one record says it. */
interface Decided {
	readonly id: AssignmentId;
	readonly isWhole: boolean;
	readonly change: (before: Marking) => Marking;
}

function readDecided(record: unknown, name: string): Decided | undefined {
	const id = name.slice(markingPrefix.length, markingPrefix.length + 16);
	if (!isAssignmentId(id)) return undefined;
	if (name === markingRecord(id)) {
		const whole = readMarking(record);
		return whole && { id, isWhole: true, change: () => whole };
	}
	const decision = readDecision(record, name);
	return decision && { id, isWhole: false, change: (before) => withDecision(before, decision) };
}

/** What stands alone was decided later than what stands with all else. */
function markingsOf(decided: readonly Decided[]): ReadonlyMap<AssignmentId, Marking> {
	const markings = new Map<AssignmentId, Marking>();
	const inTurn = [...decided].sort((a, b) => Number(b.isWhole) - Number(a.isWhole));
	for (const { id, change } of inTurn) markings.set(id, change(markings.get(id) ?? noMarking));
	return markings;
}

function isAssignmentId(id: string): id is AssignmentId {
	return /^[0-9a-f]{16}$/.test(id);
}
