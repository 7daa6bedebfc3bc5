import type { LogEntry } from '$lib/schedule';
import { countSealed, isSameChunks, mayBeSealed, type ChunkKey } from '../chunk-key';
import type { Connection } from '../connection';
import { countEntriesReplaced, newEntries } from '../coverage';
import { each, idsThereOf, measureLog } from '../log-rows';
import { parseReplaced } from '../parse-rows';
import type { Restoration } from '../store';
import { sealMost } from './seal-most';
import { fullChunk } from './seal-tail';
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
	const healed = sealed.unreadable.filter((key) =>
		isInBackup(key, newEntries(entries, sealed.ids))
	);
	const packed = await pack(added);
	const isMerged = await connection.transact(
		['log', 'chunks', 'meta', 'records'],
		'readwrite',
		async (disk) => {
			const [log, chunks] = [disk.objectStore('log'), disk.objectStore('chunks')];
			const meta = disk.objectStore('meta');
			// Another tab has written, too, and perhaps the same.
			if (!isSameChunks(sealed.keys, await chunks.getAllKeys())) return false;
			if ((await idsThereOf(added, log)).size > 0) return false;
			if (healed.length > 0) {
				await each(healed, (key) => chunks.delete(key));
				// The count never goes down: what has gone was counted, and its entries count once more.
				const replaced = parseReplaced(await meta.get('replaced'));
				await meta.put(replaced + countSealed(healed), 'replaced');
			}
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

/**
 * Whether all entries of a chunk that cannot be read are in a backup.
 * @param theirs entries of the backup that are in no chunk that can be read: chunks of two devices
 * are of the same days, and the entries of one say nothing about the other
 */
function isInBackup(key: ChunkKey, theirs: readonly LogEntry[]): boolean {
	return theirs.filter(({ id }) => mayBeSealed(id, [key])).length >= key[2];
}

async function pack(entries: readonly LogEntry[]): Promise<Packed> {
	if (entries.length < fewestSealed) return { rows: entries, chunks: [] };
	const ordered = inIdOrder(entries);
	const rows = new Set(ordered);
	const chunks: Packed['chunks'][number][] = [];
	for (let at = 0; at < ordered.length; at += fullChunk) {
		const sealed = await sealMost(ordered.slice(at, at + fullChunk));
		if (!sealed) continue;
		chunks.push([sealed.key, sealed.chunk]);
		for (const entry of sealed.taken) rows.delete(entry);
	}
	return { rows: [...rows], chunks };
}
