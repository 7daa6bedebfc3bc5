import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardId, loaded, review, state } from './builders';
import { createConnection } from './connection';
import { upgrades } from './disk';
import { openIndexedDbStore } from './indexed-db-store';
import type { Store } from './store';

const law = cardId('law-40-2016/dateIssued');
const connectionLost = new DOMException(
	'Connection to Indexed Database server lost. Refresh the page to try again',
	'UnknownError'
);
const backingStore = new DOMException(
	'Internal error opening backing store for indexedDB.open.',
	'UnknownError'
);
const quota = new DOMException('Encountered full disk', 'QuotaExceededError');

let name: string;
let handles: { close(): void }[];

beforeEach(() => {
	name = `connection-test-${crypto.randomUUID()}`;
	handles = [];
});

afterEach(async () => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	for (const handle of handles) handle.close();
	await deleteDB(name);
});

async function open(): Promise<Store> {
	const store = await openIndexedDbStore({ name });
	handles.push(store);
	return store;
}

describe('a full disk', () => {
	it('that refuses a write rejects as full, and nothing is half-written', async () => {
		const store = await open();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw quota;
		});
		await expect(commitOne(store)).rejects.toMatchObject({ name: 'StoreError', failure: 'full' });
		vi.restoreAllMocks();
		expect((await store.readLog()).entries).toEqual([]);
	});

	it('that is found at the end of a transaction rejects as full, and nothing is kept', async () => {
		const store = await open();
		abortDuringPut(quota);
		await expect(commitOne(store)).rejects.toMatchObject({ name: 'StoreError', failure: 'full' });
		vi.restoreAllMocks();
		expect((await store.readLog()).entries).toEqual([]);
		expect(await commitOne(store)).toEqual({ entryCount: 1, behind: false });
	});
});

describe('a lost connection', () => {
	it('heals when the third try goes through', async () => {
		const store = await open();
		const transaction = failTransactions(2);
		expect(await commitOne(store)).toEqual({ entryCount: 1, behind: false });
		expect(transaction).toHaveBeenCalledTimes(3);
		expect((await store.readLog()).entries).toEqual([review(1)]);
	});

	it('rejects as lost after three tries, and never reads as empty', async () => {
		const store = await open();
		await commitOne(store);
		const transaction = failTransactions(3);
		await expect(store.readLog()).rejects.toMatchObject({ failure: 'lost', cause: connectionLost });
		expect(transaction).toHaveBeenCalledTimes(3);
		expect((await store.readLog()).entries).toEqual([review(1)]);
	});

	it('is not tried again on the dead handle', async () => {
		const store = await open();
		const used: IDBDatabase[] = [];
		failTransactions(2, (database) => used.push(database));
		await store.readLog();
		expect(new Set(used).size).toBe(3);
	});

	it('in the middle of a transaction heals, and the commit counts once', async () => {
		const store = await open();
		abortDuringPut();
		expect(await commitOne(store)).toEqual({ entryCount: 1, behind: false });
		expect(await loaded(store, 1)).toEqual({ states: [state()], fresh: true, entryCount: 1 });
	});

	it('heals when the browser closed the handle under the hands of a call', async () => {
		const store = await open();
		const transaction = IDBDatabase.prototype.transaction;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
			this: IDBDatabase,
			...rest
		) {
			this.close();
			return transaction.apply(this, rest);
		});
		expect((await store.readLog()).entries).toEqual([]);
	});

	it('that the browser announces is opened anew by the next call', async () => {
		const store = await open();
		const used: IDBDatabase[] = [];
		failTransactions(0, (database) => used.push(database));
		await store.readLog();
		used[0]?.dispatchEvent(new Event('close'));
		expect((await store.readLog()).entries).toEqual([]);
		expect(new Set(used).size).toBe(2);
	});

	it('while opening heals, too', async () => {
		const opening = failOpening(backingStore, 2);
		const store = await open();
		expect(opening).toHaveBeenCalledTimes(3);
		expect((await store.readLog()).entries).toEqual([]);
	});

	it('while opening rejects as lost after three tries', async () => {
		failOpening(backingStore, 3);
		await expect(open()).rejects.toMatchObject({ failure: 'lost' });
	});

	it('leaves the other calls of the moment alone', async () => {
		const store = await open();
		failTransactions(1);
		const results = await Promise.all([
			commitOne(store),
			store.putRecord('preferences', 1),
			store.readLog()
		]);
		expect(results[0]).toEqual({ entryCount: 1, behind: false });
		expect(await store.getRecord('preferences')).toBe(1);
	});
});

describe('a browser without a disk', () => {
	it('that has no indexedDB is unavailable', async () => {
		vi.stubGlobal('indexedDB', undefined);
		await expect(openIndexedDbStore({ name })).rejects.toMatchObject({ failure: 'unavailable' });
	});

	it.each(['SecurityError', 'InvalidStateError'])('that says %s is unavailable', async (error) => {
		const opening = failOpening(new DOMException('not here', error), 1);
		await expect(open()).rejects.toMatchObject({ name: 'StoreError', failure: 'unavailable' });
		expect(opening).toHaveBeenCalledTimes(1);
	});

	it('that throws when it is asked for indexedDB is unavailable', async () => {
		vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
			throw new DOMException('not here', 'SecurityError');
		});
		await expect(openIndexedDbStore({ name })).rejects.toMatchObject({ failure: 'unavailable' });
	});
});

describe('a tab with another build', () => {
	const newer = [...upgrades, (database: IDBDatabase) => database.createObjectStore('attempts')];

	it('that is older and does not let go blocks the upgrade, until it does', async () => {
		(await open()).close();
		const older = await openRaw(upgrades.length);
		const connection = createConnection({ name, upgrades: newer });
		handles.push(connection);
		await expect(connection.open()).rejects.toMatchObject({ failure: 'blocked' });
		older.close();
		await connection.open();
	});

	it('that was newer has left the database to newer builds', async () => {
		(await openRaw(99)).close();
		await expect(open()).rejects.toMatchObject({ name: 'StoreError', failure: 'newer' });
	});

	it('that is newer gets the database at once, and the older one is told to reload', async () => {
		const older = await open();
		await commitOne(older);
		const connection = createConnection({ name, upgrades: newer });
		handles.push(connection);
		await connection.open();
		await expect(older.readLog()).rejects.toMatchObject({ failure: 'newer' });
	});

	it('upgrades step by step and keeps the log', async () => {
		const older = await open();
		await commitOne(older);
		older.close();
		const connection = createConnection({ name, upgrades: newer });
		handles.push(connection);
		const rows = await connection.transact(['log'], 'readonly', (disk) =>
			disk.objectStore('log').getAll()
		);
		expect(rows).toEqual([review(1)]);
	});
});

describe('a database without what belongs in it', () => {
	it('is damaged, and is left to whoever wants to look at it', async () => {
		(await openRaw(1)).close();
		await expect(open()).rejects.toMatchObject({ name: 'StoreError', failure: 'damaged' });
		await deleteDB(name, { blocked: () => expect.unreachable('Somebody holds it.') });
	});
});

it('the transaction of a commit is strict', async () => {
	const store = await open();
	const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
	await commitOne(store);
	expect(transaction.mock.calls).toEqual([
		[['log', 'chunks', 'states', 'meta'], 'readwrite', { durability: 'strict' }]
	]);
});

function commitOne(store: Store) {
	const states = new Map([[law, state()]]);
	return store.commit({ entries: [review(1)], states, foldVersion: 1, basis: 0 });
}

/** The next transactions fail as they do in Safari when the page comes back from the background. */
function failTransactions(times: number, seen?: (database: IDBDatabase) => void) {
	const original = IDBDatabase.prototype.transaction;
	let left = times;
	return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...rest
	) {
		seen?.(this);
		if (left-- > 0) throw connectionLost;
		return original.apply(this, rest);
	});
}

/** The browser gives up the next transaction with a `put`: for a reason, or for none. */
function abortDuringPut(reason?: DOMException) {
	const original = IDBObjectStore.prototype.put;
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
		this: IDBObjectStore,
		...rest
	) {
		const request = original.apply(this, rest);
		if (reason) Object.defineProperty(this.transaction, 'error', { value: reason });
		this.transaction.abort();
		return request;
	});
}

function failOpening(error: DOMException, times: number) {
	const opening = vi.spyOn(IDBFactory.prototype, 'open');
	for (let n = 0; n < times; n++) {
		opening.mockImplementationOnce(() => {
			throw error;
		});
	}
	return opening;
}

/** A handle that stays, whatever is asked of it. */
function openRaw(version: number): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onsuccess = () => {
			handles.push(request.result);
			resolve(request.result);
		};
		request.onerror = () => reject(request.error);
	});
}
