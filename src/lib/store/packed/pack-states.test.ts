import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQueue, type CardState, countDue } from '$lib/schedule';
import { cardId, state } from '../builders';
import { statesOf } from './snapshot';
import { packStates } from './pack-states';

describe('a snapshot', () => {
	it('gives back states of every kind to the last bit, in whichever order', () => {
		fc.assert(
			fc.property(fc.array(anyState, { maxLength: 40 }), (some) => {
				const states = some.map((each, at) => ({ ...each, cardId: nthId(at) }));
				const opened = statesOf(packStates(states), []);
				expect(opened.isWhole).toBe(true);
				expect(opened.states.size).toBe(states.length);
				for (const each of states) expect(opened.states.get(each.cardId)).toStrictEqual(each);
				expect(sorted([...opened.states.values()])).toStrictEqual(sorted(states));
			})
		);
	});

	it('is asked for the day as a map of the same states is, whatever the order of the cards', () => {
		const cards = fc.uniqueArray(fc.nat(60), { maxLength: 60 });
		fc.assert(
			fc.property(
				fc.array(dueState, { maxLength: 50 }),
				fc.array(dueState),
				cards,
				(some, later, asked) => {
					const states = some.map((each, at) => ({ ...each, cardId: nthId(at) }));
					const since = later.map((each, at) => ({ ...each, cardId: nthId(5 * at) }));
					const opened = statesOf(packStates(states), since).states;
					const map = new Map([...states, ...since].map((state) => [state.cardId, state]));
					expect(opened.size).toBe(map.size);
					const now = 1_790_000_000_000;
					const question = { cardIds: asked.map(nthId), today: 20_720, now, newPerDay: 5 };
					const limit = 30;
					expect(buildQueue({ ...question, limit, states: opened })).toEqual(
						buildQueue({ ...question, limit, states: map })
					);
					expect(countDue({ ...question, states: opened })).toEqual(
						countDue({ ...question, states: map })
					);
					expect(opened.lastReviewAt(now)).toBe(
						Math.max(0, ...[...map.values()].map(({ lastReviewAt }) => Math.min(lastReviewAt, now)))
					);
				}
			)
		);
	});

	it('is asked again about the same list when states have changed', () => {
		fc.assert(
			fc.property(
				fc.array(dueState, { maxLength: 30 }),
				fc.array(fc.tuple(fc.nat(35), fc.option(dueState)), { maxLength: 6 }),
				fc.uniqueArray(fc.nat(35), { maxLength: 36 }),
				(some, changes, asked) => {
					const states = some.map((each, at) => ({ ...each, cardId: nthId(at) }));
					const opened = statesOf(packStates(states), []).states;
					const map = new Map(states.map((state) => [state.cardId, state]));
					const now = 1_790_000_000_000;
					const question = { cardIds: asked.map(nthId), today: 20_720, now, newPerDay: 5 };
					const expectSame = () => {
						expect(buildQueue({ ...question, states: opened })).toEqual(
							buildQueue({ ...question, states: map })
						);
						expect(opened.lastReviewAt(now)).toBe(
							Math.max(0, ...[...map.values()].map((each) => Math.min(each.lastReviewAt, now)))
						);
						expect(opened.size).toBe(map.size);
					};
					expectSame();
					for (const [at, change] of changes) {
						for (const kept of [opened, map]) {
							if (change) kept.set(nthId(at), { ...change, cardId: nthId(at) });
							else kept.delete(nthId(at));
						}
						expectSame();
					}
				}
			)
		);
	});

	it('knows nothing of cards that are not in it', () => {
		const { states } = statesOf(packStates([state(), state({ cardId: nthId(1) })]), []);
		for (const id of ['', 'note1/fiel', 'note1/field1', 'note1/fieldlaw-40-2016/dateIssued']) {
			expect(states.get(id as CardState['cardId'])).toBeUndefined();
			expect(states.has(id as CardState['cardId'])).toBe(false);
		}
	});

	it('keeps ids in any script', () => {
		const arabic = 'قانون-٤٠/تاريخ' as CardState['cardId'];
		const { states } = statesOf(packStates([state(), state({ cardId: arabic })]), []);
		expect(states.get(arabic)).toStrictEqual(state({ cardId: arabic }));
		expect([...states.keys()]).toEqual([state().cardId, arabic]);
	});

	it('with one byte of its columns changed is void', () => {
		const snapshot = packStates(Array.from({ length: 30 }, (_, n) => state({ cardId: nthId(n) })));
		fc.assert(
			fc.property(
				fc.nat(snapshot.columns.byteLength - 1),
				fc.integer({ min: 1, max: 255 }),
				(at, change) => {
					const columns = snapshot.columns.slice(0);
					const bytes = new Uint8Array(columns);
					bytes[at] = (bytes[at] ?? 0) ^ change;
					const opened = statesOf({ ...snapshot, columns }, []);
					expect([opened.isWhole, opened.states.size]).toEqual([false, 0]);
				}
			)
		);
	});

	it.each([
		['of an earlier build', { version: 1 }],
		['of the build before', { version: 2 }],
		['with an id cut off', { ids: 'law-40-2016/dateIssue' }],
		['that counts otherwise', { count: 2 }],
		['that counts with what is no number', { count: NaN }],
		['that is cut off', { columns: new ArrayBuffer(4) }],
		['without columns', { columns: [] }],
		['with a row that is no state', { rows: [{ cardId: 'a/b', phase: 7 }] }],
		['without rows', { rows: undefined }]
	])('%s is void', (_, change) => {
		expect(statesOf({ ...packStates([state()]), ...change }, []).isWhole).toBe(false);
	});

	it('gives way to the rows that were written since', () => {
		const [kept, changed, gone] = [0, 1, 2].map((n) => state({ cardId: nthId(n) })) as [
			CardState,
			CardState,
			CardState
		];
		const again = { ...changed, reps: 2 };
		const added = state({ cardId: nthId(3) });
		const rows = [again, { cardId: gone.cardId, isNew: true }, added];
		const { states, isWhole } = statesOf(packStates([kept, changed, gone]), rows);
		expect(isWhole).toBe(true);
		expect([...states.values()]).toStrictEqual([kept, again, added]);
	});
});

/** Around the day that is asked about. */
const dueState: fc.Arbitrary<CardState> = fc
	.record({
		phase: fc.constantFrom('learning', 'review', 'review', 'review'),
		stabilityDays: fc.constantFrom(1.5, 3, 3.25, 40),
		dueDay: fc.integer({ min: 20_718, max: 20_723 }),
		lastReviewDay: fc.integer({ min: 20_700, max: 20_720 }),
		firstReviewDay: fc.integer({ min: 20_719, max: 20_720 }),
		dueAt: fc.integer({ min: 1_789_999_900_000, max: 1_790_000_100_000 }),
		suspended: fc.constantFrom(false, false, true),
		isNew: fc.constantFrom(false, false, false, true)
	})
	.map(({ isNew, ...each }) =>
		isNew
			? state({ ...each, phase: 'learning', reps: 0, suspended: true })
			: state({ ...each, ...(each.phase === 'review' && { lastReviewAt: each.dueAt }) })
	);

const day = fc.oneof(fc.integer({ min: 0, max: 65_535 }), fc.integer({ min: -1e8, max: 1e8 }));

const anyState: fc.Arbitrary<CardState> = fc
	.record({
		phase: fc.constantFrom('learning', 'review', 'relearning'),
		step: fc.nat(2),
		stabilityDays: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
		difficulty: fc.oneof(
			fc.integer({ min: 1e8, max: 1e9 }).map((units) => units / 1e8),
			fc.double({ min: 1, max: 10, noNaN: true })
		),
		dueDay: day,
		isWaiting: fc.boolean(),
		lastReviewDay: day,
		lastReviewAt: fc.oneof(
			fc.integer({ min: 0, max: 2e12 }),
			fc.double({ min: -1e9, max: 1e9, noNaN: true })
		),
		firstReviewDay: day,
		reps: fc.oneof(fc.nat(70_000), fc.constant(1)),
		lapses: fc.nat(200),
		suspended: fc.boolean()
	})
	.map(({ isWaiting, ...each }) => ({
		...each,
		cardId: nthId(0),
		dueAt: each.lastReviewAt + (isWaiting ? 60_000 : 0)
	}));

function nthId(n: number): CardState['cardId'] {
	return cardId(`note${String(n)}/field`);
}

function sorted(states: readonly CardState[]): CardState[] {
	return [...states].sort((a, b) => (a.cardId < b.cardId ? -1 : 1));
}
