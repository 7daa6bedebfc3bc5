import type { Rating } from '$lib/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../tests/golden/fsrs-6.json';
import { seed } from './builders';
import { certain } from './evidence';
import { type Memory, nextMemory } from './fsrs';
import { chanceKnown, mixedMemory } from './mixed-memory';

const memories = fc.record({
	stabilityDays: fc.double({ min: 0.01, max: 1000, noNaN: true }),
	difficulty: fc.double({ min: 1, max: 10, noNaN: true })
});
const passing = fc.constantFrom<Rating>('hard', 'good', 'easy');

describe('the chance that a right answer was known', () => {
	it.each([
		[0.9, 0, 1],
		[0.9, 0.25, 0.9 / 0.925],
		[0.5, 0.5, 2 / 3],
		[0.5, 1, 0.5],
		[0, 0.5, 0]
	])('is, for a recall of %d and a guess of %d, %d', (recall, chance, known) => {
		expect(chanceKnown(recall, chance)).toBeCloseTo(known, 12);
	});
});

describe('the memory after an answer', () => {
	it.each(golden.histories)('that was produced is that of old: $name', ({ reviews, ...after }) => {
		let memory: Memory | undefined;
		for (const { elapsedDays, rating } of reviews) {
			if (!isRating(rating)) throw new Error(`No rating: ${rating}`);
			memory = mixedMemory(memory, elapsedDays, rating, certain);
		}
		expect((memory?.stabilityDays ?? 0) / after.stabilityDays).toBeCloseTo(1, 5);
		expect((memory?.difficulty ?? 0) / after.difficulty).toBeCloseTo(1, 5);
	});

	it('that was produced, or was wrong, is bit for bit what FSRS says', () => {
		const check = (memory: Memory, days: number, rating: Rating, chance: number) => {
			expect(mixedMemory(memory, days, rating, certain)).toEqual(nextMemory(memory, days, rating));
			expect(mixedMemory(memory, days, 'again', { chance, transfer: 0.7 })).toEqual(
				nextMemory(memory, days, 'again')
			);
		};
		const chances = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(fc.property(memories, fc.nat(200), passing, chances, check), { seed });
	});

	it('grows with the number of options, and with what the form does for it', () => {
		const check = (memory: Memory | undefined, days: number, rating: Rating, options: number) => {
			const after = (count: number, transfer: number) =>
				mixedMemory(memory, days, rating, { chance: 1 / count, transfer }).stabilityDays;
			expect(after(options + 1, 0.7)).toBeGreaterThanOrEqual(after(options, 0.7));
			expect(after(options, 0.8)).toBeGreaterThanOrEqual(after(options, 0.6));
		};
		const maybe = fc.option(memories, { nil: undefined });
		const counts = fc.integer({ min: 2, max: 12 });
		fc.assert(fc.property(maybe, fc.nat(200), passing, counts, check), { seed });
		const after = (count: number) =>
			mixedMemory({ stabilityDays: 10, difficulty: 5 }, 10, 'good', {
				chance: 1 / count,
				transfer: 0.7
			}).stabilityDays;
		expect([2, 4, 6].map(after).map((days) => days.toFixed(2))).toEqual([
			'19.51',
			'20.95',
			'21.47'
		]);
	});

	it('lies between that of a card missed and that of a card recalled', () => {
		const check = (memory: Memory, days: number, rating: Rating) => {
			const mixed = mixedMemory(memory, days, rating, { chance: 0.5, transfer: 0.7 });
			const missed = nextMemory(memory, days, 'again');
			const recalled = nextMemory(memory, days, rating);
			const slack = 1e-7;
			expect(mixed.stabilityDays).toBeGreaterThanOrEqual(missed.stabilityDays - slack);
			expect(mixed.stabilityDays).toBeLessThanOrEqual(recalled.stabilityDays + slack);
			const difficulties = [missed, memory, recalled].map(({ difficulty }) => difficulty);
			expect(mixed.difficulty).toBeLessThanOrEqual(Math.max(...difficulties) + slack);
			expect(mixed.difficulty).toBeGreaterThanOrEqual(Math.min(...difficulties) - slack);
		};
		fc.assert(fc.property(memories, fc.nat(200), passing, check), { seed });
	});

	it('that may have been guessed falls below what it was once the card was as good as forgotten', () => {
		const memory = { stabilityDays: 2, difficulty: 5 };
		const { stabilityDays } = mixedMemory(memory, 5000, 'good', { chance: 0.5, transfer: 0.7 });
		expect(stabilityDays).toBeGreaterThan(nextMemory(memory, 5000, 'again').stabilityDays);
		expect(stabilityDays).toBeLessThan(nextMemory(memory, 5000, 'good').stabilityDays / 3);
	});
});

function isRating(text: string): text is Rating {
	return ['again', 'hard', 'good', 'easy'].some((rating) => rating === text);
}
