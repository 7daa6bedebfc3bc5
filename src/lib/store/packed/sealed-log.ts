import type { CardId } from '$lib/cards';
import type { LogEntry } from '$lib/schedule';
import { countSealed, mayBeSealed, type ChunkKey, type Sealed } from '../chunk-key';
import type { Connection } from '../connection';
import { readChunks, type StoredChunk } from '../read-all';
import { openChunk } from './log-chunk';

/**
 * What is in chunks.
 * @param cardId only the entries of this card; all where absent
 * @returns how many entries are in chunks that cannot be read, too, and their keys; these stay where
 * they are
 */
export async function openChunks(
	chunks: readonly StoredChunk[],
	cardId?: CardId
): Promise<{
	readonly entries: readonly LogEntry[];
	readonly damaged: number;
	readonly unreadable: readonly ChunkKey[];
}> {
	const unreadable: ChunkKey[] = [];
	const opened: LogEntry[][] = [];
	// One after the other, so that there is time for other things in between.
	for (const [key, value] of chunks) {
		const entries = await openStored(value, cardId);
		if (entries) opened.push(entries);
		else unreadable.push(key);
	}
	return { entries: opened.flat(), damaged: countSealed(unreadable), unreadable };
}

/** @returns `undefined` for a chunk that cannot be read */
export async function openStored(value: unknown, cardId?: CardId): Promise<LogEntry[] | undefined> {
	return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer
		? openChunk(value as Uint8Array<ArrayBuffer>, cardId)
		: undefined;
}

/** Which of these entries are in chunks, and which chunks that they may be in cannot be read. */
export async function findSealed(
	connection: Connection,
	entries: readonly LogEntry[]
): Promise<Sealed & { readonly unreadable: readonly ChunkKey[] }> {
	const chunks = await connection.transact(['chunks'], 'readonly', (disk) =>
		readChunks(disk.objectStore('chunks'))
	);
	const concerned = chunks.filter(([key]) => entries.some(({ id }) => mayBeSealed(id, [key])));
	const { entries: sealed, unreadable } = await openChunks(concerned);
	const ids = new Set(sealed.map(({ id }) => id));
	return { keys: chunks.map(([key]) => key), ids, unreadable };
}

/** Puts tail and chunks together: in id order, each entry once. */
export function inIdOrder(...parts: readonly (readonly LogEntry[])[]): readonly LogEntry[] {
	const all = parts.flat();
	if (isAscending(all)) return all;
	const byId = new Map(all.map((entry) => [entry.id, entry]));
	return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isAscending(entries: readonly LogEntry[]): boolean {
	return entries.every(({ id }, at) => at === 0 || (entries[at - 1]?.id ?? id) < id);
}
