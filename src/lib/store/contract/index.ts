import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '$lib/schedule';
import { loaded, review, state } from '../builders';
import type { Store } from '../store';
import { describeBackups } from './backups';
import { describeCommits } from './commits';
import { describeLog } from './log';
import { describeStates } from './states';
import { commit, createTab, foldByCount, law, order, statesByCard } from './tab';
import { describeTwoTabs } from './two-tabs';

/**
 * The contract that every store keeps, as tests.
 * @param open gives another handle, as another tab would have, on the data of the running test;
 * each test starts with no data
 */
export function describeStore(name: string, open: () => Promise<Store>): void {
	describe(name, () => {
		describeLog(open);
		describeCommits(open);
		describeTwoTabs(open);
		describeStates(open);
		describeBackups(open);

		it('is there again for a call after it was closed', async () => {
			const store = await open();
			await commit(store, [review(1)], [state()], 0);
			store.close();
			expect((await store.readLog()).entries).toEqual([review(1)]);
		});

		it('keeps every entry once and fresh states true, however two tabs take turns', async () => {
			const tabs = [createTab(await open()), createTab(await open())];
			const reader = await open();
			const committed: LogEntry[] = [];

			await fc.assert(
				fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 8 }), async (turns) => {
					for (const { at, cards, repeats } of turns) {
						const first = committed.length;
						const entries = cards.map((card, n) => review(first + n, { cardId: card }));
						committed.push(...entries);
						await tabs[at]?.answer(entries);
						if (repeats) await tabs[at]?.answer(entries);
					}
					expect((await reader.readLog()).entries).toEqual(committed);
					const { fresh, entryCount } = await loaded(reader, 1);
					expect(entryCount).toBe(committed.length);
					if (fresh) expect(await statesByCard(reader, 1)).toEqual(foldByCount(committed));
				}),
				{ numRuns: 25 }
			);

			await Promise.all(tabs.map((tab) => tab.catchUp()));
			expect(await loaded(reader, 1)).toMatchObject({ fresh: true });
			expect(await statesByCard(reader, 1)).toEqual(foldByCount(committed));
		});
	});
}

const turn = fc.record({
	at: fc.constantFrom(0, 1),
	cards: fc.array(fc.constantFrom(law, order), { maxLength: 3 }),
	repeats: fc.boolean()
});
