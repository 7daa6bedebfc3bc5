import { describe, expect, it } from 'vitest';
import type { CardId } from './card';
import { acceptedRange, gradeNumber } from './grade-number';
import type { NumberItem } from './item';
import { readNumbers } from './read-number';

function aCount(overrides: Partial<NumberItem> = {}): NumberItem {
	return {
		form: 'number',
		id: 'siege-ships/quantity:seed',
		cardId: 'siege-ships/quantity' as CardId,
		direction: 'value',
		locale: 'en',
		stem: 'How many ships lay before the harbour?',
		answer: '40 ships',
		explanation: { statement: '', otherAccounts: [], citations: [], laterFact: false },
		difficulty: 0.5,
		min: 40,
		max: 40,
		unit: 'ships',
		tolerance: 0,
		...overrides
	};
}

describe('numbers in a text', () => {
	it.each([
		['40', [40]],
		['٤٠', [40]],
		['۴۰', [40]],
		['1,200', [1200]],
		['١٬٢٠٠', [1200]],
		['١،٢٠٠', [1200]],
		['1 200 000', [1_200_000]],
		['1.200', [1200]],
		['1.5 million', [1_500_000]],
		['1,5 million', [1_500_000]],
		['92,7', [92.7]],
		['٩٢٬٧', [92.7]],
		['٩٢،٧', [92.7]],
		['20, 25', [20, 25]],
		['٣ آلاف', [3000]],
		['٢٠ ألف مقاتل', [20_000]],
		['20-25', [20, 25]],
		['about 40 ships', [40]],
		['اللواء ٤٥', [45]],
		['40 kinds', [40]],
		['none', []]
	])('of %j are %j', (text, numbers) => {
		expect(readNumbers(text)).toEqual(numbers);
	});
});

describe('a number', () => {
	it('is right exactly, with its unit or without', () => {
		for (const text of ['40', '٤٠', '40 ships', '40.']) {
			expect(gradeNumber(aCount(), text)).toEqual({
				fraction: 1,
				verdict: 'right',
				rating: 'good'
			});
		}
		for (const text of ['41', '39', '400', '', 'forty', '40 or 41', '40 thousand']) {
			expect(gradeNumber(aCount(), text).verdict, text).toBe('wrong');
		}
	});

	it('may be off by the tolerance, and no more', () => {
		const about = aCount({ min: 30, max: 30, tolerance: 0.1 });
		for (const text of ['27', '30', '33']) expect(gradeNumber(about, text).verdict).toBe('right');
		for (const text of ['26', '34']) expect(gradeNumber(about, text).verdict).toBe('wrong');
	});

	it('may lie anywhere between the ends of a range, as may both ends of a range given', () => {
		const range = aCount({ min: 1200, max: 1500 });
		for (const text of ['1200', '1,350', '1500', '1200-1500']) {
			expect(gradeNumber(range, text).verdict).toBe('right');
		}
		for (const text of ['1199', '1501', '1000-1500']) {
			expect(gradeNumber(range, text).verdict).toBe('wrong');
		}
	});

	it('may or may not repeat the millions that the unit speaks of', () => {
		const dollars = aCount({ min: 2160, max: 2160, unit: 'million US dollars' });
		for (const text of ['2160', '2,160 million', '2.16 billion']) {
			expect(gradeNumber(dollars, text).verdict).toBe('right');
		}
		expect(gradeNumber(dollars, '2.16').verdict).toBe('wrong');
	});

	it.each([
		[
			{ min: 30, max: 30, tolerance: 0.1 },
			{ least: 27, most: 33 }
		],
		[
			{ min: 25, max: 25, tolerance: 0.1 },
			{ least: 23, most: 27 }
		],
		[
			{ min: 1200, max: 1500, tolerance: 0 },
			{ least: 1200, most: 1500 }
		],
		[{ min: 40, max: 40, tolerance: 0 }, undefined],
		[{ min: 4, max: 4, tolerance: 0.1 }, undefined]
	])('of %j is accepted in %j, ends included', (known, range) => {
		expect(acceptedRange(known)).toEqual(range);
		if (!range) return;
		const item = aCount(known);
		for (const value of [range.least, range.most]) {
			expect(gradeNumber(item, String(value)).verdict).toBe('right');
		}
		for (const value of [range.least - 1, range.most + 1]) {
			expect(gradeNumber(item, String(value)).verdict).toBe('wrong');
		}
	});
});
