import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entryId, review } from './builders';
import { createJournal } from './journal';

// The session's storage is the same thing as the local one, but no other test file sees it.
beforeEach(() => sessionStorage.clear());
afterEach(() => {
	vi.restoreAllMocks();
	sessionStorage.clear();
});

describe('the journal', () => {
	it('gives back what was written, in id order, also in the next life of the page', () => {
		const before = createJournal(sessionStorage, 'diwan');
		expect(before.write(review(36))).toBe(true);
		expect(before.write(review(2))).toBe(true);
		expect(createJournal(sessionStorage, 'diwan').read()).toEqual([review(2), review(36)]);
	});

	it('is in id order, whatever order the browser lists its keys in', () => {
		const journal = createJournal(sessionStorage, 'diwan');
		for (const n of [1, 2, 3]) journal.write(review(n));
		const keys = Object.keys(sessionStorage).sort().reverse();
		vi.spyOn(Storage.prototype, 'key').mockImplementation((at) => keys[at] ?? null);
		expect(journal.read()).toEqual([review(1), review(2), review(3)]);
	});

	it('keeps each entry under a key of its own, so that tabs do not overwrite each other', () => {
		createJournal(sessionStorage, 'diwan').write(review(1));
		expect(Object.keys(sessionStorage)).toEqual(['diwan/journal/0mf000001-000-k3v9x0ab']);
	});

	it('is not read by a copy of the app below another path of the host', () => {
		createJournal(sessionStorage, 'diwan').write(review(1));
		createJournal(sessionStorage, 'diwan/journal').write(review(2));
		expect(createJournal(sessionStorage, 'diwan').read()).toEqual([review(1)]);
		expect(createJournal(sessionStorage, 'diwan/journal').read()).toEqual([review(2)]);
	});

	it('forgets what is removed, and only that', () => {
		const journal = createJournal(sessionStorage, 'diwan');
		journal.write(review(1));
		journal.write(review(2));
		journal.remove([entryId(1), entryId(9)]);
		expect(journal.read()).toEqual([review(2)]);
	});

	it('passes over what is no entry, and leaves it there', () => {
		const strangers = {
			'diwan/journal/a': '{"half":',
			'diwan/journal/b': '{"id":"b","type":"review"}',
			'diwan/journal/c': JSON.stringify(review(3)),
			'diwan/theme': 'dark'
		};
		Object.assign(sessionStorage, strangers);
		const journal = createJournal(sessionStorage, 'diwan');
		journal.write(review(1));
		expect(journal.read()).toEqual([review(1)]);
		expect({ ...sessionStorage }).toMatchObject(strangers);
		expect(journal.damaged()).toBe(3);
	});

	it('says so when there is no room, and still gives back the entries before', () => {
		const journal = createJournal(sessionStorage, 'diwan');
		journal.write(review(1));
		fill(sessionStorage);
		expect(journal.write(review(2))).toBe(false);
		expect(journal.read()).toEqual([review(1)]);
	});
});

describe('a journal without storage', () => {
	it('keeps nothing, and says so', () => {
		const journal = createJournal(undefined, 'diwan');
		expect(journal.write(review(1))).toBe(false);
		expect(journal.read()).toEqual([]);
		expect(journal.remove([entryId(1)])).toBeUndefined();
	});

	it('that the browser forbids keeps nothing, and says so', () => {
		const refuse = () => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		const forbidden = new Proxy(sessionStorage, { get: refuse });
		const journal = createJournal(forbidden, 'diwan');
		expect(journal.write(review(1))).toBe(false);
		expect(journal.read()).toEqual([]);
		expect(journal.remove([entryId(1)])).toBeUndefined();
	});
});

/** Takes the room there is, until less than a short entry is left. */
function fill(storage: Storage): void {
	for (let size = 2 ** 22; size >= 64; size /= 2) {
		try {
			storage.setItem(`filler-${String(size)}`, '-'.repeat(size));
		} catch (error) {
			expect(error).toHaveProperty('name', 'QuotaExceededError');
		}
	}
}
