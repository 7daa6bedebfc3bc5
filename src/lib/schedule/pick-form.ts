import type { Form } from '$lib/cards';
import { type CardState, reviewed } from './card-state';
import { retrievability } from './fsrs';

/** From three weeks on, the learner can be asked to write the answer. */
const strongDays = 21;

/** Below this chance of recall a fact is as good as forgotten. */
const weakRetrievability = 0.7;

const maxRun = 4;

interface FormPlan {
	/** The forms that suit the memory; taken in turn, so that a card is not asked in one way only. */
	readonly inTurn: readonly Form[];
	/** What to fall back on, best first. */
	readonly otherwise: readonly Form[];
}

const plans = {
	weak: { inTurn: ['choice'], otherwise: ['recall', 'trueFalse', 'shortText'] },
	learning: { inTurn: ['choice', 'trueFalse'], otherwise: ['recall', 'shortText'] },
	moderate: { inTurn: ['trueFalse', 'choice', 'recall'], otherwise: ['shortText'] },
	strong: { inTurn: ['shortText'], otherwise: ['recall', 'choice', 'trueFalse'] }
} satisfies Record<string, FormPlan>;

/**
 * The form in which to ask for a card. Forms get harder as memory grows: easy choices while a fact
 * is new or weak, typing once it is strong. No form comes more than four times running while the
 * card can be asked in another. The same input always gives the same form.
 * @param options.available the forms that the card can be asked in, in any order
 * @param options.recentForms the forms of the session so far, the latest last
 * @param options.today study day
 * @throws if no form is available
 */
export function pickForm(options: {
	readonly state: CardState | undefined;
	readonly available: readonly Form[];
	readonly recentForms: readonly Form[];
	readonly today: number;
}): Form {
	const { state, available, recentForms, today } = options;
	const { inTurn, otherwise } = plans[planOf(state, today)];
	const worn = wornOut(recentForms);
	const isOpen = (form: Form) => available.includes(form) && form !== worn;
	const suited = inTurn.filter(isOpen);
	const form =
		suited[(state?.reps ?? 0) % suited.length] ??
		otherwise.find(isOpen) ??
		available.find((one) => one === worn);
	if (form === undefined) throw new Error('A card must have at least one form');
	return form;
}

function planOf(state: CardState | undefined, today: number): keyof typeof plans {
	const known = reviewed(state);
	if (!known || known.phase === 'relearning') return 'weak';
	if (known.phase === 'learning') return 'learning';
	if (known.stabilityDays >= strongDays) return 'strong';
	const elapsedDays = Math.max(0, today - known.lastReviewDay);
	const recall = retrievability(elapsedDays, known.stabilityDays);
	return recall < weakRetrievability ? 'weak' : 'moderate';
}

/** The form that has just come as often as it may. */
function wornOut(recentForms: readonly Form[]): Form | undefined {
	const run = recentForms.slice(-maxRun);
	const [form] = run;
	return run.length === maxRun && run.every((one) => one === form) ? form : undefined;
}
