import { describe, expect, it } from 'vitest';
import { loaded, review, state } from '../builders';
import type { Store } from '../store';
import { commit, law, order, statesByCard } from './tab';

/** Entries and their states go in together, once. */
export function describeCommits(open: () => Promise<Store>): void {
	describe('a commit', () => {
		it('keeps entries and the states that follow from them', async () => {
			const store = await open();
			expect(await commit(store, [review(1)], [state()], 0)).toEqual({
				entryCount: 1,
				behind: false
			});
			expect(await loaded(store, 1)).toEqual({
				states: [state()],
				fresh: true,
				entryCount: 1
			});
		});

		it('leaves the states of other cards alone', async () => {
			const store = await open();
			await commit(store, [review(1)], [state()], 0);
			await commit(store, [review(2, { cardId: order })], [state({ cardId: order })], 1);
			expect(await statesByCard(store, 1)).toEqual([state(), state({ cardId: order })]);
		});

		it('deletes the state of a card that is new again', async () => {
			const store = await open();
			await commit(store, [review(1)], [state()], 0);
			const result = await store.commit({
				entries: [review(2)],
				states: new Map([[law, null]]),
				foldVersion: 1,
				basis: 1
			});
			expect(result).toEqual({ entryCount: 2, behind: false });
			expect(await loaded(store, 1)).toEqual({ states: [], fresh: true, entryCount: 2 });
		});

		it('is safe to repeat: log and states are as after the first time', async () => {
			const store = await open();
			const first = [review(1), review(2)];
			await commit(store, first, [state({ reps: 2 })], 0);
			expect(await commit(store, first, [state({ reps: 9 })], 0)).toEqual({
				entryCount: 2,
				behind: true
			});
			expect((await store.readLog()).entries).toEqual(first);
			expect(await loaded(store, 1)).toEqual({
				states: [state({ reps: 2 })],
				fresh: true,
				entryCount: 2
			});
		});

		it('replayed from the journal on top of a log that has it already tells to fold again', async () => {
			const store = await open();
			await commit(store, [review(1)], [state()], 0);
			expect(await commit(store, [review(1)], [state({ reps: 2 })], 1)).toEqual({
				entryCount: 1,
				behind: true
			});
			expect((await loaded(store, 1)).states).toEqual([state()]);
		});

		it('keeps an entry that is in it twice once', async () => {
			const store = await open();
			expect(await commit(store, [review(1), review(1)], [state()], 0)).toEqual({
				entryCount: 1,
				behind: false
			});
			expect((await store.readLog()).entries).toEqual([review(1)]);
		});

		it('that cannot be cloned is refused whole', async () => {
			const store = await open();
			const broken = Object.assign(review(2), { seed: () => 'no value to keep' });
			await expect(commit(store, [review(1), broken], [], 0)).rejects.toThrow(
				'could not be cloned'
			);
			expect((await store.readLog()).entries).toEqual([]);
		});
	});
}
