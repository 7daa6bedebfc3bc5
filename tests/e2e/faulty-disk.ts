import type { Page } from '@playwright/test';

/**
 * - `missing`: the browser has no IndexedDB
 * - `forbidden`: it may not be used, as in some private windows
 * - `unopenable`: the browser's own files are out of order
 * - `unreadable`: so are those of this database
 * - `full`: nothing more can be written
 */
export type Fault = 'missing' | 'forbidden' | 'unopenable' | 'unreadable' | 'full';

/** A disk that breaks and is mended as a test says, for every page that was made with it. */
export class FaultyDisk {
	constructor(private readonly page: Page) {}

	/** Call it before the first page is opened. */
	async install(): Promise<void> {
		await this.page.addInitScript(breakAsToldTo);
	}

	/** From now on for what is read and written, from the next page on for the rest. */
	async break(fault: Fault): Promise<void> {
		// Needs a document of the app's origin, though not the app.
		if (this.page.url() === 'about:blank') await this.page.goto('/_app/version.json');
		await this.page.evaluate((fault) => {
			localStorage.setItem('fault', fault);
		}, fault);
	}

	async mend(): Promise<void> {
		await this.page.evaluate(() => {
			localStorage.removeItem('fault');
		});
	}
}

/** Runs in the page, before the app. */
function breakAsToldTo() {
	const { prototype: factory } = IDBFactory;
	const { prototype: store } = IDBObjectStore;
	const { open } = factory;
	const { add, put, getAll } = store;
	const failIf = (faults: Record<string, string>) => {
		const name = faults[localStorage.getItem('fault') ?? ''];
		if (name !== undefined) throw new DOMException('So the test wants it.', name);
	};
	if (localStorage.getItem('fault') === 'missing') {
		Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
	}
	factory.open = function (...all) {
		failIf({ forbidden: 'SecurityError', unopenable: 'UnknownError' });
		return open.apply(this, all);
	};
	store.getAll = function (...all: unknown[]) {
		failIf({ unreadable: 'UnknownError' });
		return Reflect.apply(getAll, this, all);
	};
	store.add = function (...all) {
		failIf({ full: 'QuotaExceededError' });
		return add.apply(this, all);
	};
	store.put = function (...all) {
		failIf({ full: 'QuotaExceededError' });
		return put.apply(this, all);
	};
}
