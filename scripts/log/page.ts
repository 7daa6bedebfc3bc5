import type { CardId } from '$lib/cards';
import {
	buildQueue,
	countDue,
	fold,
	foldVersion,
	type CardState,
	type LogEntry
} from '$lib/schedule';
import { openIndexedDbStore, type Store } from '$lib/store';
import { live } from '../soak/life';

/* What the page of a benchmark of the log gives to whoever drives it. Times are in milliseconds. */

const never = { rows: Infinity, states: Infinity, whenQuiet: () => () => undefined };

const bench = {
	/** Puts a whole log in, as a backup does. */
	async restore(name: string, url: string): Promise<void> {
		const entries = await fetchLog(url);
		const store = await openIndexedDbStore({ name, tidying: never });
		await store.restore({ mode: 'replace', entries, records: new Map() });
		await refold(store);
		store.close();
	},

	/** Puts a log in by answers, some at a time, packed as often as a phone would. */
	async answer(name: string, url: string, from: number, to: number): Promise<void> {
		const entries = (await fetchLog(url)).slice(from, to);
		let pack: () => void = () => undefined;
		const whenQuiet = (work: () => void) => {
			pack = work;
			return () => undefined;
		};
		const store = await openIndexedDbStore({
			name,
			tidying: { rows: 512, states: 256, whenQuiet }
		});
		for (let at = 0; at < entries.length; at += 60) {
			await store.commit(commitOf(entries.slice(at, at + 60), from + at));
			pack();
		}
		store.close();
	},

	/** As many cards as that, all of them met. */
	async keepStates(name: string, count: number, today: number): Promise<void> {
		const store = await openIndexedDbStore({ name, tidying: never });
		const { entryCount } = await store.loadStates(foldVersion);
		const states = Array.from({ length: count }, (_, n) => aState(n, today));
		await store.replaceStates(states, foldVersion, entryCount);
		store.close();
	},

	/**
	 * From nothing to the first card: opens the store, loads the states, builds the queue.
	 * @param order `other`: the cards are in another order than they were met in
	 */
	async startSession(name: string, count: number, today: number, order?: 'other') {
		// As those of a subject that was opened: they are the keys of a map.
		const places = Array.from({ length: count }, (_, n) => (order ? (n * 7_919) % count : n));
		const cardIds = [...new Set(places.map(cardIdOf))];
		const startedAt = performance.now();
		const { learner } = await live(name, never);
		const openedAt = performance.now();
		const now = today * 86_400_000;
		const question = { cardIds, states: learner.states, today, now, newPerDay: 10 };
		const queue = buildQueue(question);
		const builtAt = performance.now();
		if (learner.states.size !== count || queue.length !== 20 || cardIds.length !== count)
			throw new Error('Not as it was kept');
		// As the start page has counted before anybody can tap.
		countDue(question);
		await new Promise((resolve) => setTimeout(resolve, 100));
		const tappedAt = performance.now();
		buildQueue(question);
		const fromHomeMs = performance.now() - tappedAt;
		return { openMs: openedAt - startedAt, queueMs: builtAt - openedAt, fromHomeMs };
	},

	/** How long single answers take until they are on the disk. */
	async commitOneByOne(name: string, url: string, count: number): Promise<number[]> {
		const [like] = await fetchLog(url);
		if (!like) throw new Error('An empty log');
		const store = await openIndexedDbStore({ name, tidying: never });
		const { lastId, ...loaded } = await store.loadStates(foldVersion);
		let { entryCount } = loaded;
		const last = lastId ?? like.id;
		const time = parseInt(last.slice(0, 9), 36);
		const durations: number[] = [];
		for (let n = 1; n <= count; n += 1) {
			const id = `${(time + n).toString(36).padStart(9, '0')}-000-k3v9x0ab` as LogEntry['id'];
			const startedAt = performance.now();
			const result = await store.commit(commitOf([{ ...like, id }], entryCount));
			durations.push(performance.now() - startedAt);
			entryCount = result.entryCount;
		}
		store.close();
		return durations;
	},

	/** Of a log as the store gives it. */
	async replay(name: string, times: number) {
		const store = await openIndexedDbStore({ name, tidying: never });
		const readAt = performance.now();
		const { entries } = await store.readLog();
		const readMs = performance.now() - readAt;
		const replayMs: number[] = [];
		for (let n = 0; n < times; n += 1) {
			const startedAt = performance.now();
			fold(entries);
			replayMs.push(performance.now() - startedAt);
		}
		store.close();
		return { entries: entries.length, readMs, replayMs };
	},

	/** Bytes of what is packed, and how many rows are not. */
	async packed(name: string) {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onsuccess = () => {
				resolve(opening.result);
			};
			opening.onerror = () => {
				reject(new Error(String(opening.error)));
			};
		});
		const disk = database.transaction(['log', 'chunks', 'meta']);
		const chunks = disk.objectStore('chunks').getAll();
		const snapshot = disk.objectStore('meta').get('snapshot');
		const rows = disk.objectStore('log').count();
		await new Promise((resolve) => (disk.oncomplete = resolve));
		database.close();
		const sizes = (chunks.result as Uint8Array[]).map(({ byteLength }) => byteLength);
		return {
			chunkBytes: sizes.reduce((sum, size) => sum + size, 0),
			snapshotBytes: sizeOf(snapshot.result),
			rows: rows.result
		};
	}
};

Object.assign(globalThis, { benchPage: bench });

export type Bench = typeof bench;

const logs = new Map<string, Promise<LogEntry[]>>();

function fetchLog(url: string): Promise<LogEntry[]> {
	const log = logs.get(url) ?? fetch(url).then((got) => got.json() as Promise<LogEntry[]>);
	logs.set(url, log);
	return log;
}

async function refold(store: Store): Promise<void> {
	const { entries } = await store.readLog();
	const { entryCount } = await store.loadStates(foldVersion);
	await store.replaceStates([...fold(entries).values()], foldVersion, entryCount);
}

/** The states do not matter here, only that each card has one. */
function commitOf(entries: readonly LogEntry[], basis: number) {
	const states = new Map<CardId, CardState>();
	for (const { cardId, at, studyDay } of entries) {
		states.set(cardId, { ...aState(1, studyDay), cardId, lastReviewAt: at });
	}
	return { entries, states, foldVersion, basis };
}

function aState(n: number, today: number): CardState {
	return {
		cardId: cardIdOf(n),
		phase: 'review',
		step: 0,
		stabilityDays: 10.123_456_78 + (n % 300),
		difficulty: 5.123_456_78,
		dueDay: today - 3 + (n % 100),
		dueAt: (today - 10) * 86_400_000 + n,
		lastReviewDay: today - 10 - (n % 50),
		lastReviewAt: (today - 10) * 86_400_000 + n,
		firstReviewDay: today - 90,
		reps: 10,
		lapses: 1,
		suspended: false
	};
}

function cardIdOf(n: number): CardId {
	return `legal-order-${String(n % 2_000)}/field${String(Math.floor(n / 2_000))}` as CardId;
}

function sizeOf(snapshot: unknown): number {
	const { ids, columns, rows } = (snapshot ?? {}) as {
		ids?: string;
		columns?: ArrayBuffer;
		rows?: unknown[];
	};
	return (ids?.length ?? 0) + (columns?.byteLength ?? 0) + JSON.stringify(rows ?? []).length;
}
