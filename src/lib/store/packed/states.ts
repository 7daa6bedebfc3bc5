import type { CardState, FoldVersion } from '$lib/schedule';
import type { Connection } from '../connection';
import { each, measureLog } from '../log-rows';
import { statesOf } from './snapshot';
import { packStates } from './pack-states';

/** Fewer states than this are not worth a snapshot. */
export const fewestPacked = 256;

/**
 * Takes a new snapshot in the place of the rows, once there are enough of them.
 * @param least rows for it to be worth while
 */
export function takeSnapshot(connection: Connection, least: number): Promise<void> {
	return connection.transact(['states', 'meta'], 'readwrite', async (disk) => {
		const [states, meta] = [disk.objectStore('states'), disk.objectStore('meta')];
		if ((await states.count()) < least) return;
		const [rows, before] = await Promise.all([states.getAll(), meta.get('snapshot')]);
		const { states: all, isWhole } = statesOf(before, rows);
		// What is damaged is mended by a new fold.
		if (!isWhole) return;
		await meta.put(packStates([...all.values()]), 'snapshot');
		await states.clear();
	});
}

/** Few states as rows, many as a snapshot. See `Store.replaceStates`. */
export async function replaceStates(
	connection: Connection,
	replacement: readonly CardState[],
	foldVersion: FoldVersion,
	basis: number
): Promise<void> {
	const snapshot = replacement.length < fewestPacked ? undefined : packStates(replacement);
	await connection.transact(['log', 'chunks', 'states', 'meta'], 'readwrite', async (disk) => {
		const [states, meta] = [disk.objectStore('states'), disk.objectStore('meta')];
		const [log, chunks] = [disk.objectStore('log'), disk.objectStore('chunks')];
		if ((await measureLog({ log, chunks, meta })).entryCount !== basis) return;
		await states.clear();
		if (snapshot) await meta.put(snapshot, 'snapshot');
		else await meta.delete('snapshot');
		await each(snapshot ? [] : replacement, (state) => states.put(state));
		await meta.put({ foldVersion, entryCount: basis }, 'coverage');
	});
}
