import { describe, expect, it } from 'vitest';
import { defaultWeights } from '../fsrs-6';
import type { Histories } from './histories';
import { createGradientMeter, createLossMeter } from './loss';
import { createModel } from './model';
import { simulatedWeights, simulateHistories } from './simulated-histories';
import { predictablePlaces, recentTargets } from './targets';

const learner = { seed: 'slopes', reviews: 2000, newPerDay: 20, distance: 1, choiceShare: 0 };
const seeds = ['slopes', 'others', 'more'];
const names = defaultWeights.map((_, index) => `w${String(index)}`);

describe('the gradient', () => {
	it.each([
		['of answers that were recalled', 0],
		['of answers that were chosen', 1],
		['of both', 0.5]
	])('%s is what small changes of each weight say, to five places', (_, choiceShare) => {
		const histories = simulateHistories({ ...learner, choiceShare });
		for (const seed of seeds) {
			const off = differences(histories, simulatedWeights({ ...learner, seed }));
			expect(off.filter(({ difference }) => difference > 1e-5)).toEqual([]);
		}
	});

	it('has a slope by each weight, or it would agree with nothing', () => {
		const histories = simulateHistories({ ...learner, choiceShare: 0.5 });
		const steepest = seeds
			.map((seed) => slopes(histories, simulatedWeights({ ...learner, seed })))
			.reduce((most, found) => most.map((slope, k) => Math.max(slope, Math.abs(found[k] ?? 0))));
		expect(names.filter((_, index) => (steepest[index] ?? 0) < 1e-3)).toEqual([]);
	});
});

function differences(histories: Histories, weights: readonly number[]) {
	const gradient = slopes(histories, weights);
	return names.map((name, index) => {
		const slope = gradient[index] ?? NaN;
		const measured = measuredSlope(histories, weights, index);
		return { name, slope, difference: Math.abs(slope - measured) / Math.max(Math.abs(slope), 1) };
	});
}

function slopes(histories: Histories, weights: readonly number[]): Float64Array {
	const gradient = new Float64Array(weights.length);
	const targets = recentTargets(histories, predictablePlaces(histories));
	const addGradientOf = createGradientMeter(histories, targets, gradient);
	const model = createModel(weights);
	for (const card of targets.counts.keys()) addGradientOf(model, card);
	return gradient;
}

/** By four points, which are off by the fourth power of their distance only. */
function measuredSlope(histories: Histories, weights: readonly number[], index: number): number {
	const targets = recentTargets(histories, predictablePlaces(histories));
	const lossOf = createLossMeter(histories, targets);
	const step = 1e-5 * Math.max(Math.abs(weights[index] ?? 0), 0.01);
	const lossAt = (steps: number): number => {
		const model = createModel(
			weights.map((weight, at) => (at === index ? weight + steps * step : weight))
		);
		let loss = 0;
		for (const card of targets.counts.keys()) loss += lossOf(model, card);
		return loss;
	};
	return (8 * (lossAt(1) - lossAt(-1)) - (lossAt(2) - lossAt(-2))) / (12 * step);
}
