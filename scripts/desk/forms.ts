import { makeDeck, type Deck } from '$lib/cards';
import { compareForms, planForms, type Blueprint, type FormPolicy } from '$lib/quiz';
import { subjects } from '../quality/subjects';

/** What was found of the forms of one blueprint. */
export interface FormsFound {
	readonly subject: string;
	readonly blueprint: string;
	readonly policy: string;
	readonly pairs: number;
	/** How many different forms there are; the fewest of all seeds. */
	readonly forms: number;
	/** The worst of all pairs, and how many pairs pass the goal. */
	readonly points: number;
	readonly tooUneven: number;
	readonly sharedPercent: number;
	readonly tooAlike: number;
	/** How many forms of all are not complete. */
	readonly lacking: number;
	readonly msEach: number;
}

/** The goals: predicted difficulty of 100, and percent of the cards. */
export const mostPoints = 3;
export const mostSharedPercent = 20;

const classSize = 25;

const blueprints: Readonly<Record<string, readonly Blueprint[]>> = {
	iraq: [
		[{ count: 20, form: 'choice' }],
		[
			{ count: 10, form: 'choice' },
			{ count: 4, form: 'trueFalse' },
			{ count: 2, form: 'match' },
			{ count: 2, form: 'order' },
			{ count: 2, form: 'multi' }
		],
		[{ count: 20, form: 'choice', topic: 'law' }],
		[{ count: 10, form: 'choice', band: 'hard' }],
		[{ count: 10, form: 'choice', years: { from: 2014, to: 2016 } }]
	],
	'french-revolution': [
		[{ count: 10, form: 'choice' }],
		[
			{ count: 5, form: 'choice' },
			{ count: 5, form: 'trueFalse' }
		]
	]
};

/** Compares so many pairs of forms for each blueprint and either policy. */
export function* compareAll(pairs: number): Generator<FormsFound> {
	for (const subject of subjects) {
		const deck = makeDeck(subject);
		for (const blueprint of blueprints[subject.slug] ?? []) {
			yield compareSome(deck, blueprint, { kind: 'forms', count: 4 }, pairs);
			yield compareSome(deck, blueprint, { kind: 'perStudent' }, pairs);
		}
	}
}

function compareSome(
	deck: Deck,
	blueprint: Blueprint,
	policy: Exclude<FormPolicy, { kind: 'same' }>,
	pairs: number
): FormsFound {
	const startedAt = performance.now();
	const found: { points: number; sharedPercent: number }[] = [];
	let [made, lacking, fewest] = [0, 0, Infinity];
	for (let round = 0; found.length < pairs; round += 1) {
		const seed = `bench ${String(round)}`;
		const plan = planForms(deck, blueprint, seed, policy);
		fewest = Math.min(fewest, plan.count);
		// Codes of a class follow one another: up to as many students have different forms.
		const size = policy.kind === 'forms' ? policy.count : Math.min(plan.count, classSize);
		const first = policy.kind === 'forms' ? 0 : 1009 * round;
		const forms = Array.from({ length: size }, (_, index) => plan.formAt(first + index));
		made += size;
		lacking += forms.filter((form) => form.lacking.length > 0).length;
		for (const [index, a] of forms.entries()) {
			for (const b of forms.slice(index + 1))
				found.push(compareForms(deck, seed, a.items, b.items));
		}
	}
	const some = found.slice(0, pairs);
	return {
		subject: deck.subject.slug,
		blueprint: blueprint.map(cellText).join(' + '),
		policy: policy.kind,
		pairs: some.length,
		forms: fewest,
		points: Math.max(...some.map(({ points }) => points)),
		tooUneven: some.filter(({ points }) => points > mostPoints).length,
		sharedPercent: Math.max(...some.map(({ sharedPercent }) => sharedPercent)),
		tooAlike: some.filter(({ sharedPercent }) => sharedPercent > mostSharedPercent).length,
		lacking,
		msEach: (performance.now() - startedAt) / made
	};
}

function cellText({ count, form, topic, band, years }: Blueprint[number]): string {
	const period = years ? `${String(years.from)}-${String(years.to)}` : undefined;
	return [count, form, topic, band, period].filter((part) => part !== undefined).join(' ');
}
