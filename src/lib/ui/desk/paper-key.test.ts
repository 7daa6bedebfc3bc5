import { describe, expect, it } from 'vitest';
import { optionLetters } from '$lib/quiz';
import {
	aChoice,
	aClassify,
	aClozeToChoose,
	aDate,
	aMatch,
	aMulti,
	anOrder,
	aShortText,
	aTrueFalse
} from '../study/builders';
import { optionLetter } from './option-letter';
import { paperKey } from './paper-key';

describe('the key of a question on paper', () => {
	it.each([
		['the letter of a choice', aChoice(), 'B'],
		['the letters of several', aMulti(), 'B D'],
		['whether a statement is true', aTrueFalse(), 'F'],
		['the letter of a word for a gap', aClozeToChoose(), 'A'],
		['what belongs to each number', aMatch(), '1 B, 2 A, 3 C'],
		['the group of each number', aClassify(), '1 B, 2 A, 3 B'],
		['the letters in time', anOrder(), 'B D C A'],
		['nothing where the answer is written out', aShortText(), ''],
		['nothing for a date', aDate(), '']
	])('is %s', (_, item, key) => {
		expect(paperKey(item)).toBe(key);
	});

	it('has Arabic letters and digits on an Arabic sheet', () => {
		expect(paperKey(aChoice({ locale: 'ar' }))).toBe('ب');
		expect(paperKey(aTrueFalse({ locale: 'ar' }))).toBe('خ');
		expect(paperKey(aMatch({ locale: 'ar' }))).toBe('١ ب، ٢ أ، ٣ ج');
	});
});

it('the letters on paper are those that can be typed in', () => {
	for (const locale of ['en', 'ar'] as const) {
		const printed = optionLetters[locale].map((_, index) => optionLetter(index, locale));
		expect(printed).toEqual(optionLetters[locale]);
	}
});
