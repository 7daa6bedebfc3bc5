import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '$lib/schedule';
import { cardId, entryId, review, state } from './builders';
import { commit, createTab, foldByCount, statesByCard } from './contract-tab';
import type { Store } from './store';

const law = cardId('law-40-2016/dateIssued');
const order = cardId('order-91-2016/dateIssued');

/**
 * The contract that every store keeps, as tests.
 * @param open gives another handle, as another tab would have, on the data of the running test;
 * each test starts with no data
 */
export function describeStore(name: string, open: () => Promise<Store>): void {
	describe(name, () => {
		describe('a new store', () => {
			it('has an empty log, no states and nothing to fold again', async () => {
				const store = await open();
				expect(await store.readLog()).toEqual({ entries: [], damaged: 0 });
				expect(await store.loadStates(1)).toEqual({ states: [], fresh: true, entryCount: 0 });
				expect(await store.entriesOf(law)).toEqual([]);
				expect(await store.lastEntryId()).toBeUndefined();
			});
		});

		describe('the log', () => {
			it('gives back every kind of entry as it was', async () => {
				const store = await open();
				const base = { at: 1_790_000_000_000.5, studyDay: -1, cardId: law };
				const entries: LogEntry[] = [
					review(0, { response: { form: 'recall', remembered: true }, form: 'recall' }),
					review(1, { response: { form: 'trueFalse', value: false }, form: 'trueFalse' }),
					review(2, { response: { form: 'shortText', text: 'قانون' }, optionIds: [] }),
					{ ...base, id: entryId(3), type: 'undo', target: entryId(1) },
					{ ...base, id: entryId(4), type: 'override', target: entryId(0), rating: 'hard' },
					{ ...base, id: entryId(5), type: 'suspend', suspended: true },
					{ ...base, id: entryId(6), type: 'reset' }
				];
				await append(store, entries);
				expect(await store.readLog()).toEqual({ entries, damaged: 0 });
			});

			it('is in id order, whatever the order of the commits', async () => {
				const store = await open();
				await append(store, [review(36), review(2)]);
				await append(store, [review(1), review(35)], 2);
				const { entries } = await store.readLog();
				expect(entries).toEqual([review(1), review(2), review(35), review(36)]);
			});

			it('knows its greatest id, whatever the order of the commits', async () => {
				const store = await open();
				await append(store, [review(36), review(2)]);
				await append(store, [review(1)], 2);
				expect(await store.lastEntryId()).toBe(entryId(36));
			});

			it('gives the entries of one card alone, in id order', async () => {
				const store = await open();
				await append(store, [review(3), review(2, { cardId: order }), review(1)]);
				expect(await store.entriesOf(law)).toEqual([review(1), review(3)]);
				expect(await store.entriesOf(order)).toEqual([review(2, { cardId: order })]);
			});

			it('never changes an entry that is there', async () => {
				const store = await open();
				await append(store, [review(1, { rating: 'good' })]);
				await append(store, [review(1, { rating: 'again' })], 1);
				expect((await store.readLog()).entries).toEqual([review(1, { rating: 'good' })]);
			});

			it('keeps its own copy of what it is given', async () => {
				const store = await open();
				const optionIds = ['2016-11-26'];
				await append(store, [review(1, { optionIds })]);
				optionIds.push('changed');
				expect(await store.entriesOf(law)).toEqual([review(1, { optionIds: ['2016-11-26'] })]);
			});
		});

		describe('a commit', () => {
			it('keeps entries and the states that follow from them', async () => {
				const store = await open();
				expect(await commit(store, [review(1)], [state()], 0)).toEqual({
					entryCount: 1,
					behind: false
				});
				expect(await store.loadStates(1)).toEqual({
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
				expect(await store.loadStates(1)).toEqual({ states: [], fresh: true, entryCount: 2 });
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
				expect(await store.loadStates(1)).toEqual({
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
				expect((await store.loadStates(1)).states).toEqual([state()]);
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
				expect(await ours.loadStates(1)).toEqual({
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
				expect(await ours.loadStates(1)).toEqual({
					states: [state({ reps: 3 })],
					fresh: true,
					entryCount: 3
				});
			});
		});

		describe('the states', () => {
			it('of another fold version are stale', async () => {
				const store = await open();
				await commit(store, [review(1)], [state()], 0);
				expect((await store.loadStates(2)).fresh).toBe(false);
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
				expect((await store.loadStates(2)).fresh).toBe(false);
				expect((await store.loadStates(1)).fresh).toBe(false);
			});

			it('are fresh again when all of them are replaced', async () => {
				const store = await open();
				await commit(store, [review(1)], [state()], 0);
				await store.replaceStates([state({ cardId: order })], 2, 1);
				expect(await store.loadStates(2)).toEqual({
					states: [state({ cardId: order })],
					fresh: true,
					entryCount: 1
				});
			});

			it('are not replaced by the fold of an older log', async () => {
				const store = await open();
				await commit(store, [review(1), review(2)], [state({ reps: 2 })], 0);
				await store.replaceStates([state({ reps: 1 })], 1, 1);
				expect(await store.loadStates(1)).toEqual({
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
				expect(await store.loadStates(1)).toEqual({
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
				expect(await store.loadStates(1)).toMatchObject({ fresh: false, entryCount: 3 });
			});

			it('that replaces leaves nothing but itself', async () => {
				const store = await open();
				await commit(store, [review(1), review(2)], [state()], 0);
				await store.putRecord('preferences', 'ours');
				await store.restore({ mode: 'replace', ...theirs });
				expect(await store.readLog()).toEqual({ entries: theirs.entries, damaged: 0 });
				expect(await store.readRecords()).toEqual(theirs.records);
				expect(await store.loadStates(1)).toMatchObject({ states: [], fresh: false });
				expect(await store.lastEntryId()).toBe(entryId(3));
			});

			it('that replaces leaves another tab behind, though the number of entries is the same', async () => {
				const [ours, theirTab] = [await open(), await open()];
				await commit(ours, [review(8), review(9)], [state({ reps: 2 })], 0);
				await ours.restore({ mode: 'replace', ...theirs });
				const { entryCount } = await ours.loadStates(1);
				await ours.replaceStates([state({ reps: 5 })], 1, entryCount);
				const { behind } = await commit(theirTab, [review(10)], [state({ reps: 3 })], 2);
				expect(behind).toBe(true);
				expect(await ours.loadStates(1)).toMatchObject({
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
					const { fresh, entryCount } = await reader.loadStates(1);
					expect(entryCount).toBe(committed.length);
					if (fresh) expect(await statesByCard(reader, 1)).toEqual(foldByCount(committed));
				}),
				{ numRuns: 25 }
			);

			await Promise.all(tabs.map((tab) => tab.catchUp()));
			expect(await reader.loadStates(1)).toMatchObject({ fresh: true });
			expect(await statesByCard(reader, 1)).toEqual(foldByCount(committed));
		});
	});
}

const turn = fc.record({
	at: fc.constantFrom(0, 1),
	cards: fc.array(fc.constantFrom(law, order), { maxLength: 3 }),
	repeats: fc.boolean()
});

function append(store: Store, entries: readonly LogEntry[], basis = 0) {
	return commit(store, entries, [], basis);
}
