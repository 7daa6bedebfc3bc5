import { directions, forms, type Form, type Way } from '$lib/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aState, noonDay, seed } from './builders';
import type { CardState } from './card-state';
import { pickWay } from './pick-way';

const plainForms: readonly Form[] = ['recall', 'choice', 'trueFalse', 'shortText'];

describe('the way to ask for a card', () => {
	it('is a choice of values while the card is new, whatever else there is', () => {
		expect(pick(undefined, { available: everyWay() })).toBe('choice');
	});

	it('is the easiest there is where a new card has no choice', () => {
		expect(pick(undefined, { available: ways('shortText', 'recall', 'match') })).toBe('match');
		expect(pick(undefined, { available: ways('shortText', 'recall') })).toBe('recall');
		expect(pick(undefined, { available: ways('date') })).toBe('date');
	});

	it('is one that can show the answer, rather than a judgement, until the card is met', () => {
		const available = ways('trueFalse', 'recall');
		expect(pick(undefined, { available })).toBe('recall');
		expect(pick(aState({ reps: 0, suspended: true }), { available })).toBe('recall');
		expect(pick(aState({ phase: 'relearning' }), { available })).toBe('trueFalse');
	});

	it('changes in turn while the card is learned', () => {
		const plain = [1, 2, 3].map((reps) => pick(aState({ phase: 'learning', reps })));
		expect(plain).toEqual(['trueFalse', 'choice', 'trueFalse']);
		const available = everyWay();
		const all = [1, 2, 3, 4, 5].map((reps) =>
			pick(aState({ phase: 'learning', reps }), {
				available: available.filter(isValueOr('contrast'))
			})
		);
		expect(all).toEqual(['trueFalse', 'cloze', 'multi', 'choice/contrast', 'choice']);
	});

	it('asks from the other side while the memory is moderately stable', () => {
		const plain = [3, 4].map((reps) => pick(aState({ stabilityDays: 10, reps })));
		expect(plain).toEqual(['recall', 'trueFalse']);
		const available = [...ways('choice', 'order', 'recall'), way('choice/note')];
		const all = [3, 4, 5].map((reps) => pick(aState({ stabilityDays: 10, reps }), { available }));
		expect(all).toEqual(['choice/note', 'order', 'recall']);
	});

	it('is to be produced from a stability of 21 days on', () => {
		expect(pick(aState({ stabilityDays: 20.9, reps: 4 }))).toBe('trueFalse');
		expect(pick(aState({ stabilityDays: 21, reps: 4 }))).toBe('shortText');
		const available = [...ways('choice', 'date', 'order', 'recall'), way('choice/chain')];
		const all = [3, 4, 5].map((reps) => pick(aState({ stabilityDays: 21, reps }), { available }));
		expect(all).toEqual(['date', 'choice/chain', 'order']);
	});

	it('is recalled where a strong card cannot be produced otherwise', () => {
		const available = ways('choice', 'recall', 'trueFalse');
		expect(pick(aState({ stabilityDays: 21, reps: 3 }), { available })).toBe('recall');
	});

	it('is a choice again once the card has lapsed', () => {
		expect(pick(aState({ phase: 'relearning', stabilityDays: 30, reps: 3 }))).toBe('choice');
	});

	it('is a choice again once the card is so long overdue that it is as good as forgotten', () => {
		const state = aState({ stabilityDays: 10, lastReviewDay: noonDay - 200, reps: 3 });
		expect(pick(state)).toBe('choice');
	});

	it('is the only one there is, whatever came before', () => {
		const recentForms: readonly Form[] = ['recall', 'recall', 'recall', 'recall', 'recall'];
		expect(pick(undefined, { available: ways('recall'), recentForms })).toBe('recall');
	});

	it('has another form after the same one four times running, in whichever direction', () => {
		const recentForms: readonly Form[] = ['choice', 'choice', 'choice', 'choice'];
		expect(pick(undefined, { recentForms: recentForms.slice(1) })).toBe('choice');
		expect(pick(undefined, { recentForms })).toBe('recall');
		const available = [...ways('choice', 'recall'), way('choice/note')];
		expect(pick(undefined, { available, recentForms })).toBe('recall');
		expect(pick(aState({ phase: 'learning', reps: 2 }), { recentForms })).toBe('trueFalse');
	});

	it('is in another form than the one that a card is missed in, where there is another', () => {
		const state = aState({ phase: 'relearning', reps: 9 });
		expect(pick(state, { avoided: 'choice' })).toBe('trueFalse');
		expect(pick(state, { avoided: 'choice', available: ways('choice') })).toBe('choice');
		const recentForms: readonly Form[] = ['recall', 'recall', 'recall', 'recall'];
		const available = ways('choice', 'recall');
		expect(pick(state, { avoided: 'choice', available, recentForms })).toBe('choice');
	});

	it('does not exist for a card that cannot be asked', () => {
		expect(() => pick(undefined, { available: [] })).toThrow('at least one way');
	});

	it('asks of no more ways than it takes whether they are possible', () => {
		const asked: string[] = [];
		const isPossible = ({ form, direction }: Way) => {
			asked.push(`${form}/${direction}`);
			return true;
		};
		pickWay({ state: undefined, ways: everyWay(), isPossible, recentForms: [], today: noonDay });
		expect(asked).toEqual(['choice/value']);
	});

	it('is always one of those available, and never of one form five times running by choice', () => {
		const available = fc
			.subarray(everyWay(), { minLength: 2 })
			.filter((some) => new Set(some.map(({ form }) => form)).size > 1);
		const states = fc.record({
			phase: fc.constantFrom('learning', 'review', 'relearning'),
			reps: fc.nat(20),
			stabilityDays: fc.integer({ min: 1, max: 60 })
		});
		const check = (changes: readonly Partial<CardState>[], some: readonly Way[]) => {
			const recentForms: Form[] = [];
			for (const change of changes) {
				const options = {
					ways: some,
					isPossible: () => true,
					recentForms,
					today: noonDay
				};
				const picked = pickWay({ state: aState(change), ...options });
				expect(some).toContain(picked);
				recentForms.push(picked.form);
				const run = recentForms.slice(-5);
				expect(run.length === 5 && new Set(run).size === 1).toBe(false);
			}
		};
		fc.assert(fc.property(fc.array(states, { maxLength: 30 }), available, check), { seed });
	});
});

/** The way picked, by its name: `choice`, `choice/note`. */
function pick(
	state: CardState | undefined,
	options: {
		readonly available?: readonly Way[];
		readonly recentForms?: readonly Form[];
		readonly avoided?: Form;
	} = {}
): string {
	const { available = ways(...plainForms), recentForms = [], avoided } = options;
	const { form, direction } = pickWay({
		state,
		ways: available,
		isPossible: () => true,
		recentForms,
		avoided,
		today: noonDay
	});
	return direction === 'value' ? form : `${form}/${direction}`;
}

function ways(...some: readonly Form[]): readonly Way[] {
	return some.map((form) => ({ form, direction: 'value' }));
}

function everyWay(): Way[] {
	return forms.flatMap((form) => directions.map((direction) => ({ form, direction })));
}

function way(name: `choice/${'note' | 'chain'}`): Way {
	return { form: 'choice', direction: name === 'choice/note' ? 'note' : 'chain' };
}

function isValueOr(other: Way['direction']): (one: Way) => boolean {
	return ({ form, direction }) =>
		direction === 'value' || (form === 'choice' && direction === other);
}
