import { createRandom, nextBelow } from '$lib/cards';
import { type KnownBefore, unmetDay } from './belief';
import { lognormals, normal } from './normal';
import type { Student } from './student';

/** 90 % are left: where FSRS and a half-life agree on what stability is. */
const lossAtStability = -Math.log(0.9);

/** What makes a learner who forgets by half-lives. */
export interface HalfLifeTraits {
	readonly luck: number;
	/** Days after which 90 % of facts are left, if the first answer is right. */
	readonly firstStability: number;
	/** Of a right answer, when 90 % are left. */
	readonly gain: number;
	/** The share of stability, 0 to 1, that a wrong answer leaves. */
	readonly kept: number;
	readonly steepness: number;
	/** By how much longer than others each fact is kept. */
	readonly rate: Float64Array;
}

/** Those at which a learner, asked when 90 % are left, keeps step with FSRS's default weights. */
export function halfLifeTraits(
	seed: string,
	firstStability: number,
	facts: number,
	spread: number
): HalfLifeTraits {
	const random = createRandom(seed);
	return {
		rate: lognormals(random, facts, spread),
		firstStability,
		gain: 2.2 * Math.exp(0.25 * normal(random)),
		kept: Math.min(0.3 * Math.exp(0.25 * normal(random)), 1),
		steepness: 0.6 + nextBelow(random, 500) / 1000,
		luck: random() | 0
	};
}

/**
 * A learner who forgets by plain half-lives: faster than FSRS has it once the time is long, and no
 * fact harder than another by nature. Among the students that a plan is tried on, so that the choice
 * does not rest on FSRS being right.
 */
export function createHalfLifeStudent(traits: HalfLifeTraits, before: KnownBefore): Student {
	const { firstStability, gain, kept, steepness, rate } = traits;
	const stability = before.stability.slice();
	const lastDay = before.lastDay.slice();
	const recall = (fact: number, day: number): number => {
		const last = lastDay[fact] ?? unmetDay;
		if (last > day) return 0;
		const time = (day - last) / ((stability[fact] ?? NaN) * (rate[fact] ?? NaN));
		return time === 0 ? 1 : Math.exp(-lossAtStability * Math.exp(steepness * Math.log(time)));
	};
	return {
		seed: traits.luck,
		recall,
		learn(fact, day, right) {
			stability[fact] = firstStability * (right ? 1 : 0.3);
			lastDay[fact] = day;
		},
		answer(fact, day, right) {
			const s = stability[fact] ?? NaN;
			// What is asked again too soon gains little, and what was nearly forgotten most.
			const forgotten = Math.min((1 - recall(fact, day)) / 0.1, 4);
			stability[fact] = right
				? s * (1 + gain * Math.sqrt(forgotten))
				: Math.max(s * kept, Math.min(s, firstStability));
			lastDay[fact] = day;
		}
	};
}
