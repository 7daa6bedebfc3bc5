import type { LogEntry } from '$lib/schedule';
import { isSameChunks, type ChunkKey } from '../chunk-key';
import type { Connection } from '../connection';
import { countEntriesReplaced, newEntries } from '../coverage';
import { each, idsThereOf, measureLog } from '../log-rows';
import type { Restoration } from '../store';
import { canSeal, sealChunk } from './log-chunk';
import { fullChunk, keyOf } from './seal-tail';
import { findSealed, inIdOrder } from './sealed-log';

/** Fewer new entries than this are not worth a chunk of their own. */
const fewestSealed = 256;

/** What is to be written: packed before the transaction, which waits for nothing but the disk. */
interface Packed {
	readonly rows: readonly LogEntry[];
	readonly chunks: readonly (readonly [ChunkKey, Uint8Array<ArrayBuffer>])[];
}

/** Brings in a backup. See `Store.restore`. */
export function restoreLog(connection: Connection, restoration: Restoration): Promise<void> {
	return restoration.mode === 'replace'
		? replaceLog(connection, restoration)
		: mergeLog(connection, restoration);
}

async function replaceLog(connection: Connection, restoration: Restoration): Promise<void> {
	const packed = await pack(newEntries(restoration.entries, new Set()));
	await connection.transact(
		['log', 'chunks', 'states', 'meta', 'records'],
		'readwrite',
		async (disk) => {
			const [log, chunks] = [disk.objectStore('log'), disk.objectStore('chunks')];
			const [meta, records] = [disk.objectStore('meta'), disk.objectStore('records')];
			const { entryCount } = await measureLog({ log, chunks, meta });
			const everything = [log, chunks, disk.objectStore('states'), meta, records];
			await each(everything, (objectStore) => objectStore.clear());
			await meta.put(countEntriesReplaced(entryCount), 'replaced');
			await each(packed.rows, (entry) => log.add(entry));
			await each(packed.chunks, ([key, chunk]) => chunks.add(chunk, key));
			await each(restoration.records, ([name, value]) => records.put(value, name));
		}
	);
}

async function mergeLog(connection: Connection, restoration: Restoration): Promise<void> {
	const { entries, records: theirs } = restoration;
	const sealed = await findSealed(connection, entries);
	const inTail = await connection.transact(['log'], 'readonly', (disk) =>
		idsThereOf(entries, disk.objectStore('log'))
	);
	const added = newEntries(entries, new Set([...sealed.ids, ...inTail]));
	const packed = await pack(added);
	const isMerged = await connection.transact(
		['log', 'chunks', 'records'],
		'readwrite',
		async (disk) => {
			const [log, chunks] = [disk.objectStore('log'), disk.objectStore('chunks')];
			// Another tab has written, too, and perhaps the same.
			if (!isSameChunks(sealed.keys, await chunks.getAllKeys())) return false;
			if ((await idsThereOf(added, log)).size > 0) return false;
			await each(packed.rows, (entry) => log.add(entry));
			await each(packed.chunks, ([key, chunk]) => chunks.add(chunk, key));
			const records = disk.objectStore('records');
			const names = new Set(await records.getAllKeys());
			await each(theirs, async ([name, value]) => names.has(name) || records.put(value, name));
			return true;
		}
	);
	if (!isMerged) await mergeLog(connection, restoration);
}

async function pack(entries: readonly LogEntry[]): Promise<Packed> {
	if (entries.length < fewestSealed) return { rows: entries, chunks: [] };
	const sealable = inIdOrder(entries.filter(canSeal));
	const chunks: Packed['chunks'][number][] = [];
	for (let at = 0; at < sealable.length; at += fullChunk) {
		const part = sealable.slice(at, at + fullChunk);
		chunks.push([keyOf(part), await sealChunk(part)]);
	}
	return { rows: entries.filter((entry) => !canSeal(entry)), chunks };
}
