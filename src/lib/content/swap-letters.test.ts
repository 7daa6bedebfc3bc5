import fc from 'fast-check';
import { expect, it } from 'vitest';
import { swapLetters } from './swap-letters';

it('swapping twice gives any text back', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(swapLetters(swapLetters(text))).toBe(text);
		})
	);
	const mixed = 'قانون هيئة الحشد الشعبي رقم ٤٠ (Law 40) «نصّ»، #1';
	expect(swapLetters(swapLetters(mixed))).toBe(mixed);
});

it('the common letters of Arabic are sent in a byte each', () => {
	expect(swapLetters('القانون ٤٠')).toMatch(/^[\x20-\x7e]+$/);
});
