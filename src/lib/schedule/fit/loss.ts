import { forget } from './formulas';
import type { Histories } from './histories';
import { createMemory, type SlopedMemory } from './sloped-memory';
import type { Model } from './model';
import { answerFirst, answerNext, settle, settleWithSlopes } from './review';
import type { Targets } from './targets';

/*
 * Predicted is whether an answer is right: with the chance `R + (1 − R)c`, where c is that of being
 * right without knowing. So an answer that could be guessed is evidence of recall, but of no more
 * recall than it shows.
 */

/** No prediction is surer than this, so that one surprise does not outweigh all. */
const leastChance = 1e-7;

/**
 * Measures the log loss, in nats, of what a model predicts of a card, by the number of the card:
 * that of each prediction times its importance.
 */
export function createLossMeter(
	histories: Histories,
	{ importance, lastPlaces }: Targets
): (model: Model, card: number) => number {
	const { starts, elapsedDays, grades, chances, transfers } = histories;
	const memory = createMemory();
	return (model, card) => {
		const from = starts[card] ?? 0;
		const last = lastPlaces[card] ?? 0;
		if (last === 0) return 0;
		let loss = 0;
		answerFirst(memory, model, grades[from] ?? 0, chances[from] ?? 0);
		for (let place = from + 1; place <= last; place += 1) {
			settle(memory);
			const days = elapsedDays[place] ?? 0;
			const grade = grades[place] ?? 0;
			const chance = chances[place] ?? 0;
			const weight = importance[place] ?? 0;
			forget(memory, model, days);
			if (weight > 0) loss += weight * surprise(memory, grade > 1, chance);
			if (place < last) {
				answerNext(memory, model, days, grade, chance, transfers[place] ?? 0);
			}
		}
		return loss;
	};
}

/** Adds to a gradient the slopes, by each weight, of what a loss meter would measure of a card. */
export function createGradientMeter(
	histories: Histories,
	{ importance, lastPlaces }: Targets,
	gradient: Float64Array
): (model: Model, card: number) => void {
	const { starts, elapsedDays, grades, chances, transfers } = histories;
	const memory = createMemory();
	return (model, card) => {
		const from = starts[card] ?? 0;
		const last = lastPlaces[card] ?? 0;
		if (last === 0) return;
		answerFirst(memory, model, grades[from] ?? 0, chances[from] ?? 0);
		settleWithSlopes(memory, 0, gradient);
		for (let place = from + 1; place <= last; place += 1) {
			const days = elapsedDays[place] ?? 0;
			const grade = grades[place] ?? 0;
			const chance = chances[place] ?? 0;
			const weight = importance[place] ?? 0;
			forget(memory, model, days);
			const pull = weight > 0 ? weight * surpriseSlope(memory, grade > 1, chance) : 0;
			answerNext(memory, model, days, grade, chance, transfers[place] ?? 0);
			settleWithSlopes(memory, pull, gradient);
		}
	};
}

function surprise({ recall, forgotten }: SlopedMemory, right: boolean, chance: number): number {
	const expected = right ? recall + forgotten * chance : forgotten * (1 - chance);
	return -Math.log(Math.max(expected, leastChance));
}

/** Of `surprise`, by the chance of recall. */
function surpriseSlope(
	{ recall, forgotten }: SlopedMemory,
	right: boolean,
	chance: number
): number {
	if (right) return -(1 - chance) / (recall + forgotten * chance);
	return forgotten * (1 - chance) > leastChance ? 1 / forgotten : 0;
}
