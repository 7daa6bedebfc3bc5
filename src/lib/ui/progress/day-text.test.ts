import { expect, it } from 'vitest';
import { dayLabels, monthText } from './day-text';

// 4 October 2024.
const someDay = 20_000;

it('days along an axis have their year where they are far apart', () => {
	expect(dayLabels([someDay, someDay + 30])).toEqual(['4 Oct', '3 Nov']);
	expect(dayLabels([someDay, someDay + 400, someDay + 800])).toEqual([
		'Oct 2024',
		'Nov 2025',
		'Dec 2026'
	]);
});

it('a calendar of several years has the year in the place of January', () => {
	expect(monthText(someDay + 90, false)).toBe('Jan');
	expect(monthText(someDay + 90, true)).toBe('2025');
	expect(monthText(someDay, true)).toBe('Oct');
});
