import { describe, expect, it } from 'vitest';
import { countTyped } from './count-typed';

describe('a number that is typed', () => {
	it('is read in Latin, Arabic and Persian figures', () => {
		expect(['30', '٣٠', '۳۰', ' 7 '].map(countTyped)).toEqual([30, 30, 30, 7]);
	});

	it('is none where there is anything else in it', () => {
		expect(['', '3a', '-3', '3.5', 'ثلاثون'].map(countTyped)).toEqual(
			Array.from({ length: 5 }, () => undefined)
		);
	});
});
