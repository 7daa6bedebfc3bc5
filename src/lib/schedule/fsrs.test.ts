import type { Rating } from '$lib/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../tests/golden/fsrs-6.json';
import { seed } from './builders';
import { intervalDays, type Memory, nextMemory, retrievability } from './fsrs';
import { referenceInterval, referenceMemory, referenceRetrievability } from './fsrs-reference';

interface Review {
	readonly elapsedDays: number;
	readonly rating: Rating;
}

const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

const histories = fc.array(
	fc.record({
		elapsedDays: fc.oneof(fc.constant(0), fc.nat(10), fc.nat(1000)),
		rating: fc.constantFrom(...ratings)
	}),
	{ minLength: 1, maxLength: 20 }
);

describe('FSRS-6', () => {
	it('agrees with the published formulas after every review of 2,000 random histories', () => {
		let largest = 0;
		const checkHistory = (reviews: readonly Review[]) => {
			let ours: Memory | undefined;
			let theirs: Memory | undefined;
			for (const { elapsedDays, rating } of reviews) {
				ours = nextMemory(ours, elapsedDays, rating);
				theirs = referenceMemory(theirs, elapsedDays, rating);
				largest = Math.max(
					largest,
					difference(ours.stabilityDays, theirs.stabilityDays),
					difference(ours.difficulty, theirs.difficulty)
				);
				for (const retention of [0.8, 0.9, 0.95]) {
					const interval = referenceInterval(theirs.stabilityDays, retention);
					expect(intervalDays(ours.stabilityDays, retention)).toBe(interval);
				}
			}
		};
		fc.assert(fc.property(histories, checkHistory), { numRuns: 2000, seed });
		expect(largest).toBeLessThan(1e-5);
	});

	it('agrees with the published forgetting curve', () => {
		const days = fc.nat(36_500);
		const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true });
		const checkCurve = (t: number, S: number) => {
			expect(retrievability(t, S)).toBeCloseTo(referenceRetrievability(t, S), 7);
		};
		fc.assert(fc.property(days, stability, checkCurve), { numRuns: 1000, seed });
	});

	it.each(golden.histories)('keeps the numbers of old: $name', (history) => {
		const reviews = history.reviews.map(({ elapsedDays, rating }) => {
			if (!isRating(rating)) throw new Error(`No rating: ${rating}`);
			return { elapsedDays, rating };
		});
		for (const next of [nextMemory, referenceMemory]) {
			const memory = replay(reviews, next);
			expect(difference(memory.stabilityDays, history.stabilityDays)).toBeLessThan(1e-5);
			expect(difference(memory.difficulty, history.difficulty)).toBeLessThan(1e-5);
		}
		const { stabilityDays } = replay(reviews, nextMemory);
		expect(intervalDays(stabilityDays, golden.desiredRetention)).toBe(history.intervalDays);
		expect(referenceInterval(stabilityDays, golden.desiredRetention)).toBe(history.intervalDays);
	});

	// The test `test_forward` of fsrs-rs (src/model_v6.rs), in 32-bit floats.
	it.each([
		['again', 1, 0.10088589, 8.806304],
		['hard', 1, 3.2494123, 6.7404594],
		['good', 1, 7.3153, 2.1112142],
		['easy', 1, 18.014914, 1],
		['again', 2, 0.112798266, 8.806304],
		['hard', 2, 4.4694576, 6.7404594]
	] as const)('gives what fsrs-rs gives: %s, twice, %i days apart', (rating, days, S, D) => {
		const memory = nextMemory(nextMemory(undefined, 0, rating), days, rating);
		expect(difference(memory.stabilityDays, S)).toBeLessThan(1e-5);
		expect(difference(memory.difficulty, D)).toBeLessThan(1e-5);
	});
});

describe('an interval', () => {
	it('is the stability itself at a desired retention of 90 %', () => {
		expect(intervalDays(46, 0.9)).toBe(46);
	});

	it('is shorter the more the learner wants to retain', () => {
		expect(intervalDays(100, 0.95)).toBe(40);
		expect(intervalDays(100, 0.85)).toBe(191);
	});

	it('is never under a day nor over 36,500', () => {
		expect(intervalDays(0.001, 0.9)).toBe(1);
		expect(intervalDays(36_500, 0.7)).toBe(36_500);
	});

	it('does not exist for a retention out of range', () => {
		expect(() => intervalDays(10, 0)).toThrow('retention');
		expect(() => intervalDays(10, 1.5)).toThrow('retention');
	});
});

function replay(
	reviews: readonly Review[],
	next: (memory: Memory | undefined, elapsedDays: number, rating: Rating) => Memory
): Memory {
	let memory: Memory | undefined;
	for (const { elapsedDays, rating } of reviews) memory = next(memory, elapsedDays, rating);
	if (memory === undefined) throw new Error('A history has at least one review');
	return memory;
}

function difference(a: number, b: number): number {
	return Math.abs(a - b) / Math.abs(b);
}

function isRating(text: string): text is Rating {
	return ratings.some((rating) => rating === text);
}
