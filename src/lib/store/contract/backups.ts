import { describe, expect, it } from 'vitest';
import { entryId, lastIdOf, loaded, review, state } from '../builders';
import type { Store } from '../store';
import { append, commit } from './tab';

/** A backup comes in whole or not at all. */
export function describeBackups(open: () => Promise<Store>): void {
	describe('a backup', () => {
		const theirs = { entries: [review(2), review(3)], records: new Map([['session', 7]]) };

		it('that is merged adds what is not there, and changes nothing that is', async () => {
			const store = await open();
			await append(store, [review(1), review(2, { rating: 'again' })]);
			await store.putRecord('preferences', 'ours');
			const records = new Map([
				['preferences', 'theirs'],
				['session', 'theirs']
			]);
			await store.restore({ mode: 'merge', ...theirs, records });
			expect((await store.readLog()).entries).toEqual([
				review(1),
				review(2, { rating: 'again' }),
				review(3)
			]);
			expect(await store.readRecords()).toEqual(
				new Map([
					['preferences', 'ours'],
					['session', 'theirs']
				])
			);
		});

		it('that is merged is the same the second time, and twice in it is once', async () => {
			const store = await open();
			const entries = [review(1), review(1)];
			await store.restore({ mode: 'merge', entries, records: new Map() });
			await store.replaceStates([state()], 1, 1);
			await store.restore({ mode: 'merge', entries, records: new Map() });
			expect((await store.readLog()).entries).toEqual([review(1)]);
			expect(await loaded(store, 1)).toEqual({
				states: [state()],
				fresh: true,
				entryCount: 1
			});
		});

		it('leaves two devices that merge each other’s with one log', async () => {
			const store = await open();
			await append(store, [review(3), review(1)]);
			await store.restore({ mode: 'merge', ...theirs });
			expect((await store.readLog()).entries).toEqual([review(1), review(2), review(3)]);
		});

		it('asks for a new fold once there is something new in it', async () => {
			const store = await open();
			await commit(store, [review(1)], [state()], 0);
			await store.restore({ mode: 'merge', ...theirs });
			expect(await loaded(store, 1)).toMatchObject({ fresh: false, entryCount: 3 });
		});

		it('that replaces leaves nothing but itself', async () => {
			const store = await open();
			await commit(store, [review(1), review(2)], [state()], 0);
			await store.putRecord('preferences', 'ours');
			await store.restore({ mode: 'replace', ...theirs });
			expect(await store.readLog()).toEqual({ entries: theirs.entries, damaged: 0 });
			expect(await store.readRecords()).toEqual(theirs.records);
			expect(await loaded(store, 1)).toMatchObject({ states: [], fresh: false });
			expect(await lastIdOf(store)).toBe(entryId(3));
		});

		it('that replaces leaves another tab behind, though the number of entries is the same', async () => {
			const [ours, theirTab] = [await open(), await open()];
			await commit(ours, [review(8), review(9)], [state({ reps: 2 })], 0);
			await ours.restore({ mode: 'replace', ...theirs });
			const { entryCount } = await loaded(ours, 1);
			await ours.replaceStates([state({ reps: 5 })], 1, entryCount);
			const { behind } = await commit(theirTab, [review(10)], [state({ reps: 3 })], 2);
			expect(behind).toBe(true);
			expect(await loaded(ours, 1)).toMatchObject({
				states: [state({ reps: 5 })],
				fresh: false
			});
		});

		it('without anything in it leaves other tabs behind, too', async () => {
			const store = await open();
			await store.restore({ mode: 'replace', entries: [], records: new Map() });
			expect((await commit(store, [review(1)], [state()], 0)).behind).toBe(true);
		});

		it('that cannot be cloned is refused whole, and what was there stays', async () => {
			const store = await open();
			await append(store, [review(1)]);
			const records = new Map([['broken', () => 'no value to keep']]);
			await expect(store.restore({ mode: 'replace', ...theirs, records })).rejects.toThrow(
				'could not be cloned'
			);
			expect((await store.readLog()).entries).toEqual([review(1)]);
		});
	});
}
