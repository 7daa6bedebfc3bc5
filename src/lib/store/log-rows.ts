import type { EntryId, LogEntry } from '$lib/schedule';
import { countSealed, type ChunkKey } from './chunk-key';
import { parseReplaced } from './parse-rows';

interface LogStores {
	readonly log: { count(): Promise<number> };
	readonly chunks: { getAllKeys(): Promise<ChunkKey[]> };
	readonly meta: { get(key: string): Promise<unknown> };
}

/** How long the log is: its count on top of those that it has replaced, and its chunks. */
export async function measureLog({ log, chunks, meta }: LogStores): Promise<{
	readonly entryCount: number;
	readonly keys: readonly ChunkKey[];
}> {
	const [tail, keys, replaced] = await Promise.all([
		log.count(),
		chunks.getAllKeys(),
		meta.get('replaced')
	]);
	return { entryCount: tail + countSealed(keys) + parseReplaced(replaced), keys };
}

/** The ids of those entries that are in the tail of the log already. */
export async function idsThereOf(
	entries: readonly LogEntry[],
	log: { getKey(id: string): Promise<unknown> }
): Promise<ReadonlySet<EntryId>> {
	const keys = await Promise.all(entries.map(({ id }) => log.getKey(id)));
	return new Set(entries.filter((_, at) => keys[at] !== undefined).map(({ id }) => id));
}

/** Sends all requests at once. A request that throws rejects like one that fails later. */
export async function each<T>(
	values: Iterable<T>,
	send: (value: T) => Promise<unknown>
): Promise<void> {
	await Promise.all(Array.from(values, async (value) => send(value)));
}
