import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { openDatabase, type Disk, type DiskOptions } from './disk';
import { StoreError } from './store';
import { toStoreError } from './store-failure';

type Database = IDBPDatabase<Disk>;
type Mode = 'readonly' | 'readwrite';
type Transaction<Name extends StoreNames<Disk>, M extends Mode> = IDBPTransaction<Disk, Name[], M>;

export interface Connection {
	/** Takes hold of the database, if it is not held already. */
	open(): Promise<void>;
	/**
	 * Runs `work` in one transaction of strict durability and gives its result once the transaction
	 * is complete; if `work` fails, nothing of it is kept. It may run again on a new handle.
	 */
	transact<Name extends StoreNames<Disk>, M extends Mode, T>(
		names: Name[],
		mode: M,
		work: (transaction: Transaction<Name, M>) => Promise<T>
	): Promise<T>;
	close(): void;
}

/** How often a call tries to get hold of the database before it gives up. */
const maxTries = 3;

/**
 * A hold on one database that heals. Browsers drop handles (Safari in the background, Chromium on
 * disk trouble) and a dropped one never works again: it is thrown away and the database is opened
 * anew. When a tab with a newer build wants to upgrade, the handle is let go at once.
 */
export function createConnection(options: DiskOptions): Connection {
	let handle: Promise<Database> | undefined;

	function hold(): Promise<Database> {
		if (handle !== undefined) return handle;
		const opening = openDatabase(options);
		handle = opening;
		opening.then(
			(database) => {
				database.onversionchange = database.onclose = () => letGo(opening);
			},
			() => letGo(opening)
		);
		return opening;
	}

	function letGo(held: Promise<Database> | undefined): void {
		if (handle === held) handle = undefined;
		// Whoever waits for an opening that fails hears of it there.
		held?.then(
			(database) => database.close(),
			() => undefined
		);
	}

	async function heal<T>(work: (database: Database) => Promise<T>): Promise<T> {
		for (let tries = 1; ; tries++) {
			const held = hold();
			try {
				return await work(await held);
			} catch (error) {
				if (!(error instanceof StoreError && error.failure === 'lost')) throw error;
				letGo(held);
				if (tries === maxTries) throw error;
			}
		}
	}

	return {
		open: () => heal(async () => undefined),
		transact: (names, mode, work) =>
			heal(async (database) => {
				try {
					const transaction = database.transaction(names, mode, { durability: 'strict' });
					return await complete(transaction, work);
				} catch (error) {
					throw toStoreError(error, 'working');
				}
			}),
		close: () => letGo(handle)
	};
}

async function complete<Name extends StoreNames<Disk>, M extends Mode, T>(
	transaction: Transaction<Name, M>,
	work: (transaction: Transaction<Name, M>) => Promise<T>
): Promise<T> {
	try {
		const [result] = await Promise.all([work(transaction), transaction.done]);
		return result;
	} catch (error) {
		// What was asked for before the failure would be written all the same.
		abort(transaction);
		// Requests of an aborted transaction say `AbortError`; the transaction knows why.
		throw transaction.error ?? error;
	}
}

function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch (error) {
		const isOver = error instanceof DOMException && error.name === 'InvalidStateError';
		if (!isOver) throw error;
	}
}
