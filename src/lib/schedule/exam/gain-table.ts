import { gainPerSecond } from './gain';
import type { MemoryModel } from './memory-model';
import type { AnswerCosts } from './study';

/*
 * `gainPerSecond` for loops: its arguments in steps, each place of the table filled when it is first
 * asked for. A simulation asks a hundred times as often as there are places, and only for an order.
 */

const stabilitySteps = 64;
const difficultySteps = 10;
const dayStepCount = 32;
const lowest = Math.log(0.05);
const perLog = stabilitySteps / (Math.log(3650) - lowest);

export interface GainTable {
	/** Where a fact stands in the table, whatever the day; to be kept until it is asked again. */
	readonly rowOf: (stabilityDays: number, difficulty: number) => number;
	readonly gain: (row: number, elapsedDays: number, daysLeft: number) => number;
}

export function createGainTable(model: MemoryModel, costs: AnswerCosts): GainTable {
	const rows = stabilitySteps * difficultySteps;
	const table = new Float32Array(rows * dayStepCount * dayStepCount).fill(NaN);
	return {
		rowOf(stability, difficulty) {
			const step = Math.floor((Math.log(stability) - lowest) * perLog);
			return (
				within(step, stabilitySteps) * difficultySteps + within(Math.floor(difficulty) - 1, 10)
			);
		},
		gain(row, elapsed, left) {
			const elapsedStep = dayStep(elapsed);
			const leftStep = dayStep(left);
			const place = (leftStep * dayStepCount + elapsedStep) * rows + row;
			const known = table[place] ?? 0;
			if (known === known) return known;
			const outlook = {
				stabilityDays: Math.exp((Math.floor(row / difficultySteps) + 0.5) / perLog + lowest),
				difficulty: Math.min((row % difficultySteps) + 1.5, 10),
				elapsedDays: dayOfStep[elapsedStep] ?? 1,
				daysLeft: dayOfStep[leftStep] ?? 1
			};
			const gain = gainPerSecond(outlook, model, costs);
			table[place] = gain;
			return gain;
		}
	};
}

/** Each day of the first fortnight, then steps of a fifth or so, up to two years. */
const dayOfStep: readonly number[] = Array.from({ length: dayStepCount }, (_, n) =>
	n < 14 ? n + 1 : Math.round(14 * 1.25 ** (n - 13))
);
const longest = 800;
const stepOfDay = Uint8Array.from({ length: longest }, (_, day) =>
	Math.max(
		0,
		dayOfStep.findLastIndex((first) => first <= day)
	)
);

function dayStep(days: number): number {
	return stepOfDay[days < longest ? days : longest - 1] ?? 0;
}

function within(step: number, steps: number): number {
	return step < 0 ? 0 : step >= steps ? steps - 1 : step;
}
