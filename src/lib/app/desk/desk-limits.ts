import type { Form } from '$lib/cards';

/* What pages know of the desk before it is loaded. */

/** The forms that a question of a set can take: a device can judge them, a learner need not. */
export const quizForms = [
	'choice',
	'trueFalse',
	'multi',
	'cloze',
	'match',
	'classify',
	'order',
	'shortText',
	'date',
	'number'
] as const satisfies readonly Form[];

/** The most that a set can hold: what a class answers in two hours. */
export const mostItems = 60;

/** As many cards as are read through at once; whoever wants others says more. */
export const mostFound = 40;
