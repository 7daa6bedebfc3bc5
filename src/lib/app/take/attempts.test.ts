import { describe, expect, it } from 'vitest';
import { aDisk, aLearner, noon } from '../builders';
import { createAttemptSlot } from './attempt-slot';
import { Attempts } from './attempts';
import { anAssignmentId, anAttempt, aSlot } from './builders';
import { attemptRecord, readAttempt, stateOf } from './kept-attempt';
import { Outbox } from './outbox';
import { keepOwnCode, readOwnCode } from './own-codes';

const day = 24 * 60 * 60_000;

describe('attempts on a device', () => {
	it('are listed from the disk, the latest first, by how many were made', async () => {
		const learner = await aLearner({});
		const attempts = new Attempts(learner, aSlot());
		const later = anAttempt({ nonce: '0000000000000001', startedAt: noon + 1 });
		await attempts.keep(anAttempt());
		await attempts.keep(later);
		await learner.flush();
		const list = await new Attempts(learner, aSlot()).list();
		expect(list?.attempts).toEqual([later, anAttempt()]);
		expect(list?.made).toEqual(new Map([[anAssignmentId, 2]]));
		expect(list?.damaged).toBe(0);
	});

	it('are safe at once where the slot keeps them, and otherwise once the disk has them', async () => {
		const learner = await aLearner({});
		expect(new Attempts(learner, aSlot()).keep(anAttempt())).toBeUndefined();
		const without = { ...aSlot(), write: () => false };
		await new Attempts(learner, without).keep(anAttempt({ place: 2 }));
		expect(
			await learner.diskRecords?.getRecord(attemptRecord(anAssignmentId, anAttempt().nonce))
		).toMatchObject({ place: 2 });
	});

	it('are found as the slot has them, if the page was killed before the disk had that', async () => {
		const learner = await aLearner({});
		const slot = aSlot();
		const attempts = new Attempts(learner, slot);
		await attempts.keep(anAttempt());
		await learner.flush();
		const later = anAttempt({ place: 1, revision: 2 });
		const unwritten = anAttempt({ nonce: '0000000000000002' });
		slot.write(later);
		slot.write(unwritten);
		const list = await attempts.list();
		expect(list?.attempts).toEqual([later, unwritten]);
		expect(list?.made.get(anAssignmentId)).toBe(2);
	});

	it('leave the slot once they are handed in and the disk has that', async () => {
		const learner = await aLearner({});
		const slot = aSlot();
		const attempts = new Attempts(learner, slot);
		const finished = { at: noon, by: 'student' } as const;
		await attempts.keep(anAttempt({ finished, handedIn: { messageId: 'ab'.repeat(32) } }));
		await learner.flush();
		expect((await attempts.list())?.attempts.map(stateOf)).toEqual(['handedIn']);
		expect(slot.kept.size).toBe(0);
	});

	it('count on, if they are limited, when they are erased', async () => {
		const learner = await aLearner({});
		const attempts = new Attempts(learner, aSlot());
		const other = anAttempt({ nonce: '0000000000000001' });
		for (const attempt of [anAttempt(), other]) await attempts.keep(attempt);
		await attempts.erase(anAttempt(), true);
		await attempts.erase(other, false);
		const list = await attempts.list();
		expect(list).toEqual({ attempts: [], made: new Map([[anAssignmentId, 1]]), damaged: 0 });
		expect(JSON.stringify(await learner.readEverything())).not.toContain('7K2M9');
	});

	it('that cannot be read are told and left where they are', async () => {
		const store = aDisk();
		const name = attemptRecord(anAssignmentId, '0000000000000003');
		await store.putRecord(name, { title: 'half a record' });
		const learner = await aLearner({ store });
		expect((await new Attempts(learner, aSlot()).list())?.damaged).toBe(1);
		expect(await store.getRecord(name)).toEqual({ title: 'half a record' });
	});

	it('that no page can have kept are refused', () => {
		expect(readAttempt(anAttempt())).toEqual(anAttempt());
		expect(readAttempt(anAttempt({ place: 4 }))).toBeUndefined();
		expect(readAttempt(anAttempt({ lookedMs: [0] }))).toBeUndefined();
		expect(readAttempt({ ...anAttempt(), issued: 'a link' })).toBeUndefined();
	});
});

describe('the slot of a running attempt', () => {
	it('keeps each by itself, and passes over what is none', () => {
		const storage = aStorage();
		const slot = createAttemptSlot(() => storage, 'diwan/take/');
		const other = anAttempt({ nonce: '0000000000000001' });
		storage.setItem('diwan/take/x', '{');
		storage.setItem('diwan/posed', '{}');
		expect([slot.write(anAttempt()), slot.write(other)]).toEqual([true, true]);
		expect(slot.read()).toEqual([anAttempt(), other]);
		slot.clear(other.nonce);
		expect(slot.read()).toEqual([anAttempt()]);
	});

	it('says so where the browser keeps nothing', () => {
		expect(createAttemptSlot(() => undefined, '').write(anAttempt())).toBe(false);
		const refusing = createAttemptSlot(() => {
			throw new DOMException('no', 'SecurityError');
		}, '');
		expect(refusing.write(anAttempt())).toBe(false);
		expect(refusing.read()).toEqual([]);
	});
});

describe('the outbox', () => {
	it('keeps sealed bytes as they are, for sixty days', async () => {
		const outbox = new Outbox(await aLearner({}));
		const [one, other] = ['0'.repeat(16), '1'.repeat(16)];
		const first = { messageId: 'first', bytes: Uint8Array.from([1, 2, 255]) };
		expect(await outbox.keep(one, first, noon)).toBe(true);
		await outbox.keep(other, { messageId: 'second', bytes: Uint8Array.from([9]) }, noon + 1);
		expect(await outbox.find(one)).toEqual(first);
		await outbox.tidy(noon + 60 * day - 1);
		expect(await outbox.read('first')).toEqual(Uint8Array.from([1, 2, 255]));
		await outbox.tidy(noon + 60 * day);
		expect(await outbox.read('first')).toBeUndefined();
		expect(await outbox.read('second')).toEqual(Uint8Array.from([9]));
		await outbox.forget('second');
		expect(await outbox.read('second')).toBeUndefined();
	});
});

describe('an attempt under the name of another', () => {
	it('is told to be damaged, and not shown', async () => {
		const store = aDisk();
		await store.putRecord(attemptRecord(anAssignmentId, '0000000000000003'), anAttempt());
		const list = await new Attempts(await aLearner({ store }), aSlot()).list();
		expect(list).toMatchObject({ attempts: [], damaged: 1 });
	});
});

describe('a student’s own code', () => {
	it('is one with each teacher, and none from a damaged record', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		const own = { code: '7K2M9', timeFactor: 1.5, largerText: true } as const;
		await keepOwnCode(learner, 'AAAA-AAAA', own);
		await keepOwnCode(learner, 'BBBB-BBBB', { ...own, code: '00000' });
		expect(await readOwnCode(learner, 'AAAA-AAAA')).toEqual(own);
		expect(await readOwnCode(learner, 'CCCC-CCCC')).toBeUndefined();
		await learner.keepRecord('take:me', { 'AAAA-AAAA': { ...own, timeFactor: 9 } });
		expect(await readOwnCode(learner, 'AAAA-AAAA')).toBeUndefined();
	});
});

function aStorage(): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		clear: () => {
			items.clear();
		},
		getItem: (key) => items.get(key) ?? null,
		key: (at) => [...items.keys()][at] ?? null,
		removeItem: (key) => {
			items.delete(key);
		},
		setItem: (key, value) => {
			items.set(key, value);
		}
	};
}
