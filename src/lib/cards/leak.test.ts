import { describe, expect, it } from 'vitest';
import { aNote, aQuantity, aSubject, aText, said } from '../../../tests/builders/subject';
import type { Note } from '$lib/content';
import { foldWords } from './fold-text';
import { leaksAnswer } from './leak';
import { leakingCards, makeCards } from './make-cards';

describe('a question', () => {
	it.each([
		['Where was the fire in Westhaven?', 'Westhaven'],
		['Who led the Iranian fleet?', 'Iran'],
		['Who ordered the US strikes?', 'US'],
		['Which number has Brigade 30?', '30'],
		['أين وقع حريق المرسى الغربي؟', 'المرسى الغربي']
	])('%j gives %j away', (question, answer) => {
		expect(leaksAnswer(foldWords(question), foldWords(answer))).toBe(true);
	});

	it.each([
		['Where was the great fire?', 'Westhaven'],
		['Who led the camp?', 'Campania'],
		['Which number has Brigade 30?', '31'],
		['Who is it?', 'It Is He']
	])('%j does not give %j away', (question, answer) => {
		expect(leaksAnswer(foldWords(question), foldWords(answer))).toBe(false);
	});

	it('gives nothing away by a word that many names have', () => {
		const generic = new Set(['guild']);
		expect(leaksAnswer(['red', 'guild'], ['blue', 'guild'], generic)).toBe(false);
		expect(leaksAnswer(['red', 'guild'], ['blue', 'guild'])).toBe(true);
	});
});

describe('a fact whose question tells its answer', () => {
	const ids = (notes: readonly Note[]) => leakingCards(aSubject(notes)).map(({ id }) => id);
	const westhaven = aNote('place', 'westhaven', aText('Westhaven', 'المرسى الغربي'), {});

	it('is set aside, and makes no card', () => {
		const fire = aNote('event', 'fire', aText('Great fire of Westhaven', 'الحريق الكبير'), {
			date: said('1923-01-09'),
			place: said('westhaven')
		});
		expect(ids([fire, westhaven])).toEqual(['fire/place']);
		expect(makeCards(aSubject([fire, westhaven])).map(({ id }) => id)).toEqual(['fire/date']);
	});

	it('is set aside where only the Arabic name tells it', () => {
		const fire = aNote('event', 'fire', aText('Great fire', 'حريق المرسى الغربي'), {
			date: said('1923-01-09'),
			place: said('westhaven')
		});
		expect(ids([fire, westhaven])).toEqual(['fire/place']);
	});

	it('is set aside where the name gives another spelling of the answer', () => {
		const isle = aNote('place', 'isle', { en: 'North Isle', ar: 'الجزيرة', latin: ['NI'] }, {});
		const fire = aNote('event', 'fire', aText('NI fire', 'الحريق'), {
			date: said('1923-01-09'),
			place: said('isle')
		});
		expect(ids([fire, isle])).toEqual(['fire/place']);
	});

	it.each([
		['Fire of 9 January', '1923-01-09', true],
		['Fire of January 1923', '1923-01-09', false],
		['Fire of 1923', '1923-01-09', false],
		['Fire of January', '1923-01', true],
		['Fire of 1923', '1923-01', false],
		['Fire of 1923', '1923', true],
		['Fire', '1923', false]
	] as const)('is %j of %s: %s', (name, date, leaks) => {
		const fire = aNote('event', 'fire', aText(name, 'الحريق'), { date: said(date) });
		expect(ids([fire])).toEqual(leaks ? ['fire/date'] : []);
	});

	it('is a number, a count, a kind of act or a text that its name has', () => {
		expect(
			ids([
				aNote('faction', 'brigade-30', aText('Brigade 30', 'اللواء ٣٠'), {
					brigades: { complete: true, entries: [said(30)] }
				}),
				aNote('legalOrder', 'law-7', aText('Law 7', 'التشريع ٧'), {
					form: said('law'),
					provision: said(aText('founds a fleet', 'ينشئ أسطولًا'))
				}),
				aNote('institution', 'fleet', aText('Harbour fleet', 'أسطول'), {
					purpose: said(aText('fleet of the harbour', 'بحرية'))
				}),
				aNote('figure', 'ships', aText('Ships', 'السفن'), {
					question: aText('How many of the 40 ships sank?', 'كم سفينة غرقت؟'),
					quantity: said(aQuantity(40, aText('ships')))
				})
			])
		).toEqual(['brigade-30/brigades/30', 'law-7/form', 'fleet/purpose', 'ships/quantity']);
	});
});
