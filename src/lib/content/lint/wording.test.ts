import { describe, expect, it } from 'vitest';
import type { Text } from '../text';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { wording } from './wording';

const martyrs = aNote('faction', 'martyrs', aText('Martyrs of the Isles', 'شهداء الجزر'), {});

function told(en: string, ar = 'كلام', extra: { readonly accordingTo?: Text } = {}) {
	const strike = aNote('event', 'strike', aText('Strike'), {
		date: said('1901'),
		outcome: { ...said({ en, ar }), ...extra }
	});
	return wording(aSubject([martyrs, strike])).map(({ message }) => message.split(',')[0]);
}

describe('our own words', () => {
	it('take no side', () => {
		expect(told('Armed men fired on the port.')).toEqual([]);
		expect(told('A militia fired on the port.')).toEqual([
			'says "militia" in our own words: say "armed faction" («فصيل مسلح»)'
		]);
		expect(told('The regime fell.')).toHaveLength(1);
		expect(told('An assassination.')).toHaveLength(1);
	});

	it('take none in Arabic, with particles, article and vowel signs', () => {
		expect(told('Text', 'وبالميليشيات')).toEqual([
			'says "وبالميليشيات" in our own words: say "armed faction" («فصيل مسلح»)'
		]);
		expect(told('Text', 'إرهابيّون')).toHaveLength(1);
		expect(told('Text', 'النظامية')).toEqual([]);
	});

	it('may name and quote', () => {
		expect(told('The Martyrs of the Isles fired.', 'أطلق شهداء الجزر النار')).toEqual([]);
		expect(told('It spoke of “terrorists”.', 'تحدث عن «إرهابيين»')).toEqual([]);
	});

	it('may tell whose word it is', () => {
		expect(told('A militia fired.', 'كلام', { accordingTo: aText('the Gazette') })).toEqual([]);
	});

	it('may tell of a listing, which has a rule of its own', () => {
		expect(told('The Isles listed it as a terrorist organization.')).toEqual([]);
	});

	it('are looked at in names that we gave', () => {
		const killing = aNote('event', 'killing', aText('Assassination of Rook'), {
			date: said('1901')
		});
		expect(wording(aSubject([killing]))).toEqual([expect.objectContaining({ field: 'name' })]);
	});
});
