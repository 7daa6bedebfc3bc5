import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exchangedIn, exchanges } from './exchanged';

it('two that changed places are found, wherever they stand', () => {
	expect(exchangedIn([on(2), on(1), on(3)])).toEqual([0, 1]);
	expect(exchangedIn([on(3), on(2), on(1)])).toEqual([0, 2]);
	expect(exchangedIn([on(1), on(2), on(4), on(3)])).toEqual([2, 3]);
});

it('nothing changed places in a right order, one that may be right included', () => {
	expect(exchangedIn([on(1), on(2), on(3)])).toBeUndefined();
	expect(exchangedIn([on(1, 9), on(2), on(3)])).toBeUndefined();
	expect(exchangedIn([on(3), on(2, 9), on(4)])).toBeUndefined();
	expect(exchangedIn([])).toBeUndefined();
});

it('where more than two have to be moved nobody was taken for anybody', () => {
	expect(exchangedIn([on(2), on(3), on(1)])).toBeUndefined();
	expect(exchangedIn([on(2), on(1), on(4), on(3)])).toBeUndefined();
});

it('what may stand either way is not moved', () => {
	expect(exchangedIn([on(5, 6), on(5, 6), on(1)])).toEqual([0, 2]);
	expect(exchangedIn([on(5, 6), on(1), on(5, 6)])).toEqual([0, 1]);
});

it('in a wrong row it is never two pairs of which either would do', () => {
	const days = fc
		.tuple(fc.nat(6), fc.nat(3))
		.map(([firstDay, more]) => on(firstDay, firstDay + more));
	fc.assert(
		fc.property(fc.array(days, { maxLength: 6 }), (row) => {
			if (exchangedIn(row)) expect(exchanges(row)).toHaveLength(1);
		}),
		{ seed: 20_161_126, numRuns: 2_000 }
	);
});

it('of days that are all different, whichever two change places are found', () => {
	const swap = fc
		.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 2, max: 7 }))
		.filter(([a, b, count]) => a < b && b < count);
	fc.assert(
		fc.property(swap, ([a, b, count]) => {
			const row = Array.from({ length: count }, (_, day) => on(day));
			const [first, second] = [row[a], row[b]];
			if (first && second) [row[a], row[b]] = [second, first];
			expect(exchangedIn(row)).toEqual([a, b]);
		}),
		{ seed: 20_161_126, numRuns: 100 }
	);
});

function on(firstDay: number, lastDay = firstDay) {
	return { firstDay, lastDay };
}
