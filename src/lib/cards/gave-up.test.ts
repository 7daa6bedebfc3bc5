import { describe, expect, it } from 'vitest';
import { gaveUp } from './gave-up';
import type { Response } from './response';

const given: readonly Response[] = [
	{ form: 'shortText', text: 'Badr' },
	{ form: 'number', text: '45' },
	{ form: 'cloze', text: 'Badr' },
	{ form: 'cloze', text: '', optionId: 'badr-organization' },
	{ form: 'date', date: '2016' },
	{ form: 'multi', optionIds: ['badr-organization'] },
	{ form: 'match', placements: [['law-40-2016', '2016']] },
	{ form: 'order', partIds: ['law-40-2016'] },
	{ form: 'trueFalse', value: false },
	{ form: 'choice', optionId: '2016' }
];

const nothing: readonly Response[] = [
	{ form: 'shortText', text: '' },
	{ form: 'number', text: ' ' },
	{ form: 'cloze', text: '' },
	{ form: 'date', date: '' },
	{ form: 'choice', optionId: '' },
	{ form: 'multi', optionIds: [] },
	{ form: 'classify', placements: [] },
	{ form: 'order', partIds: [] }
];

describe('an answer', () => {
	it.each(given)('is one: %o', (response) => {
		expect(gaveUp(response)).toBe(false);
	});

	it.each(nothing)('is none: %o', (response) => {
		expect(gaveUp(response)).toBe(true);
	});
});
