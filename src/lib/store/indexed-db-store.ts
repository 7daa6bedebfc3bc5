import { isEntryId, logEntry, type EntryId } from '$lib/schedule';
import { createConnection } from './connection';
import { isFresh, planCommit } from './coverage';
import { upgrades } from './disk';
import { cardState, parseCoverage, siftRows } from './parse-rows';
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
					disk.objectStore('log').count()
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

				const keys = await Promise.all(commit.entries.map((entry) => log.getKey(entry.id)));
				const known = commit.entries.filter((_, at) => keys[at] !== undefined);
				const plan = planCommit(commit, {
					entryCount: await log.count(),
					known: new Set(known.map((entry) => entry.id)),
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

		replaceStates: (replacement, foldVersion, basis) =>
			connection.transact(['log', 'states', 'meta'], 'readwrite', async (disk) => {
				const states = disk.objectStore('states');
				if ((await disk.objectStore('log').count()) !== basis) return;
				await states.clear();
				await each(replacement, (state) => states.put(state));
				await disk.objectStore('meta').put({ foldVersion, entryCount: basis }, 'coverage');
			}),

		getRecord: (name) =>
			connection.transact(['records'], 'readonly', (disk) => disk.objectStore('records').get(name)),
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

/** Sends all requests at once. A request that throws rejects like one that fails later. */
async function each<T>(values: Iterable<T>, send: (value: T) => Promise<unknown>): Promise<void> {
	await Promise.all(Array.from(values, async (value) => send(value)));
}
