import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, prefixDistance } from './edit-distance';
import { foldText, foldWords } from './fold-text';

describe('folding', () => {
	it.each([
		["Asa'ib Ahl al-Haq", 'ASAIB AHL HAQ'],
		['Kataʾib', 'kata’ib'],
		['Muqtadā al-Ṣadr', 'Muqtada Al Sadr'],
		['ash-Shuhada', 'al-Shuhada'],
		['Abd ul-Rahman', 'Abd Rahman'],
		['Salah ad-Din', 'Salah al-Din'],
		['The Blue Guild', 'blue guild'],
		['U.S.', 'us'],
		['Abu–Mahdi', 'Abu Mahdi'],
		['1,200', '١٬٢٠٠'],
		['۱۲', '١٢'],
		['أَحْمَد', 'احمد'],
		['إيران', 'ايران'],
		['مصطفى', 'مصطفي'],
		['المدرسة', 'مدرسه'],
		['كتـــاب', 'کتاب'],
		['رؤية', 'روية']
	])('takes %j and %j for the same', (a, b) => {
		expect(foldText(a)).toBe(foldText(b));
	});

	it.each([
		['Brigade 45', 'Brigade 46'],
		['Ali', 'Alia'],
		['الله', 'الة'],
		['US', 'S'],
		['an', '']
	])('keeps %j and %j apart', (a, b) => {
		expect(foldText(a)).not.toBe(foldText(b));
	});

	it('leaves an article that is all there is', () => {
		expect(foldWords('Al')).toEqual(['al']);
		expect(foldWords('al-Qaim')).toEqual(['qaim']);
	});

	it('drops what only isolates a text from its surroundings', () => {
		expect(foldText('\u2068Badr\u2069')).toBe('badr');
	});

	it('changes nothing that is folded already', () => {
		const arabic = fc.string({ unit: fc.constantFrom(...'االلبتىةءأؤئ ـ\u064eا') });
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), arabic), (text) => {
				expect(foldText(foldText(text))).toBe(foldText(text));
			}),
			{ numRuns: 500 }
		);
	});
});

describe('the distance between two spellings', () => {
	it.each([
		['', '', 0],
		['', 'abc', 3],
		['guild', 'guild', 0],
		['guild', 'gild', 1],
		['guild', 'guilds', 1],
		['guild', 'goild', 1],
		['guild', 'giuld', 1],
		['kitten', 'sitting', 3],
		['ca', 'abc', 3]
	])('from %j to %j is %i', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});
});

describe('the distance to the beginning of a word', () => {
	it.each([
		['', 'guild', 0],
		['gui', 'guild', 0],
		['gyi', 'guild', 1],
		['giu', 'guild', 1],
		['uild', 'guild', 1],
		['guilds', 'guild', 1],
		['xyz', 'guild', 3]
	])('from %j to %j is %i', (typed, whole, distance) => {
		expect(prefixDistance(typed, whole)).toBe(distance);
	});
});
