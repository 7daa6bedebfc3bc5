import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEntry, anUndo, anyLog, seed } from './builders';
import { compareLogs, mergeLogs } from './merge';

describe('two logs in one', () => {
	it('are the same whichever is merged into the other', () => {
		fc.assert(
			fc.property(anyLog, anyLog, (a, b) => {
				expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
			}),
			{ seed }
		);
	});

	it('are the same in whatever order three come together', () => {
		fc.assert(
			fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
				expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(c, b)));
			}),
			{ seed }
		);
	});

	it('are the same however often one is merged', () => {
		fc.assert(
			fc.property(anyLog, anyLog, (a, b) => {
				const once = mergeLogs(a, b);
				expect(mergeLogs(once, b)).toEqual(once);
				expect(mergeLogs(once, a)).toEqual(once);
			}),
			{ seed }
		);
	});

	it('have the entries of both once, in id order', () => {
		expect(mergeLogs([anEntry(3), anEntry(1)], [anEntry(2), anEntry(3)])).toEqual([
			anEntry(1),
			anEntry(2),
			anEntry(3)
		]);
	});

	it('keep ours where they disagree', () => {
		const theirs = { ...anEntry(1), at: 0 };
		expect(mergeLogs([anEntry(1)], [theirs])).toEqual([anEntry(1)]);
	});
});

describe('a comparison', () => {
	it('says what is on both sides and what is on one alone', () => {
		const here = [anEntry(1), anEntry(2), anEntry(3)];
		expect(compareLogs(here, [anEntry(3), anEntry(4)])).toEqual({
			inFile: 2,
			cards: 2,
			onlyInFile: 1,
			onlyHere: 2,
			together: 4,
			entriesHere: 3,
			entriesOnlyHere: 2
		});
	});

	it('counts no answer that was taken back, here, there, or on one side of two', () => {
		const here = [anEntry(1), anEntry(2), anUndo(3, 2), anEntry(4)];
		const inFile = [anEntry(1), anUndo(5, 1), anEntry(6), anUndo(7, 6)];
		expect(compareLogs(here, inFile)).toEqual({
			inFile: 0,
			cards: 0,
			onlyInFile: 0,
			onlyHere: 1,
			together: 1,
			entriesHere: 4,
			entriesOnlyHere: 3
		});
	});
});
