import type { Direction, Form, Way } from '$lib/cards';
import { type CardState, reviewed } from './card-state';
import { defaultModel } from './fsrs';
import type { Fsrs6 } from './fsrs-6';

/** From three weeks on, the learner can be asked to produce the answer. */
const strongDays = 21;

/** Below this chance of recall a fact is as good as forgotten. */
const weakRetrievability = 0.7;

const maxRun = 4;

/** A form in any direction, or in one. */
type Step = Form | `${Form}/${Direction}`;

interface WayPlan {
	/** The ways that suit the memory; taken in turn, so that a card is not asked in one way only. */
	readonly inTurn: readonly Step[];
	/** What to fall back on, best first. Whatever is named in neither list comes last. */
	readonly otherwise: readonly Step[];
}

const plans = {
	// Where no answer can be chosen, one that can be shown: a judgement of what was never met is a toss.
	unmet: {
		inTurn: ['choice/value'],
		otherwise: ['match', 'classify', 'recall', 'choice', 'multi', 'trueFalse']
	},
	weak: {
		inTurn: ['choice/value'],
		otherwise: ['match', 'classify', 'trueFalse', 'recall', 'choice', 'multi']
	},
	learning: {
		inTurn: ['choice/value', 'trueFalse', 'cloze', 'multi', 'choice/contrast'],
		otherwise: ['choice', 'match', 'classify', 'recall']
	},
	moderate: {
		inTurn: [
			'trueFalse',
			'choice/note',
			'order',
			'recall',
			'multi',
			'choice/source',
			'cloze',
			'choice/contrast'
		],
		otherwise: ['choice', 'match', 'classify']
	},
	strong: {
		inTurn: ['shortText', 'date', 'number', 'place', 'cloze', 'choice/chain', 'order'],
		otherwise: ['recall', 'multi', 'choice/note', 'choice/source', 'choice', 'trueFalse']
	}
} satisfies Record<string, WayPlan>;

/**
 * The way in which to ask for a card. Ways get harder as memory grows: easy choices while a fact
 * is new or weak, typing and ordering once it is strong. No form comes more than four times
 * running while the card can be asked in another. The same input always gives the same way.
 * @param options.ways all ways there are, the plainest first
 * @param options.isPossible whether the card can be asked in a way; asked of few, as it takes time
 * @param options.recentForms the forms of the session so far, the latest last
 * @param options.avoided a form in which the card was missed too often: another one, where there is any
 * @param options.today study day
 * @param options.model the learner's own, where there is one
 * @throws if no way is available
 */
export function pickWay(options: {
	readonly state: CardState | undefined;
	readonly ways: readonly Way[];
	readonly isPossible: (way: Way) => boolean;
	readonly recentForms: readonly Form[];
	readonly avoided?: Form | undefined;
	readonly today: number;
	readonly model?: Fsrs6;
}): Way {
	const { state, ways, isPossible, recentForms, avoided, today, model } = options;
	const plan: WayPlan = plans[reviewed(state) ? strengthOf(state, today, model) : 'unmet'];
	const worn = wornOut(recentForms);
	const isFresh = (way: Way) => way.form !== worn && isPossible(way);
	const isOpen = (way: Way) => way.form !== avoided && isFresh(way);
	const suited = waysOf(plan.inTurn, ways).filter(isOpen);
	const way =
		suited[(state?.reps ?? 0) % suited.length] ??
		waysOf(plan.otherwise, ways).find(isOpen) ??
		ways.find(isOpen) ??
		ways.find(isFresh) ??
		ways.find(isPossible);
	if (way === undefined) throw new Error('A card must have at least one way to be asked');
	return way;
}

/** The ways that a plan names, in its order. */
function waysOf(steps: readonly Step[], ways: readonly Way[]): readonly Way[] {
	return steps.flatMap((step) =>
		ways.filter(({ form, direction }) => step === form || step === `${form}/${direction}`)
	);
}

/** How well a card is known, as far as it matters for how it is asked. */
export type Strength = Exclude<keyof typeof plans, 'unmet'>;

/** @param model the learner's own, where there is one */
export function strengthOf(
	state: CardState | undefined,
	today: number,
	model = defaultModel
): Strength {
	const known = reviewed(state);
	if (!known || known.phase === 'relearning') return 'weak';
	if (known.phase === 'learning') return 'learning';
	if (known.stabilityDays >= strongDays) return 'strong';
	const elapsedDays = Math.max(0, today - known.lastReviewDay);
	const recall = model.retrievability(elapsedDays, known.stabilityDays);
	return recall < weakRetrievability ? 'weak' : 'moderate';
}

/** The form that has just come as often as it may. The latest of the recent ones is the last. */
export function wornOut(recentForms: readonly Form[]): Form | undefined {
	const run = recentForms.slice(-maxRun);
	const [form] = run;
	return run.length === maxRun && run.every((one) => one === form) ? form : undefined;
}
