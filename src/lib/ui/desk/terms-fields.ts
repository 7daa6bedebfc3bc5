import type { FormPolicy, Terms } from '$lib/quiz';

/** On what conditions a set is given out, as it is filled in. */
export interface TermsFields {
	readonly mode: Terms['mode'];
	readonly timeLimitMinutes?: number | undefined;
	readonly attempts?: number | undefined;
	/** By the clock on the wall, as in `2026-11-23T08:00`; empty for none. */
	readonly opensAt: string;
	readonly dueAt: string;
	readonly forms: FormPolicy;
	readonly hasStartCode: boolean;
}

/** Why it cannot be given out so. */
export type TermsProblem =
	'noSuchTime' | 'dueFirst' | 'duePast' | 'noQuestions' | 'formsLacking' | 'failed';
