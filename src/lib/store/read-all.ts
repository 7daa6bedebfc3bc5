import type { CardId } from '$lib/cards';
import type { ChunkKey } from './chunk-key';
import type { Connection } from './connection';

/** A chunk as it lies on the disk. */
export type StoredChunk = readonly [key: ChunkKey, value: unknown];

/** The rows of one card, or of all where there is none, and all chunks, as of one moment. */
export function readAll(
	connection: Connection,
	cardId: CardId | undefined
): Promise<{ readonly rows: readonly unknown[]; readonly chunks: readonly StoredChunk[] }> {
	return connection.transact(['log', 'chunks'], 'readonly', async (disk) => {
		const log = disk.objectStore('log');
		const [rows, chunks] = await Promise.all([
			cardId === undefined ? log.getAll() : log.index('cardId').getAll(cardId),
			readChunks(disk.objectStore('chunks'))
		]);
		return { rows, chunks };
	});
}

/** All chunks, for a transaction to read. */
export async function readChunks(chunks: {
	getAllKeys(): Promise<ChunkKey[]>;
	getAll(): Promise<unknown[]>;
}): Promise<StoredChunk[]> {
	// One after the other: if one throws, nobody would hear of what becomes of the other.
	const keys = await chunks.getAllKeys();
	const values = await chunks.getAll();
	return keys.map((key, at) => [key, values[at]]);
}
