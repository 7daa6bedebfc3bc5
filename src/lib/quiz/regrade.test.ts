import { describe, expect, it } from 'vitest';
import { makeItem, type Form, type Response } from '$lib/cards';
import type { GivenResponse } from './attempt';
import { aChoice, choose, isles } from '../../../tests/builders/quiz';
import { canRekey, keyChoices } from './item-fix';
import { regrade, unreadableKeys } from './regrade';

const items = ['a', 'b', 'c'].map(aChoice);

function given(response: Response): GivenResponse {
	return { response, durationMs: 0 };
}

function isleItem(id: string, form: Form) {
	const card = isles.cards.find((one) => one.id === id);
	const item = card && makeItem(card, isles, { form, seed: 's', locale: 'en' });
	if (!item) throw new Error(`no ${form} of ${id}`);
	return item;
}

describe('regrading', () => {
	it('gives a point for each right answer', () => {
		const responses = items.map((item, index) => choose(item, index === 1 ? 1 : 0));
		const { total, max, fraction, items: graded } = regrade(items, responses, []);
		expect([total, max]).toEqual([2, 3]);
		expect(fraction).toBeCloseTo(2 / 3, 12);
		expect(graded.map(({ state }) => state)).toEqual(['answered', 'answered', 'answered']);
	});

	it('tells what was passed over from what was not reached', () => {
		const states = (...responses: readonly (GivenResponse | undefined)[]) =>
			regrade(items, responses, []).items.map(({ state }) => state);
		expect(states(undefined, choose(items[1]))).toEqual(['omitted', 'answered', 'notReached']);
		expect(states()).toEqual(['notReached', 'notReached', 'notReached']);
		// An empty text, an empty choice and another form say nothing.
		const nothing = given({ form: 'shortText', text: '' });
		expect(states(nothing, undefined, choose(items[2]))).toEqual([
			'omitted',
			'omitted',
			'answered'
		]);
	});

	it('takes what nobody has put in order for no answer', () => {
		const set = [isleItem('bell-strike/date', 'order'), ...items];
		const untouched = given({ form: 'order', partIds: [] });
		const { items: graded } = regrade(set, [untouched, choose(items[0])], []);
		expect(graded.map(({ state }) => state).slice(0, 2)).toEqual(['omitted', 'answered']);
	});

	it('leaves a retired item out for everybody', () => {
		const responses = [choose(items[0]), choose(items[1], 1), choose(items[2])];
		const fixes = [{ kind: 'retired' as const, itemId: 'b' }];
		const { total, max, fraction } = regrade(items, responses, fixes);
		expect([total, max, fraction]).toEqual([2, 2, 1]);
		const all = items.map(({ id }) => ({ kind: 'retired' as const, itemId: id }));
		expect(regrade(items, responses, all).fraction).toBe(0);
	});

	it('counts what the teacher has made right, of a choice', () => {
		const fix = { kind: 'rekeyed' as const, itemId: 'a', rightIds: ['other', 'third'] };
		const fractionOf = (wrong: number) =>
			regrade(items, [choose(items[0], wrong)], [fix]).items[0]?.fraction;
		expect([fractionOf(0), fractionOf(1), fractionOf(2)]).toEqual([0, 1, 1]);
	});

	it('counts what the teacher has made right, of other forms', () => {
		const fractionOf = (
			id: string,
			form: Form,
			rightIds: readonly string[],
			response: Response
		) => {
			const item = isleItem(id, form);
			const fix = { kind: 'rekeyed' as const, itemId: item.id, rightIds };
			return regrade([item], [given(response)], [fix]).items[0]?.fraction;
		};
		const typed = (text: string): Response => ({ form: 'shortText', text });
		expect(fractionOf('blue-guild/leader', 'shortText', ['Orla Venn'], typed('orla vénn'))).toBe(1);
		expect(fractionOf('blue-guild/leader', 'shortText', ['Orla Venn'], typed('Tamsin'))).toBe(0);
		const says = (value: boolean): Response => ({ form: 'trueFalse', value });
		for (const value of [true, false]) {
			const key = String(value);
			expect(fractionOf('blue-guild/leader', 'trueFalse', [key], says(value))).toBe(1);
			expect(fractionOf('blue-guild/leader', 'trueFalse', [key], says(!value))).toBe(0);
		}
	});

	it('compares another key of a number as a number', () => {
		const item = {
			...aChoice('a'),
			form: 'number',
			min: 30,
			max: 30,
			tolerance: 0,
			unit: ''
		} as const;
		const fix = { kind: 'rekeyed' as const, itemId: 'a', rightIds: ['4.5', '40'] };
		const fractionOf = (text: string) =>
			regrade([item], [given({ form: 'number', text })], [fix]).items[0]?.fraction;
		expect(['4.5', '45', '40.0', '٤٠', '30'].map(fractionOf)).toEqual([1, 0, 1, 1, 0]);
	});

	it('compares another key of a date as a date, however it was typed', () => {
		const item = {
			...aChoice('a'),
			form: 'date',
			from: '2016-11-26',
			to: '2016-11-26',
			precision: 'day'
		} as const;
		const fractionOf = (date: string, ...rightIds: readonly string[]) => {
			const fix = { kind: 'rekeyed' as const, itemId: 'a', rightIds };
			return regrade([item], [given({ form: 'date', date })], [fix]).items[0]?.fraction;
		};
		expect(fractionOf('2014-06-10', '10 June 2014')).toBe(1);
		expect(fractionOf('2014-06-10', 'no date', '١٠ حزيران ٢٠١٤')).toBe(1);
		expect(fractionOf('2014-06-10', '10/6/2014', '2014-06-11')).toBe(1);
		expect(fractionOf('2014-06-10', 'June 2014')).toBe(1);
		expect(fractionOf('2014-06-11', '10 June 2014')).toBe(0);
		expect(fractionOf('2016-11-26', '10 June 2014')).toBe(0);
	});

	it('tells which keys nobody could ever meet', () => {
		const date = {
			...aChoice('a'),
			form: 'date',
			from: '2016',
			to: '2016',
			precision: 'year'
		} as const;
		expect(unreadableKeys(date, ['10 June 2014', 'soon', '٢٠١٤'])).toEqual(['soon']);
		const text = isleItem('blue-guild/leader', 'shortText');
		expect(unreadableKeys(text, ['soon'])).toEqual([]);
	});

	it('can give another key to what has one', () => {
		expect(canRekey(isleItem('blue-guild/leader', 'choice'))).toBe(true);
		expect(canRekey(isleItem('bell-strike/date', 'order'))).toBe(false);
		expect(keyChoices(aChoice('a'))).toEqual(['other', 'key', 'third']);
		expect(keyChoices(isleItem('blue-guild/leader', 'trueFalse'))).toEqual(['true', 'false']);
	});
});
