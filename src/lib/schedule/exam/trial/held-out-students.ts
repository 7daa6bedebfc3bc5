import { defaultWeights } from '../../fsrs-6';
import { type KnownBefore, unmetDay } from '../belief';
import { createFsrsStudent, fsrsTraits } from '../fsrs-student';
import type { Student } from '../student';
import { createActivationStudent, createTwoTraceStudent } from './other-students';

/* Learners that no plan was made with: other seeds, and spread otherwise than those of the prior. */

const others = { students: 0.15, facts: 0.45 };

export const truths = {
	/** Further from the default weights than the prior has it, and a fifth of the facts hard. */
	fsrs: (seed, facts) =>
		createFsrsStudent(
			fsrsTraits(seed, defaultWeights, facts, {
				first: 0.4,
				weights: 0.12,
				facts: 0.35,
				hardShare: 0.2
			}),
			nothingKnown(facts)
		),
	twoTraces: (seed, facts) => createTwoTraceStudent(seed, facts, others),
	actR: (seed, facts) => createActivationStudent(seed, facts, others)
} satisfies Record<string, (seed: string, facts: number) => Student>;

export type Truth = keyof typeof truths;

/** Of a learner who has met no fact. */
export function nothingKnown(facts: number): KnownBefore {
	return {
		stability: new Float64Array(facts),
		difficulty: new Float64Array(facts),
		lastDay: new Int32Array(facts).fill(unmetDay)
	};
}
