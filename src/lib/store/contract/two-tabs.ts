import { describe, expect, it } from 'vitest';
import { loaded, review, state } from '../builders';
import type { Store } from '../store';
import { commit } from './tab';

/** Nobody overwrites anybody. */
export function describeTwoTabs(open: () => Promise<Store>): void {
	describe('two tabs on one log', () => {
		it('both keep their entries, and the later one is told that it is behind', async () => {
			const [ours, theirs] = [await open(), await open()];
			const mine = await commit(ours, [review(1)], [state()], 0);
			const yours = await commit(theirs, [review(2)], [state({ reps: 7 })], 0);
			expect(mine).toEqual({ entryCount: 1, behind: false });
			expect(yours).toEqual({ entryCount: 2, behind: true });
			expect((await ours.readLog()).entries).toEqual([review(1), review(2)]);
		});

		it('that commit at once have one winner', async () => {
			const [ours, theirs] = [await open(), await open()];
			const results = await Promise.all([
				commit(ours, [review(1)], [state()], 0),
				commit(theirs, [review(2)], [state()], 0)
			]);
			expect(results.map((result) => result.behind).sort()).toEqual([false, true]);
			expect((await theirs.readLog()).entries).toEqual([review(1), review(2)]);
		});

		it('know that the states of the one who was behind were not kept', async () => {
			const [ours, theirs] = [await open(), await open()];
			await commit(ours, [review(1)], [state({ reps: 1 })], 0);
			await commit(theirs, [review(2)], [state({ reps: 7 })], 0);
			expect(await loaded(ours, 1)).toEqual({
				states: [state({ reps: 1 })],
				fresh: false,
				entryCount: 2
			});
		});

		it('are of one mind again after one of them folded the log', async () => {
			const [ours, theirs] = [await open(), await open()];
			await commit(ours, [review(1)], [state({ reps: 1 })], 0);
			await commit(theirs, [review(2)], [state({ reps: 1 })], 0);
			await theirs.replaceStates([state({ reps: 2 })], 1, 2);
			expect((await commit(theirs, [review(3)], [state({ reps: 3 })], 2)).behind).toBe(false);
			expect(await loaded(ours, 1)).toEqual({
				states: [state({ reps: 3 })],
				fresh: true,
				entryCount: 3
			});
		});
	});
}
