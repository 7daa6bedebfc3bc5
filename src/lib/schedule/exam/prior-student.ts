import type { KnownBefore } from './belief';
import { chanceAt } from './chance';
import { createFsrsStudent, fsrsTraits, type Spread } from './fsrs-student';
import { createHalfLifeStudent, halfLifeTraits } from './half-life-student';
import { biasAt, biased, type RecallBias } from './own-recall';
import type { Student } from './student';

/** Makes the n-th student that a plan is tried on; always the same one. */
export type Prior = (n: number) => Student;

const spread: Spread = { first: 0.3, weights: 0.1, facts: 0.35, hardShare: 0 };

/**
 * Guesses at who the learner is. Every third forgets by half-lives, so that what is picked does not
 * lean on FSRS alone.
 * @param weights 21 weights of FSRS-6 that are taken for the learner's
 */
export function createPrior(
	seed: string,
	weights: readonly number[],
	biases: readonly RecallBias[],
	before: KnownBefore
): Prior {
	const facts = before.stability.length;
	// To draw a student takes a good part of the time in which they study.
	const makers = new Map<number, () => Student>();
	const drawn = (n: number): (() => Student) => {
		const name = `${seed} ${String(n)}`;
		const make = n % 3 === 2 ? halfLife(name) : fsrs(name);
		const bias = biasAt(biases, chanceAt(0x5eed, n, 0));
		return () => {
			const student = make();
			const { recall } = student;
			return { ...student, recall: (fact, day) => biased(recall(fact, day), bias) };
		};
	};
	const fsrs = (name: string): (() => Student) => {
		const traits = fsrsTraits(name, weights, facts, spread);
		return () => createFsrsStudent(traits, before);
	};
	const halfLife = (name: string): (() => Student) => {
		const traits = halfLifeTraits(name, weights[2] ?? NaN, facts, spread.facts);
		return () => createHalfLifeStudent(traits, before);
	};
	return (n) => {
		const make = makers.get(n) ?? drawn(n);
		makers.set(n, make);
		return make();
	};
}
