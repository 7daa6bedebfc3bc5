import { afterEach, expect, it } from 'vitest';
import { overwriteGetLocale } from '$messages/runtime.js';
import { ofFacts } from './fact-text';

afterEach(() => overwriteGetLocale(() => 'en'));

it('the word for facts follows their number, in both languages', () => {
	expect([1, 2, 888].map(ofFacts)).toEqual(['of 1 fact', 'of 2 facts', 'of 888 facts']);
	overwriteGetLocale(() => 'ar');
	expect([1, 2, 5, 40, 888].map(ofFacts)).toEqual([
		'من معلومة واحدة',
		'من معلومتين',
		'من ٥ معلومات',
		'من ٤٠ معلومة',
		'من ٨٨٨ معلومة'
	]);
});
