import { beforeAll, describe, expect, it } from 'vitest';
import { subjects } from '$content';
import { makeDeck, type Deck } from '$lib/cards';
import { askedOf } from './asked-of';
import type { FormPolicy } from './assignment';
import { againstEachOther } from './against-each-other';
import type { Blueprint } from './blueprint';
import { anAssignment, aRoster, isles } from '../../../tests/builders/quiz';
import { compareForms } from './compare-forms';
import { planForms } from './compose-form';

const decks = new Map<string, Deck>();

beforeAll(async () => {
	for (const { slug, load } of subjects) decks.set(slug, makeDeck(await load()));
}, 60_000);

const mixed: Blueprint = [
	{ count: 10, form: 'choice' },
	{ count: 4, form: 'trueFalse' },
	{ count: 2, form: 'match' },
	{ count: 2, form: 'order' },
	{ count: 2, form: 'multi' }
];

const aToD = { kind: 'forms', count: 4 } as const;
const perStudent = { kind: 'perStudent' } as const;

/** A sample of what `npm run bench:forms` compares. */
const cases: readonly (readonly [string, Blueprint, Exclude<FormPolicy, { kind: 'same' }>])[] = [
	['iraq', [{ count: 20, form: 'choice' }], aToD],
	['iraq', mixed, aToD],
	['iraq', mixed, perStudent],
	['iraq', [{ count: 10, form: 'choice', topic: 'law' }], perStudent],
	['french-revolution', [{ count: 10, form: 'choice' }], aToD]
];

// Within half a minute each on a busy machine.
describe.each(cases)('forms on %s by %j, %j', { timeout: 30_000 }, (slug, blueprint, policy) => {
	const compose = (seed: string) => {
		const deck = decks.get(slug) ?? isles;
		const plan = planForms(deck, blueprint, seed, policy);
		const step = policy.kind === 'forms' ? 1 : 7;
		const forms = [0, 1, 2, 3].map((form) => plan.formAt(form * step));
		return { deck, plan, forms };
	};

	it('are complete, equally hard, and share little', () => {
		const { deck, forms } = compose('one');
		for (const [index, a] of forms.entries()) {
			expect(a.lacking).toEqual([]);
			for (const b of forms.slice(index + 1)) {
				const { points, sharedPercent } = compareForms(deck, 'one', a.items, b.items);
				expect(points).toBeLessThanOrEqual(3);
				expect(sharedPercent).toBeLessThanOrEqual(20);
			}
		}
	});

	it('cover the blueprint in its order, and no item gives another away', () => {
		const { deck, forms } = compose('one');
		const wanted = blueprint.flatMap(({ count, form }) =>
			Array.from({ length: count }, () => form)
		);
		for (const { items } of forms) {
			expect(items.map(({ way }) => way.form)).toEqual(wanted);
			expect(againstEachOther(deck, { seed: 'one', items })).toEqual([]);
		}
	});

	it('are the same whichever is made first', () => {
		const { deck, forms } = compose('one');
		const backwards = planForms(deck, blueprint, 'one', policy);
		const step = policy.kind === 'forms' ? 1 : 7;
		expect(backwards.formAt(3 * step)).toEqual(forms[3]);
		expect(backwards.formAt(0)).toEqual(forms[0]);
	});
});

describe('what an assignment asks', { timeout: 30_000 }, () => {
	const blueprint: Blueprint = [{ count: 5, form: 'choice' }];
	const asked = { kind: 'blueprint', blueprint } as const;

	it('is the same for all, or by form, or by student', () => {
		const deck = decks.get('iraq') ?? isles;
		const same = anAssignment();
		const whom = { form: 0, student: '00000' };
		expect(askedOf(same, isles, whom)).toEqual(askedOf(same, isles, { ...whom, form: 3 }));
		const forms = anAssignment({ forms: aToD, asked });
		expect(askedOf(forms, deck, whom)).not.toEqual(askedOf(forms, deck, { ...whom, form: 1 }));
		expect(askedOf(forms, deck, whom)).toEqual(askedOf(forms, deck, { ...whom, student: 'X' }));
		const own = anAssignment({ forms: perStudent, asked });
		const sets = aRoster(30).students.map(({ code }) =>
			JSON.stringify(askedOf(own, deck, { form: 0, student: code }))
		);
		expect(new Set(sets).size).toBe(30);
	});

	it('is nothing before the start code is given', () => {
		const locked = anAssignment({ asked: undefined, hasStartCode: true });
		expect(askedOf(locked, isles, { form: 0, student: '' })).toEqual([]);
	});
});

describe('where a subject has too little', () => {
	it('forms are complete before they are different', () => {
		const plan = planForms(isles, [{ count: 4, form: 'match' }], 's', aToD);
		const [a, b] = [plan.formAt(0), plan.formAt(1)];
		expect(a.items.length).toBe(b.items.length);
		expect(a.items.length).toBeGreaterThan(0);
	});
});
