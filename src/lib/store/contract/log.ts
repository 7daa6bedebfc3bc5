import { describe, expect, it } from 'vitest';
import type { LogEntry } from '$lib/schedule';
import { entryId, lastIdOf, loaded, part, review } from '../builders';
import type { Store } from '../store';
import { append, law, order } from './tab';

/** What is in the log stays in it. */
export function describeLog(open: () => Promise<Store>): void {
	describe('a new store', () => {
		it('has an empty log, no states and nothing to fold again', async () => {
			const store = await open();
			expect(await store.readLog()).toEqual({ entries: [], damaged: 0 });
			expect(await loaded(store, 1)).toEqual({ states: [], fresh: true, entryCount: 0 });
			expect(await store.entriesOf(law)).toEqual([]);
			expect(await lastIdOf(store)).toBeUndefined();
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
				{ ...base, id: entryId(6), type: 'reset' },
				part(7, { target: entryId(2) })
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
			expect(await lastIdOf(store)).toBe(entryId(36));
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
}
