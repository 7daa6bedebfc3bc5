import type { AssignmentId, QuizSet } from '$lib/quiz';
import { toHex } from '$lib/share';
import type { Learner } from '../learner.svelte';
import type { World } from '../world';
import { assignmentPrefix, readIssuedAt, type IssuedAssignment } from './assignment-record';
import { readSetAt, setPrefix } from './set-record';

/** What is kept of sets and assignments. */
export interface DeskRecords {
	/** All versions of all sets. */
	readonly sets: readonly QuizSet[];
	readonly issued: readonly IssuedAssignment[];
	/** How many attempts have come for an assignment. */
	readonly resultCount: (id: AssignmentId) => number;
	/** Names of records that no build can read; they are left where they are. */
	readonly damaged: number;
	/** All of the desk, as it is kept. */
	readonly records: ReadonlyMap<string, unknown>;
}

/** @returns `undefined` where the disk cannot be read, which is told */
export async function readDesk(
	learner: Pick<Learner, 'recordsUnder'>
): Promise<DeskRecords | undefined> {
	const records = await learner.recordsUnder('desk:');
	if (!records) return undefined;
	const names = [...records.keys()];
	const under = <T>(prefix: string, read: (record: unknown, name: string) => T | undefined) =>
		names.filter((name) => name.startsWith(prefix)).map((name) => read(records.get(name), name));
	const sets = under(setPrefix, readSetAt);
	const issued = under(assignmentPrefix, readIssuedAt);
	return {
		sets: sets.flatMap((set) => set ?? []),
		issued: issued.flatMap((one) => one ?? []),
		resultCount: (id) => names.filter((name) => name.startsWith(`desk:received:${id}:`)).length,
		damaged: [...sets, ...issued].filter((one) => one === undefined).length,
		records
	};
}

/** The latest version of each set, the one changed last first. */
export function latestSets(sets: readonly QuizSet[]): readonly QuizSet[] {
	const latest = new Map<string, QuizSet>();
	for (const set of sets) {
		if (set.version > (latest.get(set.id)?.version ?? 0)) latest.set(set.id, set);
	}
	return [...latest.values()].sort((a, b) => b.changedAt - a.changedAt);
}

/** Sixteen hexadecimal digits by chance. */
export function randomId(world: Pick<World, 'randomBytes'>): string {
	return toHex(world.randomBytes(8));
}
