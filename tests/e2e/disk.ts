import { expect, type Page } from '@playwright/test';
import type { CardState, LogEntry, OverrideEntry, ReviewEntry, UndoEntry } from '$lib/schedule';

type StoreName = 'log' | 'states' | 'meta' | 'records';

interface Write {
	readonly store: StoreName;
	readonly value: unknown;
	/** For the stores whose rows do not carry their own key. */
	readonly key?: string;
}

/** What the browser has on disk, seen and changed from outside the app. */
export class Disk {
	constructor(private readonly page: Page) {}

	/** The rows of the log in id order, whatever they are. */
	async log(): Promise<LogEntry[]> {
		return (await this.#readAll('log')) as LogEntry[];
	}

	/** Waits until the disk has every answer: it is written once what came of it is painted. */
	async reviews(): Promise<ReviewEntry[]> {
		await expect.poll(() => this.journal()).toEqual([]);
		return (await this.log()).filter((entry) => entry.type === 'review');
	}

	async undos(): Promise<UndoEntry[]> {
		return (await this.log()).filter((entry) => entry.type === 'undo');
	}

	async overrides(): Promise<OverrideEntry[]> {
		return (await this.log()).filter((entry) => entry.type === 'override');
	}

	/** The cached states in card order. */
	async states(): Promise<CardState[]> {
		return (await this.#readAll('states')) as CardState[];
	}

	/** Which log the cached states are the fold of. */
	async coverage(): Promise<unknown> {
		return (await this.#readAll('meta'))[0];
	}

	/** The small records: the settings, and the session that was left. */
	records(): Promise<unknown[]> {
		return this.#readAll('records');
	}

	/**
	 * Waits until the disk has the session of a subject as it stands after so many answers. It follows the
	 * answers, once the next card is painted: a page that is left before takes it along, and what a test
	 * writes before is overwritten.
	 */
	async sessionAfter(answers: number, subject = 'iraq'): Promise<void> {
		const counts = async () =>
			(await this.records())
				.filter((record) => isSessionOf(subject, record))
				.map(({ session }) => session.answers.length);
		await expect.poll(counts, { message: `the session of ${subject} is kept` }).toEqual([answers]);
	}

	/** The entries that are in the journal, and so not known to be on disk. */
	journal(): Promise<string[]> {
		return this.page.evaluate(() =>
			Object.keys(localStorage).filter((key) => key.startsWith('diwan/journal/'))
		);
	}

	/** Writes rows as they are. The app must have made the database before. */
	async write(...writes: readonly Write[]): Promise<void> {
		await this.page.evaluate(useDatabase, { writes });
	}

	#readAll(store: StoreName): Promise<unknown[]> {
		return this.page.evaluate(useDatabase, { read: store });
	}
}

interface SessionRecord {
	readonly subject: string;
	readonly session: { readonly answers: readonly unknown[] };
}

function isSessionOf(subject: string, record: unknown): record is SessionRecord {
	const isObject = typeof record === 'object' && record !== null;
	return isObject && 'session' in record && 'subject' in record && record.subject === subject;
}

/** Runs in the page. To open a database that is not there yet would spoil it for the app. */
async function useDatabase(use: { read?: StoreName; writes?: readonly Write[] }) {
	const { read, writes = [] } = use;
	const known = (await indexedDB.databases()).some(({ name }) => name === 'diwan');
	if (!known && writes.length > 0) throw new Error('There is no database to write to.');
	if (!known) return [];
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('diwan');
		opening.onsuccess = () => {
			resolve(opening.result);
		};
		opening.onerror = () => {
			reject(new Error(String(opening.error)));
		};
	});
	const names = [...(read ? [read] : []), ...writes.map(({ store }) => store)];
	const transaction = database.transaction(names, writes.length > 0 ? 'readwrite' : 'readonly');
	const reading = read && transaction.objectStore(read).getAll();
	for (const { store, value, key } of writes) transaction.objectStore(store).put(value, key);
	await new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onabort = () => {
			reject(new Error(String(transaction.error)));
		};
	});
	database.close();
	return (reading?.result ?? []) as unknown[];
}
