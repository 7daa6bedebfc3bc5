import { describe, expect, it } from 'vitest';
import { loaded, review, state } from '../builders';
import type { Store } from '../store';
import { commit, order } from './tab';

/** States are believed only as the fold of the whole log. */
export function describeStates(open: () => Promise<Store>): void {
	describe('the states', () => {
		it('of another fold version are stale', async () => {
			const store = await open();
			await commit(store, [review(1)], [state()], 0);
			expect((await loaded(store, 2)).fresh).toBe(false);
		});

		it('of another fold version stay stale after a commit, though nobody is behind', async () => {
			const store = await open();
			await commit(store, [review(1)], [state()], 0);
			const next = [review(2, { cardId: order })];
			const result = await store.commit({
				entries: next,
				states: new Map([[order, state({ cardId: order })]]),
				foldVersion: 2,
				basis: 1
			});
			expect(result).toEqual({ entryCount: 2, behind: false });
			expect((await loaded(store, 2)).fresh).toBe(false);
			expect((await loaded(store, 1)).fresh).toBe(false);
		});

		it('by other weights are stale, until all of them are replaced', async () => {
			const store = await open();
			const mine = state({ stabilityDays: 16.5912 });
			await commit(store, [review(1)], [state()], 0);
			expect((await loaded(store, '1:0.424,1.2')).fresh).toBe(false);
			await store.replaceStates([mine], '1:0.424,1.2', 1);
			expect(await loaded(store, '1:0.424,1.2')).toEqual({
				states: [mine],
				fresh: true,
				entryCount: 1
			});
			expect((await loaded(store, '1:0.425,1.2')).fresh).toBe(false);
			expect((await loaded(store, 1)).fresh).toBe(false);
		});

		it('of a tab that has other weights are not kept among them', async () => {
			const store = await open();
			await commit(store, [review(1)], [state()], 0);
			await store.replaceStates([state()], '1:0.424,1.2', 1);
			await commit(store, [review(2)], [state({ reps: 9 })], 1);
			expect((await loaded(store, '1:0.424,1.2')).fresh).toBe(false);
			expect((await loaded(store, 1)).fresh).toBe(false);
			expect((await store.readLog()).entries).toEqual([review(1), review(2)]);
		});

		it('are fresh again when all of them are replaced', async () => {
			const store = await open();
			await commit(store, [review(1)], [state()], 0);
			await store.replaceStates([state({ cardId: order })], 2, 1);
			expect(await loaded(store, 2)).toEqual({
				states: [state({ cardId: order })],
				fresh: true,
				entryCount: 1
			});
		});

		it('are not replaced by the fold of an older log', async () => {
			const store = await open();
			await commit(store, [review(1), review(2)], [state({ reps: 2 })], 0);
			await store.replaceStates([state({ reps: 1 })], 1, 1);
			expect(await loaded(store, 1)).toEqual({
				states: [state({ reps: 2 })],
				fresh: true,
				entryCount: 2
			});
		});
	});

	describe('a record', () => {
		it('is undefined until it is put, and again after it is deleted', async () => {
			const store = await open();
			expect(await store.getRecord('preferences')).toBeUndefined();
			await store.putRecord('preferences', { theme: 'dark' });
			await store.deleteRecord('preferences');
			expect(await store.getRecord('preferences')).toBeUndefined();
		});

		it('comes back equal, and the last one put wins', async () => {
			const store = await open();
			const value = { locale: 'ar', seen: new Map([[1, new Date(0)]]), none: null };
			await store.putRecord('session', 'older');
			await store.putRecord('session', value);
			await store.putRecord('other', 7);
			expect(await store.getRecord('session')).toEqual(value);
			expect(await store.getRecord('session')).not.toBe(value);
		});
	});
}
