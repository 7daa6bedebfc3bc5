import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardId, loaded, review, state } from './builders';
import { createConnection } from './connection';
import { describeStore } from './contract';
import { upgrades } from './disk';
import { openIndexedDbStore } from './indexed-db-store';
import type { Store } from './store';
import { tidy } from './tidying';

const law = cardId('law-40-2016/dateIssued');

let name: string;
let opened: Pick<Store, 'close'>[];

beforeEach(() => {
	name = `store-test-${crypto.randomUUID()}`;
	opened = [];
});

afterEach(async () => {
	for (const store of opened) store.close();
	await deleteDB(name);
});

async function open(): Promise<Store> {
	const store = await openIndexedDbStore({ name });
	opened.push(store);
	return store;
}

describeStore('the IndexedDB store', open);
describeStore('the IndexedDB store that packs all it has before every call', async () =>
	tidiedFirst(await open())
);

describe('on disk', () => {
	it('everything is there after the page was closed', async () => {
		const before = await open();
		await before.commit({
			entries: [review(1)],
			states: new Map([[law, state()]]),
			foldVersion: 1,
			basis: 0
		});
		await before.putRecord('preferences', { theme: 'dark' });
		before.close();

		const after = await open();
		expect(await after.readLog()).toEqual({ entries: [review(1)], damaged: 0 });
		expect(await loaded(after, 1)).toEqual({ states: [state()], fresh: true, entryCount: 1 });
		expect(await after.getRecord('preferences')).toEqual({ theme: 'dark' });
	});

	it('a damaged log row is counted, and left where it is', async () => {
		const store = await open();
		await commitOne(store);
		const damaged = { id: 'damaged', cardId: law, type: 'review', at: 'yesterday' };
		await put('log', damaged);

		expect(await store.readLog()).toEqual({ entries: [review(1)], damaged: 1 });
		expect(await store.entriesOf(law)).toEqual([review(1)]);
		expect(await get('log', 'damaged')).toEqual(damaged);
	});

	it('a damaged log row does not keep anybody behind for ever', async () => {
		const store = await open();
		await put('log', { id: 'damaged' });
		expect((await loaded(store, 1)).fresh).toBe(false);
		await store.replaceStates([], 1, 1);
		expect(await commitOne(store, 1)).toEqual({ entryCount: 2, behind: false });
		expect((await loaded(store, 1)).fresh).toBe(true);
	});

	it('what a later build added to an entry is still there', async () => {
		const store = await open();
		await put('log', { ...review(1), confidence: 0.7 });
		expect((await store.readLog()).entries).toEqual([{ ...review(1), confidence: 0.7 }]);
	});

	it('a damaged state asks for a new fold, which mends it', async () => {
		const store = await open();
		await commitOne(store);
		await put('states', { ...state({ cardId: cardId('order-91-2016/dateIssued') }), dueDay: NaN });
		expect(await loaded(store, 1)).toEqual({ states: [state()], fresh: false, entryCount: 1 });
		await store.replaceStates([state()], 1, 1);
		expect(await loaded(store, 1)).toEqual({ states: [state()], fresh: true, entryCount: 1 });
	});

	it('damaged coverage asks for a new fold', async () => {
		const store = await open();
		await commitOne(store);
		await put('meta', 'rubbish', 'coverage');
		expect((await loaded(store, 1)).fresh).toBe(false);
		expect((await store.readLog()).entries).toEqual([review(1)]);
	});
});

/** Nothing is ever found as it was written: it is in chunks and snapshots, whatever there is. */
function tidiedFirst(store: Store): Store {
	const connection = createConnection({ name, upgrades });
	opened.push({ close: () => connection.close() });
	const packAll = () => tidy(connection, { rows: 1, states: 1, whenQuiet: () => () => undefined });
	return new Proxy(store, {
		get(target, method, receiver) {
			const value: unknown = Reflect.get(target, method, receiver);
			if (typeof value !== 'function' || method === 'close') return value;
			return async (...all: unknown[]): Promise<unknown> => {
				await packAll();
				return Reflect.apply(value, target, all);
			};
		}
	});
}

function commitOne(store: Store, basis = 0) {
	const states = new Map([[law, state()]]);
	return store.commit({ entries: [review(1)], states, foldVersion: 1, basis });
}

/** Writes past the store, as a bug or a failing disk would. */
async function put(objectStore: string, value: unknown, key?: string): Promise<void> {
	const database = await openDB(name);
	await database.put(objectStore, value, key);
	database.close();
}

async function get(objectStore: string, key: string): Promise<unknown> {
	const database = await openDB(name);
	const value: unknown = await database.get(objectStore, key);
	database.close();
	return value;
}
