import { wrap, type DBSchema, type IDBPDatabase, type StoreNames } from 'idb';
import type { ChunkKey } from './chunk-key';
import { StoreError } from './store';
import { toStoreError } from './store-failure';

/** The object stores of the database. What is read from them is parsed, so it is `unknown`. */
export interface Disk extends DBSchema {
	/** The tail of the log: entries by their id that are in no chunk yet. */
	log: { key: string; value: unknown; indexes: { cardId: string } };
	/** Sealed chunks of the log. See `ChunkKey`. */
	chunks: { key: ChunkKey; value: unknown };
	/** Card states by card id, of those that have changed since the snapshot. */
	states: { key: string; value: unknown };
	/**
	 * Under `coverage`: which log the states are the fold of. Under `replaced`: how many entries the
	 * logs had that this one has replaced, if any. Under `snapshot`: states, packed.
	 */
	meta: { key: string; value: unknown };
	/** Small records by name. */
	records: { key: string; value: unknown };
}

/** Brings a database one version on. */
export type Upgrade = (database: IDBDatabase) => unknown;

/**
 * Step n leads from version n to n + 1; version 0 is a database that is not there yet. A released
 * step stands for ever, for there are devices that have taken it: changes are further steps.
 */
export const upgrades: readonly Upgrade[] = [
	(database) => {
		database.createObjectStore('log', { keyPath: 'id' }).createIndex('cardId', 'cardId');
		database.createObjectStore('states', { keyPath: 'cardId' });
		database.createObjectStore('meta');
		database.createObjectStore('records');
	},
	// Chunks are made of the rows that are there, but later and little by little: this step is over
	// in no time, however long the log is.
	(database) => database.createObjectStore('chunks')
];

export interface DiskOptions {
	readonly name: string;
	readonly upgrades: readonly Upgrade[];
	/** The browser's own where absent. */
	readonly indexedDB?: IDBFactory;
}

/** Opens the database, brought up to the last step. Rejects with a `StoreError`. */
export async function openDatabase(options: DiskOptions): Promise<IDBPDatabase<Disk>> {
	try {
		// Where the disk is forbidden, even asking for the factory may throw.
		const factory: IDBFactory | undefined = options.indexedDB ?? globalThis.indexedDB;
		if (factory === undefined) throw new StoreError('unavailable', 'no indexedDB in this browser');
		const database = await request(factory, options);
		checkObjectStores(database);
		// Opened at this version, so the upgrades have made what `Disk` describes.
		return wrap(database) as IDBPDatabase<Disk>;
	} catch (error) {
		throw toStoreError(error, 'opening');
	}
}

const objectStores = ['log', 'chunks', 'states', 'meta', 'records'] satisfies StoreNames<Disk>[];

/** Browsers and people have made databases of this name and version that have nothing in them. */
function checkObjectStores(database: IDBDatabase): void {
	const missing = objectStores.filter((name) => !database.objectStoreNames.contains(name));
	if (missing.length === 0) return;
	database.close();
	throw new StoreError('damaged', `${database.name} has no ${missing.join(', ')}`);
}

function request(factory: IDBFactory, { name, upgrades }: DiskOptions): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const opening = factory.open(name, upgrades.length);
		let isBlocked = false;
		opening.onupgradeneeded = ({ oldVersion }) => {
			for (const upgrade of upgrades.slice(oldVersion)) upgrade(opening.result);
		};
		opening.onblocked = () => {
			isBlocked = true;
			reject(new StoreError('blocked', `an older build holds ${name}`));
		};
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			// The way is free after all, but nobody waits any more.
			if (isBlocked) opening.result.close();
			else resolve(opening.result);
		};
	});
}
