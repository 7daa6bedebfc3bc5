import { createRandom, type Random } from '$lib/cards';
import { lognormals, normal } from '../normal';
import type { Student } from '../student';

/*
 * Learners who do not forget by FSRS, to try plans on; no plan is made with them. Their constants were
 * fitted once to what FSRS's default weights expect at usual gaps, as those are what ten thousand real
 * learners did: they differ from FSRS where it is untested, at short and at very long gaps, and in what
 * a wrong answer does.
 */

/** Spreads of the logarithm: from student to student, and from fact to fact. */
export interface OtherSpread {
	readonly students: number;
	readonly facts: number;
}

export const twoTraces = {
	fastDays: 1.07,
	slowDays: 39.5,
	slowShareRight: 0.954,
	slowShareWrong: 0.765,
	slowShareGain: 0.209,
	growth: 14.9,
	spacing: 0.747,
	kept: 0.432,
	slowShareKept: 0.907
};

/** A fast trace and a slow one, each an exponential: R = w·e^(−t/slow) + (1−w)·e^(−t/fast). */
export function createTwoTraceStudent(
	seed: string,
	facts: number,
	spread: OtherSpread,
	constants = twoTraces
): Student {
	const random = createRandom(seed);
	const of = perturbed(constants, random, spread.students);
	const rate = lognormals(random, facts, spread.facts);
	const slow = new Float64Array(facts);
	const share = new Float64Array(facts);
	const lastDay = new Int32Array(facts).fill(-1);
	const recall = (fact: number, day: number): number => {
		const last = lastDay[fact] ?? -1;
		if (last < 0) return 0;
		const w = share[fact] ?? NaN;
		const t = (day - last) / (rate[fact] ?? NaN);
		return w * Math.exp(-t / (slow[fact] ?? NaN)) + (1 - w) * Math.exp(-t / of.fastDays);
	};
	return {
		seed: random() | 0,
		recall,
		learn(fact, day, right) {
			slow[fact] = of.slowDays;
			share[fact] = right ? of.slowShareRight : of.slowShareWrong;
			lastDay[fact] = day;
		},
		answer(fact, day, right) {
			const forgotten = 1 - recall(fact, day);
			const w = share[fact] ?? NaN;
			const tau = slow[fact] ?? NaN;
			share[fact] = right ? w + (1 - w) * of.slowShareGain : w * of.slowShareKept;
			slow[fact] = right
				? tau * (1 + of.growth * forgotten ** of.spacing)
				: Math.max(tau * of.kept, Math.min(tau, of.slowDays / 2));
			lastDay[fact] = day;
		}
	};
}

export const activation = {
	/** Decay of a trace: α + c·e^m, m the activation when it was made. */
	alpha: 0.032,
	c: 0.0948,
	threshold: -2.6,
	noise: 1.92,
	/** How much a first answer that was right adds to the activation of the fact. */
	known: 1.21
};

const mostTraces = 64;

/**
 * ACT-R's declarative memory with decay that depends on activation (Pavlik and Anderson 2005): every
 * time a fact is met leaves a trace, whatever the answer, and m = ln Σ ageⱼ^(−dⱼ).
 */
export function createActivationStudent(
	seed: string,
	facts: number,
	spread: OtherSpread,
	constants = activation
): Student {
	const random = createRandom(seed);
	const of = perturbed(constants, random, spread.students);
	// On the scale of log odds, where a factor of stability of e moves recall by about 1.
	const offset = lognormals(random, facts, spread.facts).map((rate) => of.noise * Math.log(rate));
	const traceDay = new Int32Array(facts * mostTraces);
	const decay = new Float64Array(facts * mostTraces);
	const count = new Uint8Array(facts);
	const activationAt = (fact: number, day: number): number => {
		let sum = 0;
		const first = fact * mostTraces;
		for (let place = first; place < first + (count[fact] ?? 0); place += 1) {
			const age = day - (traceDay[place] ?? 0);
			sum += Math.exp(-(decay[place] ?? 0) * Math.log(age));
		}
		return Math.log(sum);
	};
	const meet = (fact: number, day: number, m: number): void => {
		const n = count[fact] ?? 0;
		if (n === mostTraces) return;
		traceDay[fact * mostTraces + n] = day;
		decay[fact * mostTraces + n] = of.alpha + of.c * Math.exp(m);
		count[fact] = n + 1;
	};
	return {
		seed: random() | 0,
		recall: (fact, day) =>
			count[fact] === 0
				? 0
				: 1 /
					(1 + Math.exp((of.threshold - activationAt(fact, day) - (offset[fact] ?? 0)) / of.noise)),
		learn(fact, day, right) {
			offset[fact] = (offset[fact] ?? 0) + (right ? of.known : 0);
			meet(fact, day, -Infinity);
		},
		answer: (fact, day) => {
			meet(fact, day, activationAt(fact, day));
		}
	};
}

/** Multiplies each constant; a share, which has to stay one, by its odds. */
function perturbed<T extends Record<string, number>>(
	constants: T,
	random: Random,
	spread: number
): T {
	const changed = { ...constants };
	for (const name in changed) {
		const factor = Math.exp(spread * normal(random));
		const constant = constants[name] ?? NaN;
		const isShare = /share|kept/i.test(name);
		const odds = (factor * constant) / (1 - constant);
		Object.assign(changed, { [name]: isShare ? odds / (1 + odds) : factor * constant });
	}
	return changed;
}
