import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fold, type LogEntry } from '$lib/schedule';
import { cardId, lastIdOf, loaded, review, state } from '../builders';
import { createConnection, type Connection } from '../connection';
import { commit } from '../contract/tab';
import { upgrades } from '../disk';
import { openIndexedDbStore } from '../indexed-db-store';
import type { Store } from '../store';
import { tidy } from '../tidying';
import type { Snapshot } from './snapshot';

const tidying = { rows: 1, states: 1, whenQuiet: () => () => undefined };

let name: string;
let handles: { close(): void }[];

beforeEach(() => {
	name = `packing-test-${crypto.randomUUID()}`;
	handles = [];
});

afterEach(async () => {
	vi.restoreAllMocks();
	for (const handle of handles) handle.close();
	await deleteDB(name);
});

describe('a database of an older build', () => {
	it('opens with all that is in it, and has it still when it is packed', async () => {
		const log = reviews(0, 4_100);
		await writeAsVersion1(log);
		const store = await open();
		expect(await loaded(store, 1)).toEqual({
			states: [state()],
			fresh: true,
			entryCount: 4_100
		});
		await pack();
		expect(await keys('log')).toEqual([]);
		expect((await keys('chunks')).map(countOf)).toEqual([4_096, 4]);
		expect((await store.readLog()).entries).toEqual(log);
		expect(await loaded(store, 1)).toMatchObject({ states: [state()], fresh: true });
		expect(await store.getRecord('preferences')).toBe('theirs');
	});

	it('whose upgrade is broken off is as it was, and is upgraded the next time', async () => {
		await writeAsVersion1(reviews(0, 3));
		const dying = (database: IDBDatabase) => {
			database.createObjectStore('chunks').transaction.abort();
		};
		const broken = createConnection({ name, upgrades: [...upgrades.slice(0, 1), dying] });
		await expect(broken.open()).rejects.toThrow();
		const database = await openDB(name, 1);
		expect([...database.objectStoreNames]).toEqual(['log', 'meta', 'records', 'states']);
		database.close();
		expect((await (await open()).readLog()).entries).toEqual(reviews(0, 3));
	});

	it('that is open in another tab is told to let go, and nothing is lost', async () => {
		await writeAsVersion1(reviews(0, 3));
		const older = await openDB(name, 1, { blocking: () => older.close() });
		const store = await open();
		expect((await store.readLog()).entries).toEqual(reviews(0, 3));
		await expect(openDB(name, 1)).rejects.toMatchObject({ name: 'VersionError' });
	});
});

describe('packing', () => {
	it('leaves no row and no state, and the store says the same as before', async () => {
		const store = await open();
		await commit(store, reviews(0, 20), [state({ reps: 20 })], 0);
		await pack();
		expect([await keys('log'), await keys('states')]).toEqual([[], []]);
		expect(await keys('chunks')).toHaveLength(1);
		expect((await store.readLog()).entries).toEqual(reviews(0, 20));
		expect((await loaded(store, 1)).states).toEqual([state({ reps: 20 })]);
	});

	it('that dies in the middle leaves the rows', async () => {
		const store = await open();
		await commit(store, reviews(0, 20), [state()], 0);
		vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
			throw new DOMException('Encountered full disk', 'QuotaExceededError');
		});
		await pack();
		vi.restoreAllMocks();
		expect(await keys('chunks')).toEqual([]);
		expect(await keys('log')).toHaveLength(20);
		expect((await store.readLog()).entries).toEqual(reviews(0, 20));
	});

	it('in two tabs at once keeps every entry once', async () => {
		const store = await open();
		await commit(store, reviews(0, 300), [], 0);
		await Promise.all([pack(), pack(), commit(store, reviews(300, 310), [], 300)]);
		await Promise.all([pack(), pack()]);
		expect(await store.readLog()).toEqual({ entries: reviews(0, 310), damaged: 0 });
		expect((await loaded(store, 1)).entryCount).toBe(310);
	});

	it('does not bring back what was replaced in between', async () => {
		const store = await open();
		await commit(store, reviews(0, 50), [], 0);
		const records = new Map();
		await Promise.all([
			pack(),
			store.restore({ mode: 'replace', entries: reviews(90, 95), records })
		]);
		expect((await store.readLog()).entries).toEqual(reviews(90, 95));
	});

	it('leaves rows that it cannot pack where they are', async () => {
		const store = await open();
		const strange = Object.assign(review(2), { seen: new Map([[1, 2]]) });
		const damaged = { id: 'damaged', type: 'review' };
		await commit(store, [review(1), strange], [], 0);
		const database = await openDB(name);
		await database.add('log', damaged);
		database.close();
		await pack();
		expect(await keys('log')).toEqual([strange.id, 'damaged']);
		expect(await store.readLog()).toEqual({ entries: [review(1), strange], damaged: 1 });
	});

	it('takes a field that is called like the prototype for a field', async () => {
		const store = await open();
		const response = JSON.parse('{"form":"choice","optionId":"a","__proto__":{"a":"b"}}');
		const log = [...reviews(0, 300), review(300, { response })];
		await store.restore({ mode: 'merge', entries: log, records: new Map() });
		await commit(store, [review(301, { response })], [], 301);
		await pack();
		expect(await keys('log')).toEqual([]);
		const { entries } = await store.readLog();
		const kept = entries.flatMap((entry) => (entry.type === 'review' ? entry.response : []));
		expect(kept.slice(299).map((each) => JSON.stringify(each))).toEqual([
			'{"form":"choice","optionId":"2016-11-26"}',
			'{"form":"choice","optionId":"a","__proto__":{"a":"b"}}',
			'{"form":"choice","optionId":"a","__proto__":{"a":"b"}}'
		]);
	});

	it('that fails for whatever reason leaves rows, and a backup comes in all the same', async () => {
		const store = await open();
		await commit(store, reviews(0, 20), [], 0);
		vi.spyOn(globalThis, 'CompressionStream').mockImplementation(function () {
			throw new TypeError('Unsupported compression format');
		});
		await pack();
		await store.restore({ mode: 'merge', entries: reviews(0, 400), records: new Map() });
		expect([await keys('log'), await keys('chunks')].map(({ length }) => length)).toEqual([400, 0]);
		expect(await store.readLog()).toEqual({ entries: reviews(0, 400), damaged: 0 });
	});

	it('when the page is left', async () => {
		const store = await openIndexedDbStore({ name });
		handles.push(store);
		await commit(store, reviews(0, 600), [], 0);
		vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
		document.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(async () => expect(await keys('log')).toEqual([]), 10_000);
		expect((await store.readLog()).entries).toHaveLength(600);
	});
});

describe('a chunk that is damaged', () => {
	it('counts as its entries, stays where it is, and what is answered from then on is kept', async () => {
		const store = await open();
		await commit(store, reviews(0, 20), [], 0);
		await pack();
		const [key] = await keys('chunks');
		const database = await openDB(name);
		await database.put('chunks', Uint8Array.of(1, 2, 3), key);
		expect(await store.readLog()).toEqual({ entries: [], damaged: 20 });
		await commit(store, reviews(20, 25), [], 20);
		await pack();
		expect(await store.readLog()).toEqual({ entries: reviews(20, 25), damaged: 20 });
		expect(await lastIdOf(store)).toBe(review(24).id);
		expect(await database.get('chunks', key ?? '')).toEqual(Uint8Array.of(1, 2, 3));
		database.close();
	});

	it('takes in nothing more, and what comes after it is sealed together', async () => {
		const store = await open();
		await store.restore({ mode: 'replace', entries: reviews(0, 4_095), records: new Map() });
		await damage(0);
		await commit(store, reviews(5_000, 5_060), [], 0);
		await pack();
		expect((await keys('chunks')).map(countOf)).toEqual([4_095, 60]);
		await commit(store, reviews(5_060, 5_100), [], 0);
		await pack();
		expect((await keys('chunks')).map(countOf)).toEqual([4_095, 100]);
		expect(await store.readLog()).toEqual({ entries: reviews(5_000, 5_100), damaged: 4_095 });
	});

	it('stays when the same is answered again, and so do the rows', async () => {
		const store = await open();
		await commit(store, reviews(0, 20), [], 0);
		await pack();
		await damage(0);
		await commit(store, reviews(0, 20), [], 20);
		await pack();
		expect(await store.readLog()).toEqual({ entries: reviews(0, 20), damaged: 20 });
	});

	it.each([20, 300])('of %i is healed by its backup', async (count) => {
		const store = await open();
		await store.restore({ mode: 'merge', entries: reviews(0, count), records: new Map() });
		await pack();
		await damage(0);
		const before = (await loaded(store, 1)).entryCount;
		const backup = { mode: 'merge', entries: reviews(0, count), records: new Map() } as const;
		await store.restore(backup);
		await store.restore(backup);
		expect(await store.readLog()).toEqual({ entries: reviews(0, count), damaged: 0 });
		expect((await loaded(store, 1)).entryCount).toBe(before + count);
	});

	it('is healed by two backups that have it all between them', async () => {
		const store = await open();
		await commit(store, reviews(0, 20), [], 0);
		await pack();
		await damage(0);
		await store.restore({ mode: 'merge', entries: reviews(0, 15), records: new Map() });
		expect(await store.readLog()).toEqual({ entries: reviews(0, 15), damaged: 20 });
		await store.restore({ mode: 'merge', entries: reviews(0, 20), records: new Map() });
		expect(await store.readLog()).toEqual({ entries: reviews(0, 20), damaged: 0 });
		expect((await loaded(store, 1)).entryCount).toBe(40);
	});

	it('stays if what the backup has of those days is in another chunk', async () => {
		const store = await open();
		const theirs = reviews(0, 900).filter((_, at) => at % 3 === 0);
		const ours = reviews(0, 900).filter((_, at) => at % 3 !== 0);
		await store.restore({ mode: 'merge', entries: theirs, records: new Map() });
		await store.restore({ mode: 'merge', entries: ours, records: new Map() });
		await damage(0);
		await store.restore({ mode: 'merge', entries: ours, records: new Map() });
		expect(await store.readLog()).toEqual({ entries: ours, damaged: 300 });
	});
});

describe('a snapshot of states', () => {
	it.each<readonly [string, (whole: Snapshot) => unknown]>([
		['of the first build', () => ({ version: 1, ids: '[' })],
		['of the build before', (whole) => ({ ...whole, version: 2 })],
		['half of which is there', (whole) => ({ ...whole, columns: whole.columns.slice(0, 40) })],
		['of whose ids half is there', (whole) => ({ ...whole, ids: whole.ids.slice(8) })],
		['with a bit turned over', (whole) => ({ ...whole, columns: turned(whole.columns, 5) })],
		['that is nothing at all', () => null]
	])('%s asks for a new fold, and is replaced by it', async (_, damage) => {
		const store = await open();
		await commit(store, [review(1)], [state()], 0);
		await pack();
		const database = await openDB(name);
		await database.put('meta', damage(await database.get('meta', 'snapshot')), 'snapshot');
		database.close();
		expect(await loaded(store, 1)).toEqual({ states: [], fresh: false, entryCount: 1 });
		await pack();
		expect(await loaded(store, 1)).toMatchObject({ states: [], fresh: false });
		const many = Array.from({ length: 300 }, (_, n) =>
			state({ cardId: cardId(`note${String(n)}/field`) })
		);
		await store.replaceStates(many, 1, 1);
		expect(await loaded(store, 1)).toEqual({ states: many, fresh: true, entryCount: 1 });
	});

	it('that is not written to the end leaves the one before, with the rows since', async () => {
		const store = await open();
		await commit(store, [review(1)], [state()], 0);
		await pack();
		const again = state({ reps: 2 });
		await commit(store, [review(2)], [again], 1);
		vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
			throw new DOMException('Encountered full disk', 'QuotaExceededError');
		});
		await pack();
		vi.restoreAllMocks();
		expect(await keys('states')).toHaveLength(1);
		expect(await loaded(store, 1)).toEqual({ states: [again], fresh: true, entryCount: 2 });
	});
});

it('a log that cannot be read rejects, once for all that was asked of it', async () => {
	const store = await open();
	await commit(store, reviews(0, 20), [], 0);
	await pack();
	vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
		throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
	});
	await expect(store.entriesOf(review(1).cardId)).rejects.toMatchObject({ failure: 'lost' });
	vi.restoreAllMocks();
	expect(await store.entriesOf(review(1).cardId)).toEqual(reviews(0, 20));
});

describe('the logs of two devices', () => {
	it('are one and the same, whichever comes first and however often', async () => {
		const ours = reviews(0, 700).filter((_, at) => at % 3 !== 0);
		const theirs = reviews(0, 700).filter((_, at) => at % 2 === 0);
		const [here, there] = [await open(), await open(`${name}-there`)];
		const merge = (store: Store, entries: readonly LogEntry[]) =>
			store.restore({ mode: 'merge', entries, records: new Map() });
		await merge(here, ours);
		await merge(here, theirs);
		await merge(there, theirs);
		await merge(there, ours);
		await merge(there, theirs);
		const [mine, yours] = [await here.readLog(), await there.readLog()];
		expect(yours).toEqual(mine);
		expect(mine.entries).toHaveLength(583);
		expect((await loaded(there, 1)).entryCount).toBe(583);
		expect(fold(yours.entries)).toEqual(fold([...theirs, ...ours]));
		there.close();
		await deleteDB(`${name}-there`);
	});
});

async function open(as = name): Promise<Store> {
	const store = await openIndexedDbStore({ name: as, tidying });
	handles.push(store);
	return store;
}

function connect(): Connection {
	const connection = createConnection({ name, upgrades });
	handles.push(connection);
	return connection;
}

function pack(): Promise<void> {
	return tidy(connect(), tidying);
}

function reviews(from: number, to: number): LogEntry[] {
	return Array.from({ length: to - from }, (_, at) => review(from + at));
}

async function keys(objectStore: string): Promise<IDBValidKey[]> {
	const database = await openDB(name);
	const found = await database.getAllKeys(objectStore);
	database.close();
	return found;
}

/** How many entries a chunk has, by its key. */
function countOf(key: IDBValidKey): unknown {
	return Reflect.get(Object(key), 2);
}

/** Damages the nth chunk. */
async function damage(nth: number): Promise<void> {
	const key = (await keys('chunks'))[nth];
	const database = await openDB(name);
	await database.put('chunks', Uint8Array.of(1, 2, 3), key);
	database.close();
}

/** Columns with one bit of this byte turned over. */
function turned(columns: ArrayBuffer, at: number): ArrayBuffer {
	const bytes = new Uint8Array(columns.slice(0));
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	return bytes.buffer;
}

/** As the first build wrote it. */
async function writeAsVersion1(log: readonly LogEntry[]): Promise<void> {
	const first = createConnection({ name, upgrades: upgrades.slice(0, 1) });
	// Its object stores are not those of this build, which is all the same to it.
	await expect(first.open()).rejects.toMatchObject({ failure: 'damaged' });
	const database = await openDB(name, 1);
	const disk = database.transaction(['log', 'states', 'meta', 'records'], 'readwrite');
	for (const entry of log) void disk.objectStore('log').add(entry);
	void disk.objectStore('states').put(state());
	void disk.objectStore('meta').put({ foldVersion: 1, entryCount: log.length }, 'coverage');
	void disk.objectStore('records').put('theirs', 'preferences');
	await disk.done;
	database.close();
}
