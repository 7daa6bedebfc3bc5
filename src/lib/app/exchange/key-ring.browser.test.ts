import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore, openIndexedDbStore, type Store } from '$lib/store';
import { deviceKeys, renewTeacherKeys, teacherKeys } from './key-ring';
import type { Records } from './key-record';
import { recoveryFile, restoreKeys } from './recovery-file';

const name = 'key-ring-test';
let store: Store;

beforeEach(async () => {
	store = await openIndexedDbStore({ name });
});

afterEach(async () => {
	store.close();
	await new Promise((resolve) => {
		indexedDB.deleteDatabase(name).addEventListener('success', resolve);
	});
});

/** The same disk, as the next page finds it. */
function nextPage(records: Records = store): Records {
	return {
		persistence: records.persistence,
		getRecord: (key) => records.getRecord(key),
		putRecord: (key, value) => records.putRecord(key, value)
	};
}

describe("a teacher's keys", () => {
	it('are made once, and locked into the browser', async () => {
		const first = await teacherKeys(store);
		const again = await teacherKeys(nextPage());
		expect(first).toMatchObject({ keptAs: 'locked', wereLost: false, earlier: [] });
		expect(again.public).toEqual(first.public);
		expect(again).toMatchObject({ keptAs: 'locked', wereLost: false });
		expect(again.encryption.privateKey.extractable).toBe(false);
		expect(again.signing.privateKey.extractable).toBe(false);
		expect([first.secret !== undefined, again.secret]).toEqual([true, undefined]);
	});

	it('are made once where two pages need them at the same time', async () => {
		const [a, b] = await Promise.all([teacherKeys(nextPage()), teacherKeys(nextPage())]);
		expect(a.public).toEqual(b.public);
	});

	it('are kept as numbers where the browser refuses to keep keys, and that is said', async () => {
		const records = new Map<string, string>();
		const refusing: Records = {
			persistence: 'disk',
			getRecord: async (key) => JSON.parse(records.get(key) ?? 'null') ?? undefined,
			putRecord: async (key, value) => {
				if (JSON.stringify(value).includes('{}')) throw new DOMException('No', 'DataCloneError');
				records.set(key, JSON.stringify(value));
			}
		};
		const first = await teacherKeys(refusing);
		const again = await teacherKeys(nextPage(refusing));
		expect([first.keptAs, again.keptAs]).toEqual(['open', 'open']);
		expect(again.public).toEqual(first.public);
		expect(again.secret).toEqual(first.secret);
	});

	it('are kept as numbers where the browser gives back nothing', async () => {
		const records = new Map<string, string>();
		const forgetful: Records = {
			persistence: 'disk',
			getRecord: async (key) => JSON.parse(records.get(key) ?? 'null') ?? undefined,
			putRecord: async (key, value) => void records.set(key, JSON.stringify(value))
		};
		expect((await teacherKeys(forgetful)).keptAs).toBe('open');
		expect((await teacherKeys(nextPage(forgetful))).keptAs).toBe('open');
	});

	it('that were lost are made anew, and that is said', async () => {
		await store.putRecord('key:teacher', { pairs: [null, null] });
		expect(await teacherKeys(store)).toMatchObject({ wereLost: true, keptAs: 'locked' });
	});

	it('are gone with the page where there is no disk', async () => {
		expect((await teacherKeys(createMemoryStore())).keptAs).toBe('nowhere');
	});

	it('that are renewed leave the ones before for what was sealed to them', async () => {
		const first = await teacherKeys(store);
		const second = await renewTeacherKeys(store);
		expect(second.public).not.toEqual(first.public);
		expect(second.secret).toBeDefined();
		const again = await teacherKeys(nextPage());
		expect(again.public).toEqual(second.public);
		expect(again.earlier.map((keys) => keys.public)).toEqual([first.public.encryption]);
	});
});

describe('a recovery file', () => {
	it('brings the keys to another device, which keeps its own for what was sealed to them', async () => {
		const mine = await teacherKeys(store);
		const file = await recoveryFile(mine, 'Tamsin Rook');
		if (!file) throw new Error('They were just made.');
		const other = nextPage(createMemoryStore());
		const before = await teacherKeys(other);
		expect(await restoreKeys(other, file, 'Tamsin')).toEqual({
			ok: false,
			reason: 'wrongPassphrase'
		});
		const restored = await restoreKeys(other, file, 'Tamsin Rook');
		if (!restored.ok) throw new Error(restored.reason);
		expect(restored.value.public).toEqual(mine.public);
		expect(restored.value.earlier.map((keys) => keys.public)).toEqual([before.public.encryption]);
		expect((await teacherKeys(other)).public).toEqual(mine.public);
	});

	it('cannot be made of keys that are locked already', async () => {
		await teacherKeys(store);
		expect(await recoveryFile(await teacherKeys(nextPage()), 'Tamsin Rook')).toBeUndefined();
	});

	it('of anybody else is refused', async () => {
		const file = await recoveryFile(await teacherKeys(store), 'Tamsin Rook');
		if (!file) throw new Error('They were just made.');
		const reason = async (bytes: Uint8Array<ArrayBuffer>) => {
			const restored = await restoreKeys(store, bytes, 'Tamsin Rook');
			return restored.ok ? 'opened' : restored.reason;
		};
		expect(await reason(new TextEncoder().encode('DIWANBAK'))).toBe('notARecoveryFile');
		expect(await reason(file.with(8, 2))).toBe('newer');
		expect(await reason(file.with(60, (file[60] ?? 0) ^ 1))).toBe('wrongPassphrase');
	});
});

describe("a student's key", () => {
	it('is made once', async () => {
		const first = await deviceKeys(store);
		expect((await deviceKeys(nextPage())).public).toEqual(first.public);
		expect(first.keptAs).toBe('locked');
	});
});
