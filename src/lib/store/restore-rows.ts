import type { IDBPObjectStore } from 'idb';
import { countEntriesReplaced, newEntries } from './coverage';
import type { Disk } from './disk';
import { countEntries, each, idsThereOf } from './log-rows';
import type { Restoration } from './store';

type Names = ('log' | 'states' | 'meta' | 'records')[];

/** The object stores of one transaction over all of them. */
type Rows = { readonly [Name in Names[number]]: IDBPObjectStore<Disk, Names, Name, 'readwrite'> };

/** Brings in a backup, in the transaction that it is given. See `Store.restore`. */
export async function restoreRows(rows: Rows, restoration: Restoration): Promise<void> {
	const { mode, entries, records } = restoration;
	if (mode === 'replace') {
		const replaced = countEntriesReplaced(await countEntries(rows.log, rows.meta));
		const everything = [rows.log, rows.states, rows.meta, rows.records];
		await each(everything, (objectStore) => objectStore.clear());
		await rows.meta.put(replaced, 'replaced');
	}
	const added = newEntries(entries, await idsThereOf(entries, rows.log));
	await each(added, (entry) => rows.log.add(entry));
	const names = new Set(await rows.records.getAllKeys());
	await each(records, async ([name, value]) => names.has(name) || rows.records.put(value, name));
}
