import { is } from 'valibot';
import { logEntry, type LogEntry } from '$lib/schedule';
import type { Journal } from './store';

/**
 * A journal in `localStorage`, one key for each entry, so that tabs do not overwrite each other.
 * It is the second net below the store, so it never throws: where the storage is missing or
 * refuses (private window, policy, no room), `write` says `false` and `read` finds nothing.
 * @param name tells it from the journals of other copies of the app on the same host
 */
export function createJournal(storage: Storage | undefined, name: string): Journal {
	const prefix = `${name}/journal/`;
	return {
		write: (entry) =>
			attempt(storage, false, (open) => {
				open.setItem(prefix + entry.id, JSON.stringify(entry));
				return true;
			}),
		remove: (ids) =>
			attempt(storage, undefined, (open) => {
				for (const id of ids) open.removeItem(prefix + id);
			}),
		read: () => attempt(storage, [], (open) => readEntries(open, prefix)),
		damaged: () =>
			attempt(storage, 0, (open) => keysOf(open, prefix).length - readEntries(open, prefix).length)
	};
}

function readEntries(storage: Storage, prefix: string): readonly LogEntry[] {
	return keysOf(storage, prefix).flatMap((key) => {
		const value = parseJson(storage.getItem(key));
		// An entry under a name that is not its own could never be removed.
		return is(logEntry, value) && key === prefix + value.id ? [value] : [];
	});
}

function keysOf(storage: Storage, prefix: string): readonly string[] {
	return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
		.filter((key) => key.startsWith(prefix))
		.sort();
}

function parseJson(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function attempt<T>(storage: Storage | undefined, otherwise: T, use: (open: Storage) => T): T {
	if (storage === undefined) return otherwise;
	try {
		return use(storage);
	} catch (error) {
		if (error instanceof DOMException) return otherwise;
		throw error;
	}
}
