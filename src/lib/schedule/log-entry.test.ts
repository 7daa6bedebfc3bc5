import { describe, expect, it } from 'vitest';
import { is } from 'valibot';
import { directions, forms, type Response } from '$lib/cards';
import { aPart, aReview } from './builders';
import { logEntry } from './log-entry';
import { anyDirection, anyForm } from './ways';

describe('an entry', () => {
	it('of this build is whole', () => {
		expect(is(logEntry, aReview(1))).toBe(true);
	});

	it('of an earlier build, which knew one direction only, is whole', () => {
		expect('direction' in aReview(1)).toBe(false);
		expect(is(logEntry, { ...aReview(1), direction: 'note' })).toBe(true);
	});

	it('of what an answer said of another card is whole', () => {
		expect(is(logEntry, aPart(1))).toBe(true);
		expect(is(logEntry, aPart(1, { correct: false, given: '1908' }))).toBe(true);
	});

	it.each([
		['no review', { target: 'review' }],
		['a form without parts', { form: 'choice' }],
		['half a place', { offered: 2.5 }],
		['less than none beside it', { beside: -1 }],
		['more than there can be', { offered: 51 }],
		['half a verdict', { correct: 0.5 }],
		['a number in its place', { given: 1908 }]
	])('of a part with %s is damaged', (_, damage) => {
		expect(is(logEntry, { ...aPart(1), ...damage })).toBe(false);
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
		expect(is(logEntry, { ...aReview(1), form: response.form, response })).toBe(true);
	});

	it.each([
		['an id that is none', { id: 'zzz' }],
		['an id that is a list', { id: [aReview(1).id] }],
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
		expect(is(logEntry, { ...aReview(1), ...damage })).toBe(false);
	});
});

function many<T>(one: T): T[] {
	return Array.from({ length: 51 }, () => one);
}
