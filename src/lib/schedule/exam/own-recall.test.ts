import { expect, it } from 'vitest';
import { defaultWeights } from '../fsrs-6';
import { createMemoryModel } from './memory-model';
import { biasAt, biased, type Outcome, recallBiases } from './own-recall';

const model = createMemoryModel(defaultWeights);

/** The recall, on average over all that is possible, where `expected` is believed. */
function meanRecall(outcomes: readonly Outcome[], expected = 0.9): number {
	return recallBiases(outcomes, model).reduce(
		(sum, bias) => sum + bias.chance * biased(expected, bias),
		0
	);
}

/** Asked when 90 % are expected. */
function answers(right: number, wrong: number, chance = 0): Outcome[] {
	const asked = { elapsedDays: 5, stabilityDays: 5, chance };
	return [
		...Array.from({ length: right }, () => ({ ...asked, right: true })),
		...Array.from({ length: wrong }, () => ({ ...asked, right: false }))
	];
}

it('believes FSRS until there are answers', () => {
	expect(meanRecall([])).toBeGreaterThan(0.86);
	expect(meanRecall([])).toBeLessThan(0.9);
});

it('follows a hundred answers most of the way', () => {
	expect(meanRecall(answers(70, 30))).toBeCloseTo(0.71, 1);
	expect(meanRecall(answers(100, 0))).toBeGreaterThan(0.93);
});

it('takes less from right answers that could be guessed', () => {
	expect(meanRecall(answers(85, 15, 1 / 3))).toBeLessThan(meanRecall(answers(85, 15)));
});

it('learns nothing from answers on the same day', () => {
	const sameDay = answers(0, 50).map((outcome) => ({ ...outcome, elapsedDays: 0 }));
	expect(meanRecall(sameDay)).toBe(meanRecall([]));
});

it('draws each bias as often as it is likely', () => {
	const biases = [
		{ shift: -1, slope: 1, slip: 0, chance: 0.25 },
		{ shift: 1, slope: 1, slip: 0, chance: 0.75 }
	];
	expect([0, 0.24, 0.26, 0.99, 1].map((share) => biasAt(biases, share).shift)).toEqual([
		-1, -1, 1, 1, 1
	]);
});
