import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { is } from 'valibot';
import { directions, forms, type Response } from '$lib/cards';
import { fold } from '$lib/schedule';
import { review, state } from './builders';
import { cardState, logEntry } from './parse-rows';
import { anyDirection, anyForm } from './ways';

describe('an entry', () => {
	it('of this build is whole', () => {
		expect(is(logEntry, review(1))).toBe(true);
	});

	it('of an earlier build, which knew one direction only, is whole', () => {
		expect('direction' in review(1)).toBe(false);
		expect(is(logEntry, { ...review(1), direction: 'note' })).toBe(true);
	});

	it('may be of any form and direction that there is', () => {
		expect(anyForm.options).toEqual(forms);
		expect(anyDirection.options).toEqual(directions);
	});

	it.each<Response>([
		{ form: 'recall', remembered: true },
		{ form: 'multi', optionIds: ['rice', 'salt'] },
		{ form: 'trueFalse', value: false },
		{ form: 'match', placements: [['blue-guild', '1901']] },
		{ form: 'order', partIds: ['lamp-act', 'salt-act'] },
		{ form: 'classify', placements: [['blue-guild', 'quiet']] },
		{ form: 'cloze', text: '', optionId: 'quiet' },
		{ form: 'cloze', text: 'quiet', firstTry: 'qiet' },
		{ form: 'shortText', text: 'Tamsin Rook', firstTry: 'Tamsin Rok' },
		{ form: 'date', date: '2016-02', firstTry: '2016-03' },
		{ form: 'number', text: '٣٠٠٠' }
	])('with an answer to a $form is whole', (response) => {
		expect(is(logEntry, { ...review(1), form: response.form, response })).toBe(true);
	});

	it.each([
		['an id that is none', { id: 'zzz' }],
		['an id that is a list', { id: [review(1).id] }],
		['no card', { cardId: '' }],
		['a moment that no clock can show', { at: 1e300 }],
		['a moment that is no number', { at: NaN }],
		['a study day that no calendar has', { studyDay: 1e300 }],
		['an unknown rating', { rating: '__proto__' }],
		['an unknown direction', { direction: 'sideways' }],
		['a response that is none', { response: { form: 'choice', optionId: 7 } }],
		['a text that nobody types', { response: { form: 'shortText', text: 'a'.repeat(2_001) } }],
		['more choices than there can be', { response: { form: 'multi', optionIds: many('a') } }],
		['a place without a part', { response: { form: 'match', placements: [['1901']] } }],
		[
			'more places than there can be',
			{ response: { form: 'match', placements: many(['a', 'b']) } }
		],
		['more options than there can be', { optionIds: many('a') }]
	])('with %s is damaged', (_, damage) => {
		expect(is(logEntry, { ...review(1), ...damage })).toBe(false);
	});

	it('that is whole folds to a state that is whole, however strange its numbers are', () => {
		const strange = fc.record({
			at: fc.double(),
			studyDay: fc.maxSafeInteger(),
			rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
			durationMs: fc.double()
		});
		const logs = fc.array(strange, { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(logs, (log) => {
				const whole = log
					.map((overrides, n) => ({ ...review(n), ...overrides }))
					.filter((entry) => is(logEntry, entry));
				for (const folded of fold(whole).values()) expect(is(cardState, folded)).toBe(true);
			}),
			{ seed: 20 }
		);
	});
});

describe('a state', () => {
	it('of this build is whole', () => {
		expect(is(cardState, state())).toBe(true);
	});

	it('of a card that is suspended while new is whole', () => {
		const suspended = { reps: 0, stabilityDays: 0, difficulty: 0, lastReviewAt: 0 };
		expect(is(cardState, state({ ...suspended, suspended: true }))).toBe(true);
	});

	it.each([
		['no stability', { stabilityDays: 0 }],
		['a stability below nothing', { stabilityDays: -3 }],
		['a difficulty that FSRS does not know', { difficulty: 0 }],
		['a difficulty above ten', { difficulty: 11 }],
		['a last review that no clock can show', { lastReviewAt: 1e300 }]
	])('of a card that was reviewed with %s is damaged', (_, damage) => {
		expect(is(cardState, { ...state(), ...damage })).toBe(false);
	});
});

function many<T>(one: T): T[] {
	return Array.from({ length: 51 }, () => one);
}
