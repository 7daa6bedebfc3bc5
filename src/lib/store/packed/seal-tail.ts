import { logEntry } from '$lib/schedule';
import { isSameChunks, type ChunkKey } from '../chunk-key';
import type { Connection } from '../connection';
import { each } from '../log-rows';
import { parseReplaced, siftRows } from '../parse-rows';
import { sealMost } from './seal-most';
import { openStored } from './sealed-log';

/** A chunk with fewer entries is made anew with the next ones, until it is full. */
export const fullChunk = 4_096;

/**
 * Seals the tail of the log into chunks, once it is long enough. Chunks take the place of rows in
 * one transaction: a tab that dies leaves either. What cannot be sealed, damaged rows above all,
 * stays where it is.
 * @param least rows that the tail has at least for it to be worth while
 */
export async function sealTail(connection: Connection, least: number): Promise<void> {
	let after = '';
	const unreadable = new Set<string>();
	for (;;) {
		const found = await readTail(connection, least, after, unreadable);
		if (!found) return;
		const { rows, keys, replaced, open } = found;
		const [openKey, openValue] = open;
		const opened = openKey && (await openStored(openValue));
		if (openKey && !opened) {
			// How many rows there is room for was worked out for a chunk that takes none.
			unreadable.add(nameOf(openKey));
			continue;
		}
		const sealed = await sealMost(siftRows(logEntry, rows).whole, opened);
		after = idOf(rows.at(-1)) ?? '';
		const others = keys.filter((key) => key !== openKey).map(nameOf);
		// A damaged chunk stays, and may have the key that these entries would get.
		if (sealed && !others.includes(nameOf(sealed.key))) {
			const isKept = await connection.transact(
				['log', 'chunks', 'meta'],
				'readwrite',
				async (disk) => {
					const chunks = disk.objectStore('chunks');
					const now = parseReplaced(await disk.objectStore('meta').get('replaced'));
					// Another tab has sealed the same rows, or they are no longer what the log is.
					if (now !== replaced || !isSameChunks(keys, await chunks.getAllKeys())) return false;
					if (openKey) await chunks.delete(openKey);
					await chunks.add(sealed.chunk, sealed.key);
					await each(sealed.taken, ({ id }) => disk.objectStore('log').delete(id));
					return true;
				}
			);
			if (!isKept) return;
		}
		if (after === '') return;
	}
}

/**
 * The next rows of the tail, and the chunk that is not full; `undefined` if there are none.
 * @param unreadable the names of chunks that nothing can be added to
 */
function readTail(
	connection: Connection,
	least: number,
	after: string,
	unreadable: ReadonlySet<string>
) {
	return connection.transact(['log', 'chunks', 'meta'], 'readonly', async (disk) => {
		const [log, chunks] = [disk.objectStore('log'), disk.objectStore('chunks')];
		if (after === '' && (await log.count()) < least) return undefined;
		const keys = await chunks.getAllKeys();
		const openKey = keys.find((key) => key[2] < fullChunk && !unreadable.has(nameOf(key)));
		const room = fullChunk - (openKey?.[2] ?? 0);
		const rows: unknown[] = await log.getAll(IDBKeyRange.lowerBound(after, true), room);
		if (rows.length === 0) return undefined;
		return {
			rows,
			keys,
			replaced: parseReplaced(await disk.objectStore('meta').get('replaced')),
			open: [openKey, openKey && (await chunks.get(openKey))] as const
		};
	});
}

/** A key as something to compare. */
function nameOf(key: ChunkKey): string {
	return key.join();
}

function idOf(row: unknown): string | undefined {
	return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
		? row.id
		: undefined;
}
