import { isEntryId, logEntry, type EntryId } from '$lib/schedule';
import { createConnection } from './connection';
import { isFresh, planCommit } from './coverage';
import { upgrades } from './disk';
import { countEntries, each, idsThereOf } from './log-rows';
import { cardState, parseCoverage, siftRows } from './parse-rows';
import { restoreRows } from './restore-rows';
import type { Store } from './store';

export interface IndexedDbOptions {
	/** Name of the database. */
	readonly name: string;
	/** The browser's own where absent. */
	readonly indexedDB?: IDBFactory;
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

	return {
		persistence: 'disk',

		loadStates: (foldVersion) =>
			connection.transact(['log', 'states', 'meta'], 'readonly', async (disk) => {
				const [rows, coverage, entryCount] = await Promise.all([
					disk.objectStore('states').getAll(),
					disk.objectStore('meta').get('coverage'),
					countEntries(disk.objectStore('log'), disk.objectStore('meta'))
				]);
				const { whole, damaged } = siftRows(cardState, rows);
				const fresh = damaged === 0 && isFresh(parseCoverage(coverage), foldVersion, entryCount);
				return { states: whole, fresh, entryCount };
			}),

		readLog: () =>
			connection.transact(['log'], 'readonly', async (disk) => {
				const rows = await disk.objectStore('log').getAll();
				const { whole, damaged } = siftRows(logEntry, rows);
				return { entries: whole, damaged };
			}),

		lastEntryId: () =>
			connection.transact(['log'], 'readonly', async (disk) => {
				let last = await disk.objectStore('log').openKeyCursor(null, 'prev');
				// A damaged row may sort last; it names nothing.
				while (last && !isEntryId(last.key)) last = await last.continue();
				return last?.key as EntryId | undefined;
			}),

		entriesOf: (cardId) =>
			connection.transact(['log'], 'readonly', async (disk) => {
				const rows = await disk.objectStore('log').index('cardId').getAll(cardId);
				return siftRows(logEntry, rows).whole;
			}),

		commit: (commit) =>
			connection.transact(['log', 'states', 'meta'], 'readwrite', async (disk) => {
				const log = disk.objectStore('log');
				const states = disk.objectStore('states');
				const meta = disk.objectStore('meta');

				const plan = planCommit(commit, {
					entryCount: await countEntries(log, meta),
					known: await idsThereOf(commit.entries, log),
					coverage: parseCoverage(await meta.get('coverage'))
				});

				await each(plan.added, (entry) => log.add(entry));
				if (plan.coverage !== undefined) {
					await each(commit.states, ([cardId, state]) =>
						state === null ? states.delete(cardId) : states.put(state)
					);
					await meta.put(plan.coverage, 'coverage');
				}
				return plan.result;
			}),

		restore: (restoration) =>
			connection.transact(['log', 'states', 'meta', 'records'], 'readwrite', (disk) =>
				restoreRows(
					{
						log: disk.objectStore('log'),
						states: disk.objectStore('states'),
						meta: disk.objectStore('meta'),
						records: disk.objectStore('records')
					},
					restoration
				)
			),

		replaceStates: (replacement, foldVersion, basis) =>
			connection.transact(['log', 'states', 'meta'], 'readwrite', async (disk) => {
				const states = disk.objectStore('states');
				const meta = disk.objectStore('meta');
				if ((await countEntries(disk.objectStore('log'), meta)) !== basis) return;
				await states.clear();
				await each(replacement, (state) => states.put(state));
				await meta.put({ foldVersion, entryCount: basis }, 'coverage');
			}),

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

		close: () => connection.close()
	};
}
