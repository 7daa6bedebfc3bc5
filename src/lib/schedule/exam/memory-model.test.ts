import { createRandom, nextBelow } from '$lib/cards';
import { expect, it } from 'vitest';
import { createFsrs6, defaultWeights } from '../fsrs-6';
import { createMemoryModel } from './memory-model';

const model = createMemoryModel(defaultWeights);
const fsrs = createFsrs6(defaultWeights);

it('says of 1,000 histories what the fold says, to a millionth', () => {
	const random = createRandom('histories');
	for (let history = 0; history < 1000; history += 1) {
		const first = nextBelow(random, 2) === 0;
		let memory = fsrs.nextMemory(undefined, 0, first ? 'good' : 'again');
		let stability = model.firstStability(first);
		let difficulty = model.firstDifficulty(first);
		for (let n = 0; n < 10; n += 1) {
			const elapsed = 1 + nextBelow(random, 60);
			const right = nextBelow(random, 4) > 0;
			const recall = model.recall(elapsed, stability);
			expect(recall).toBeCloseTo(fsrs.retrievability(elapsed, memory.stabilityDays), 6);
			memory = fsrs.nextMemory(memory, elapsed, right ? 'good' : 'again');
			stability = right
				? model.afterRight(stability, difficulty, recall)
				: model.afterWrong(stability, difficulty, recall);
			difficulty = model.nextDifficulty(difficulty, right);
			expect(stability / memory.stabilityDays).toBeCloseTo(1, 6);
			expect(difficulty).toBeCloseTo(memory.difficulty, 6);
		}
	}
});

it('finds the days to a retention', () => {
	expect(model.intervalFactor(0.9)).toBeCloseTo(1, 9);
	expect(model.recall(10 * model.intervalFactor(0.7), 10)).toBeCloseTo(0.7, 9);
});

it('refuses anything but 21 weights', () => {
	expect(() => createMemoryModel([1, 2])).toThrow('21 weights, not 2');
});
