import { logEntry } from '$lib/schedule';
import { commitRows } from './commit-rows';
import { createConnection } from './connection';
import { upgrades } from './disk';
import { loadPacked } from './load-packed';
import { loadStates } from './load-states';
import { siftRows } from './parse-rows';
import { readAll } from './read-all';
import { readLog } from './read-log';
import { tidyWhenQuiet, usualTidying, type Tidying } from './tidying';
import type { Store } from './store';

export interface IndexedDbOptions {
	/** Name of the database. */
	readonly name: string;
	/** The browser's own where absent. */
	readonly indexedDB?: IDBFactory;
	/** When rows are packed; where absent, when the page is left. */
	readonly tidying?: Tidying;
}

/**
 * Opens a learner's data on disk. Rejects with a `StoreError` if the browser has no disk for the
 * page (`unavailable`), another build is in the way (`blocked`, `newer`) or the database is not what
 * it should be (`damaged`). A dropped handle heals by itself; only after three tries does a call
 * reject as `lost`.
 */
export async function openIndexedDbStore(options: IndexedDbOptions): Promise<Store> {
	const connection = createConnection({ ...options, upgrades });
	await connection.open();
	const stopTidying = tidyWhenQuiet(connection, options.tidying ?? usualTidying);

	return {
		persistence: 'disk',

		loadStates: (by) => loadStates(connection, by),

		readLog: () => readLog(connection),

		async entriesOf(cardId) {
			const { rows, chunks } = await readAll(connection, cardId);
			const { whole } = siftRows(logEntry, rows);
			if (chunks.length === 0) return whole;
			const { inIdOrder, openChunks } = await loadPacked();
			return inIdOrder((await openChunks(chunks, cardId)).entries, whole);
		},

		commit: (commit) => commitRows(connection, commit),

		restore: async (restoration) => (await loadPacked()).restoreLog(connection, restoration),

		replaceStates: async (states, foldVersion, basis) =>
			(await loadPacked()).replaceStates(connection, states, foldVersion, basis),

		getRecord: (name) =>
			connection.transact(['records'], 'readonly', (disk) => disk.objectStore('records').get(name)),
		readRecords: () =>
			connection.transact(['records'], 'readonly', async (disk) => {
				const records = disk.objectStore('records');
				const [names, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
				return new Map(names.map((name, at) => [name, values[at]]));
			}),
		putRecord: (name, value) =>
			connection.transact(['records'], 'readwrite', async (disk) => {
				await disk.objectStore('records').put(value, name);
			}),
		deleteRecord: (name) =>
			connection.transact(['records'], 'readwrite', (disk) =>
				disk.objectStore('records').delete(name)
			),

		close() {
			stopTidying();
			connection.close();
		}
	};
}
