import { createRandom, nextBelow, type Random } from '$lib/cards';
import { type KnownBefore, unmetDay } from './belief';
import { createMemoryModel, type MemoryModel } from './memory-model';
import { lognormals, normal } from './normal';
import type { Student } from './student';

/** How far learners who forget by FSRS-6 are from the weights that are taken for theirs. */
export interface Spread {
	/** Of the logarithm of the four first stabilities. */
	readonly first: number;
	/** Of the logarithm of every other weight. */
	readonly weights: number;
	/** Of the logarithm of a fact's stability, from fact to fact. */
	readonly facts: number;
	/** The share of facts, 0 to 1, that are kept only half as long as the others. */
	readonly hardShare: number;
}

/** What makes a learner who forgets by FSRS-6. */
export interface FsrsTraits {
	readonly luck: number;
	readonly model: MemoryModel;
	/** By how much longer than others each fact is kept. */
	readonly rate: Float64Array;
}

/** A learner by other weights than these, who keeps each fact at a rate of its own. */
export function fsrsTraits(
	seed: string,
	weights: readonly number[],
	facts: number,
	spread: Spread
): FsrsTraits {
	const random = createRandom(seed);
	const model = createMemoryModel(perturbed(weights, random, spread));
	const rate = lognormals(random, facts, spread.facts).map((one) =>
		nextBelow(random, 1000) < 1000 * spread.hardShare ? one / 2 : one
	);
	return { luck: random() | 0, model, rate };
}

export function createFsrsStudent({ luck, model, rate }: FsrsTraits, before: KnownBefore): Student {
	const stability = before.stability.slice();
	const difficulty = before.difficulty.slice();
	const lastDay = before.lastDay.slice();
	const recall = (fact: number, day: number): number => {
		const last = lastDay[fact] ?? unmetDay;
		return last > day
			? 0
			: model.recall(day - last, (stability[fact] ?? NaN) * (rate[fact] ?? NaN));
	};
	return {
		seed: luck,
		recall,
		learn(fact, day, right) {
			stability[fact] = model.firstStability(right);
			difficulty[fact] = model.firstDifficulty(right);
			lastDay[fact] = day;
		},
		answer(fact, day, right) {
			const s = stability[fact] ?? NaN;
			const d = difficulty[fact] ?? NaN;
			const chance = recall(fact, day);
			stability[fact] = right ? model.afterRight(s, d, chance) : model.afterWrong(s, d, chance);
			difficulty[fact] = model.nextDifficulty(d, right);
			lastDay[fact] = day;
		}
	};
}

function perturbed(weights: readonly number[], random: Random, spread: Spread): number[] {
	return weights.map(
		(weight, index) =>
			weight * Math.exp((index < 4 ? spread.first : spread.weights) * normal(random))
	);
}
