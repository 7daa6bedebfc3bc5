import { describe, expect, it } from 'vitest';
import { makeItem, type Item } from '$lib/cards';
import { aChoice, isles } from '../../../tests/builders/quiz';
import { readPaperAnswers } from './paper-answers';

const choices = ['a', 'b', 'c', 'd'].map(aChoice);

const statement: Item = {
	...aChoice('s'),
	form: 'trueFalse',
	isTrue: true,
	claimed: { id: 'x', text: 'X', proof: { rule: 'stated', facts: [], sources: [] } }
};

const several: Item = { ...aChoice('m'), form: 'multi', keyIds: ['key'] };

function read(text: string, items: readonly Item[]): unknown {
	const reading = readPaperAnswers(text, items);
	if (!reading.ok) return `${reading.reason} at ${String(reading.place)}`;
	return reading.value.map((given) => {
		const response = given?.response;
		if (response?.form === 'choice') return response.optionId;
		if (response?.form === 'multi') return response.optionIds.join('+');
		return response?.form === 'trueFalse' ? response.value : undefined;
	});
}

describe('answers typed from paper', () => {
	it('are a letter for each item, in the order of the options', () => {
		expect(read('ABCA', choices)).toEqual(['other', 'key', 'third', 'other']);
		expect(read(' ab-c ', choices)).toEqual(['other', 'key', undefined, 'third']);
		expect(read('A.', choices)).toEqual(['other', undefined, undefined, undefined]);
	});

	it('may be Arabic', () => {
		expect(read('أ ب ج ا', choices)).toEqual(['other', 'key', 'third', 'other']);
		expect(read('ص خ', [statement, statement])).toEqual([true, false]);
	});

	it('may be true or false, and several of one item', () => {
		expect(read('TFB', [statement, statement, statement])).toEqual([true, false, false]);
		expect(read('A(AC)T', [...choices.slice(0, 1), several, statement])).toEqual([
			'other',
			'other+third',
			true
		]);
	});

	it('are refused where they cannot be, with the place', () => {
		expect(read('ABCAB', choices)).toBe('tooMany at 4');
		expect(read('AED', choices)).toBe('noSuchOption at 1');
		expect(read('A(AB)', choices)).toBe('noSuchOption at 1');
		expect(read('C', [statement])).toBe('noSuchOption at 0');
		const [card] = isles.cards;
		const recall = card && makeItem(card, isles, { form: 'recall', seed: 's', locale: 'en' });
		expect(read('A', recall ? [recall] : [])).toBe('notOnPaper at 0');
	});
});
