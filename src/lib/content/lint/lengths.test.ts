import { describe, expect, it } from 'vitest';
import type { Name } from '../text';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { lengths } from './lengths';

function found(name: Name, outcome = aText('It ended.')) {
	const strike = aNote('event', 'strike', name, { date: said('1901'), outcome: said(outcome) });
	return lengths(aSubject([strike])).map(({ field, message }) => `${String(field)} ${message}`);
}

describe('a text', () => {
	it('of a name has 60 characters at most, in either language', () => {
		expect(found({ en: 'n'.repeat(60), ar: 'ن'.repeat(60) })).toEqual([]);
		expect(found({ en: 'name', ar: 'ن'.repeat(61) })).toEqual([
			`name has 61 characters, and 60 fit a phone in this place: shorten "${'ن'.repeat(40)} ...".`
		]);
	});

	it('that serves as an option has 115 at most', () => {
		expect(found(aText('Strike'), aText('o'.repeat(115), 'ن'))).toEqual([]);
		expect(found(aText('Strike'), aText('o'.repeat(116), 'ن'))).toHaveLength(1);
	});
});
