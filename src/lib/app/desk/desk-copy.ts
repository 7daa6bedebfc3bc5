import * as v from 'valibot';
import { seedOf } from '$lib/cards';
import { moment } from '$lib/schedule';
import type { Learner } from '../learner.svelte';

/** Of this device alone, like the note of the last backup, under which it stands: part of none. */
const deskCopyRecord = 'backup:desk';

const schema = v.object({ mark: v.pipe(v.string(), v.maxLength(100)), at: moment });

/** As with answers: a week. */
const overdueMs = 7 * 86_400_000;

/** How what a teacher has on this device stands with the last backup. */
export interface DeskCopy {
	/** Of that backup, in epoch ms; `undefined` where there never was one. */
	readonly at: number | undefined;
	/** Whether something of the desk is not in it as it is now. */
	readonly isChanged: boolean;
	/** A backup should be made. */
	readonly isOverdue: boolean;
}

/**
 * Notes that a backup has what the desk holds.
 * @param records all that are in it
 * @param at when it was made, in epoch ms
 */
export function noteDeskCopy(
	learner: Pick<Learner, 'keepRecord'>,
	records: ReadonlyMap<string, unknown>,
	at: number
): Promise<void> {
	return learner.keepRecord(deskCopyRecord, { mark: markOf(records), at });
}

/**
 * @param records of the desk, as they are now
 * @param since epoch ms of the first of them, as far as it is known
 */
export async function deskCopyOf(
	learner: Pick<Learner, 'readRecord'>,
	records: ReadonlyMap<string, unknown>,
	since: number,
	now: number
): Promise<DeskCopy> {
	const noted = v.safeParse(schema, await learner.readRecord(deskCopyRecord));
	const { mark, at } = noted.success ? noted.output : { mark: markOf(new Map()), at: undefined };
	const isChanged = markOf(records) !== mark;
	return { at, isChanged, isOverdue: isChanged && now - (at ?? since) >= overdueMs };
}

/** Another mark for other records; not for secrets. */
function markOf(records: ReadonlyMap<string, unknown>): string {
	const own = [...records].filter(([name]) => name.startsWith('desk:'));
	own.sort(([a], [b]) => (a < b ? -1 : 1));
	return seedOf(JSON.stringify(own)).join('.');
}
