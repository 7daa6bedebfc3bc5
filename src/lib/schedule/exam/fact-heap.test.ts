import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFactHeap } from './fact-heap';

it('gives facts in the order of their keys, day after day', () => {
	const heap = createFactHeap(50);
	fc.assert(
		fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 50 }), (keys) => {
			heap.clear();
			keys.forEach((key, fact) => heap.add(fact, key));
			const taken = Array.from({ length: heap.arrange() }, () => heap.take());
			expect([...taken].sort((a, b) => a - b)).toEqual(keys.map((_, fact) => fact));
			const inOrder = taken.map((fact) => keys[fact] ?? NaN);
			expect(inOrder.every((key, n) => n === 0 || (inOrder[n - 1] ?? NaN) <= key)).toBe(true);
		}),
		{ seed: 20_161_126 }
	);
});
