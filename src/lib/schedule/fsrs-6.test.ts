import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { seed } from './builders';
import type { Memory } from './fsrs';
import { createFsrs6, defaultWeights } from './fsrs-6';

const library = new FSRSAlgorithm({});
const ours = createFsrs6(defaultWeights);
const days = fc.oneof(fc.constant(0), fc.nat(10), fc.nat(36_500));
const ratings = ['again', 'hard', 'good', 'easy'] as const;
const memories = fc.record({
	stabilityDays: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
	difficulty: fc.double({ min: 1, max: 10, noNaN: true })
});

describe('our FSRS-6', () => {
	it('has the library’s weights', () => {
		expect(defaultWeights).toEqual([...library.parameters.w]);
	});

	it('leads from any memory to the library’s next one, to the last bit', () => {
		const check = (before: Memory | undefined, elapsed: number, at: number) => {
			const state = before && { stability: before.stabilityDays, difficulty: before.difficulty };
			const next = library.next_state(state ?? null, elapsed, at + 1);
			const expected = { stabilityDays: next.stability, difficulty: next.difficulty };
			const rating = ratings[at] ?? 'again';
			expect(ours.nextMemory(before, elapsed, rating)).toEqual(expected);
			const recall = before && ours.retrievability(elapsed, before.stabilityDays);
			expect(ours.nextMemory(before, elapsed, rating, recall)).toEqual(expected);
		};
		const anyMemory = fc.option(memories, { nil: undefined });
		fc.assert(fc.property(anyMemory, days, fc.nat(3), check), { numRuns: 5_000, seed });
	});

	it('forgets as the library does, to the last bit', () => {
		const check = (elapsed: number, { stabilityDays }: Memory) => {
			const expected = library.forgetting_curve(elapsed, stabilityDays);
			expect(ours.retrievability(elapsed, stabilityDays)).toBe(expected);
		};
		fc.assert(fc.property(days, memories, check), { numRuns: 2_000, seed });
	});

	it.each([0.7, 0.8, 0.9, 0.97, 1])('waits as long as the library until recall is %d', (recall) => {
		expect(ours.intervalFactor(recall)).toBe(library.calculate_interval_modifier(recall));
	});

	it('is not made of too few weights', () => {
		expect(() => createFsrs6([1, 2, 3])).toThrow('21 weights');
	});

	it.each([
		['time that runs backwards', -1, { stabilityDays: 3, difficulty: 5 }],
		['no stability', 1, { stabilityDays: 0, difficulty: 5 }],
		['a difficulty that is no number', 1, { stabilityDays: 3, difficulty: Number.NaN }]
	])('does not go on from %s', (_, elapsed, memory) => {
		expect(() => ours.nextMemory(memory, elapsed, 'good')).toThrow('No ');
	});
});
