import { forget } from './formulas';
import type { Histories } from './histories';
import { createModel } from './model';
import { answerFirst, answerNext, settle } from './review';
import { createMemory } from './sloped-memory';

/** No prediction counts as surer than this, so that one surprise does not outweigh all. */
const leastChance = 1e-7;

/** The chance, 0 to 1, that was given to each answer being right; 0 for the first of a card. */
export function predictedChances(histories: Histories, weights: readonly number[]): Float64Array {
	const { starts, elapsedDays, grades, chances, transfers } = histories;
	const model = createModel(weights);
	const memory = createMemory();
	const predicted = new Float64Array(grades.length);
	for (let card = 0; card + 1 < starts.length; card += 1) {
		const from = starts[card] ?? 0;
		const to = starts[card + 1] ?? 0;
		for (let place = from; place < to; place += 1) {
			const days = elapsedDays[place] ?? 0;
			const grade = grades[place] ?? 0;
			const chance = chances[place] ?? 0;
			if (place === from) answerFirst(memory, model, grade, chance);
			else {
				forget(memory, model, days);
				predicted[place] = memory.recall + memory.forgotten * chance;
				answerNext(memory, model, days, grade, chance, transfers[place] ?? 0);
			}
			settle(memory);
		}
	}
	return predicted;
}

/** The log loss, in nats, of what weights predict of the reviews at some places. */
export function lossesAt(
	histories: Histories,
	weights: readonly number[],
	places: Uint32Array
): Float64Array {
	const predicted = predictedChances(histories, weights);
	return Float64Array.from(places, (place) => {
		const chance = predicted[place] ?? NaN;
		const right = (histories.grades[place] ?? 0) > 1;
		return -Math.log(Math.max(right ? chance : 1 - chance, leastChance));
	});
}

/** The mean of `lossesAt`. */
export function meanLoss(
	histories: Histories,
	weights: readonly number[],
	places: Uint32Array
): number {
	return meanOf(lossesAt(histories, weights, places));
}

/** Of no numbers, NaN. */
export function meanOf(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
