import type { Connection } from './connection';
import { isSettled, type Sealed } from './chunk-key';
import { planCommit } from './coverage';
import { loadPacked } from './load-packed';
import { each, idsThereOf, measureLog } from './log-rows';
import { parseCoverage } from './parse-rows';
import type { Commit, CommitResult } from './store';

/**
 * Appends to the tail of the log. See `Store.commit`.
 * @param sealed which of the entries are in chunks, as far as somebody has looked
 */
export async function commitRows(
	connection: Connection,
	commit: Commit,
	sealed?: Sealed
): Promise<CommitResult> {
	const names: ('log' | 'chunks' | 'states' | 'meta')[] = ['log', 'chunks', 'states', 'meta'];
	const result = await connection.transact(names, 'readwrite', async (disk) => {
		const [log, states, meta] = [
			disk.objectStore('log'),
			disk.objectStore('states'),
			disk.objectStore('meta')
		];
		const { entryCount, keys } = await measureLog({
			log,
			chunks: disk.objectStore('chunks'),
			meta
		});
		if (!isSettled(commit.entries, keys, sealed)) return undefined;

		const known = new Set(await idsThereOf(commit.entries, log));
		for (const { id } of commit.entries) if (sealed?.ids.has(id)) known.add(id);
		const plan = planCommit(commit, {
			entryCount,
			known,
			coverage: parseCoverage(await meta.get('coverage'))
		});

		await each(plan.added, (entry) => log.add(entry));
		if (plan.coverage !== undefined) {
			const hasSnapshot = (await meta.getKey('snapshot')) !== undefined;
			await each(commit.states, ([cardId, state]) => {
				if (state !== null) return states.put(state);
				// Where there is none in the rows, the one in the snapshot would count.
				return hasSnapshot ? states.put({ cardId, isNew: true }) : states.delete(cardId);
			});
			await meta.put(plan.coverage, 'coverage');
		}
		return plan.result;
	});
	if (result) return result;
	// What is done now is named after all that was done before. Only what is replayed, or comes from
	// another device, may be in a chunk.
	const { findSealed } = await loadPacked();
	return commitRows(connection, commit, await findSealed(connection, commit.entries));
}
