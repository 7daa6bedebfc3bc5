import { logEntry } from '$lib/schedule';
import { type Connection, createConnection } from './connection';
import { upgrades } from './disk';
import { loadPacked } from './load-packed';
import { siftRows } from './parse-rows';
import { readAll } from './read-all';
import type { StoredLog } from './store';

/**
 * The whole log of the database of that name, read by who needs nothing else of a store, as a worker.
 * Rejects as a store does; the disk is let go of at once.
 */
export async function readStoredLog(name: string): Promise<StoredLog> {
	const connection = createConnection({ name, upgrades });
	try {
		return await readLog(connection);
	} finally {
		connection.close();
	}
}

/** See `Store`. */
export async function readLog(connection: Connection): Promise<StoredLog> {
	const { rows, chunks } = await readAll(connection, undefined);
	const { whole, damaged } = siftRows(logEntry, rows);
	if (chunks.length === 0) return { entries: whole, damaged };
	const { inIdOrder, openChunks } = await loadPacked();
	const sealed = await openChunks(chunks);
	return {
		entries: inIdOrder(sealed.entries, whole),
		damaged: damaged + sealed.damaged
	};
}
