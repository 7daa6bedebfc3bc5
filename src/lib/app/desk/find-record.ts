import type { QuizSet } from '$lib/quiz';
import type { Learner } from '../learner.svelte';
import { assignmentPrefix, readIssuedAt, type IssuedAssignment } from './assignment-record';
import { latestSets } from './read-desk';
import { readSetAt, setPrefix } from './set-record';

type Keeper = Pick<Learner, 'recordsUnder'>;

/**
 * Why something of the desk is not shown.
 *
 * - `gone`: there is no such thing on this device
 * - `damaged`: there is, and this version of Diwan cannot read it; it is left where it is
 * - `failed`: the disk cannot be read, which is told elsewhere
 */
export type Missing = 'gone' | 'damaged' | 'failed';

/** Finds an assignment by its id. */
export async function findIssued(learner: Keeper, id: string): Promise<IssuedAssignment | Missing> {
	const name = `${assignmentPrefix}${id}`;
	const records = await learner.recordsUnder(name);
	if (!records) return 'failed';
	if (!records.has(name)) return 'gone';
	return readIssuedAt(records.get(name), name) ?? 'damaged';
}

/** Finds the latest version of a set that can be read. */
export async function findSet(learner: Keeper, id: string): Promise<QuizSet | Missing> {
	const records = await learner.recordsUnder(`${setPrefix}${id}:`);
	if (!records) return 'failed';
	const versions = [...records].flatMap(([name, record]) => readSetAt(record, name) ?? []);
	return latestSets(versions)[0] ?? (records.size > 0 ? 'damaged' : 'gone');
}
