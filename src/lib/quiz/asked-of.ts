import type { Deck } from '$lib/cards';
import type { Assignment } from './assignment';
import { planForms, type FormPlan } from './compose-form';
import type { SetItem } from './quiz-set';
import { numberOfCode } from './student-code';

/** Who is asked: which form they were given, and who they are. */
export interface AskedWhom {
	/** From 0 (form A); makes a difference where there are forms. */
	readonly form: number;
	/** A class-local code; makes a difference where each student has a form. */
	readonly student: string;
}

/**
 * The questions that an assignment asks somebody, in their order: the same on every device that
 * has the same content and generator. Make items of them with the assignment's seed.
 * @returns nothing where the questions are still locked
 */
export function askedOf(assignment: Assignment, deck: Deck, whom: AskedWhom): readonly SetItem[] {
	const { asked, forms } = assignment;
	if (!asked) return [];
	if (asked.kind === 'items') return asked.items;
	if (forms.kind === 'same') return [];
	const form = forms.kind === 'forms' ? whom.form : numberOfCode(whom.student);
	return planOf(assignment, deck)?.formAt(form).items ?? [];
}

/**
 * The forms of an assignment, kept as long as it is.
 * @returns `undefined` where all are asked the same
 */
export function planOf(assignment: Assignment, deck: Deck): FormPlan | undefined {
	const { asked, forms, seed } = assignment;
	if (asked?.kind !== 'blueprint' || forms.kind === 'same') return undefined;
	const known = plans.get(assignment);
	if (known?.deck === deck) return known.plan;
	const plan = planForms(deck, asked.blueprint, seed, forms);
	plans.set(assignment, { deck, plan });
	return plan;
}

const plans = new WeakMap<Assignment, { readonly deck: Deck; readonly plan: FormPlan }>();
