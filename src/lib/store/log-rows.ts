import type { EntryId, LogEntry } from '$lib/schedule';
import { parseReplaced } from './parse-rows';

/** The count of the log, on top of those that it has replaced. */
export async function countEntries(
	log: { count(): Promise<number> },
	meta: { get(key: string): Promise<unknown> }
): Promise<number> {
	const [count, replaced] = await Promise.all([log.count(), meta.get('replaced')]);
	return count + parseReplaced(replaced);
}

/** The ids of those entries that are in the log already. */
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
