import type { Form } from '$lib/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aState, noonDay, seed } from './builders';
import type { CardState } from './card-state';
import { pickForm } from './pick-form';

const everyForm: readonly Form[] = ['recall', 'choice', 'trueFalse', 'shortText'];

describe('the form of a card', () => {
	it('is a choice while the card is new, or recall where there is no choice', () => {
		expect(pick(undefined)).toBe('choice');
		expect(pick(undefined, { available: ['shortText', 'trueFalse', 'recall'] })).toBe('recall');
	});

	it('is a choice or a statement, in turn, while the card is learned', () => {
		const forms = [1, 2, 3].map((reps) => pick(aState({ phase: 'learning', reps })));
		expect(forms).toEqual(['trueFalse', 'choice', 'trueFalse']);
	});

	it('is mixed while the memory is moderately stable', () => {
		const forms = [3, 4, 5, 6].map((reps) => pick(aState({ stabilityDays: 10, reps })));
		expect(forms).toEqual(['trueFalse', 'choice', 'recall', 'trueFalse']);
	});

	it('is typed from a stability of 21 days on, or recall where it cannot be typed', () => {
		expect(pick(aState({ stabilityDays: 20.9, reps: 3 }))).toBe('trueFalse');
		expect(pick(aState({ stabilityDays: 21, reps: 3 }))).toBe('shortText');
		const available: readonly Form[] = ['choice', 'recall', 'trueFalse'];
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
		expect(pick(undefined, { available: ['recall'], recentForms })).toBe('recall');
	});

	it('changes after the same one four times running', () => {
		const recentForms: readonly Form[] = ['choice', 'choice', 'choice', 'choice'];
		expect(pick(undefined, { recentForms: recentForms.slice(1) })).toBe('choice');
		expect(pick(undefined, { recentForms })).toBe('recall');
		expect(pick(aState({ phase: 'learning', reps: 2 }), { recentForms })).toBe('trueFalse');
	});

	it('does not exist for a card without forms', () => {
		expect(() => pick(undefined, { available: [] })).toThrow('at least one form');
	});

	it('is always one of those available, and never the same five times running by choice', () => {
		const available = fc.subarray([...everyForm], { minLength: 2 });
		const states = fc.record({
			phase: fc.constantFrom('learning', 'review', 'relearning'),
			reps: fc.nat(20),
			stabilityDays: fc.integer({ min: 1, max: 60 })
		});
		const check = (changes: readonly Partial<CardState>[], forms: readonly Form[]) => {
			const recentForms: Form[] = [];
			for (const change of changes) {
				const form = pick(aState(change), { available: forms, recentForms });
				expect(forms).toContain(form);
				recentForms.push(form);
				const run = recentForms.slice(-5);
				expect(run.length === 5 && new Set(run).size === 1).toBe(false);
			}
		};
		fc.assert(fc.property(fc.array(states, { maxLength: 30 }), available, check), { seed });
	});
});

function pick(
	state: CardState | undefined,
	options: { readonly available?: readonly Form[]; readonly recentForms?: readonly Form[] } = {}
): Form {
	const { available = everyForm, recentForms = [] } = options;
	return pickForm({ state, available, recentForms, today: noonDay });
}
