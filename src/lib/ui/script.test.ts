import { describe, expect, it } from 'vitest';
import { scriptOf } from './script';

describe('the script of an answer', () => {
	it.each([
		['Akram al-Kaabi', 'en'],
		['أكرم الكعبي', 'ar'],
		['«بدر»', 'ar'],
		['١٩٣١', 'en'],
		['', 'en']
	] as const)('of %j is %s', (answer, script) => {
		expect(scriptOf(answer)).toBe(script);
	});
});
