import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import { makeDeck } from './deck';
import { grade } from './grade';
import { availableForms, makeItem } from './make-item';

const port = { coordinates: { latitude: 33, longitude: 44, sources: ['gazette'] as const } };
const notes = [
	aNote('place', 'coast', aText('Coast'), {}),
	aNote('place', 'port', aText('Port', 'المرفأ'), { ...port, within: said('coast') }),
	aNote('event', 'fire', aText('The blaze', 'الحريق'), { date: said('1921'), place: said('port') }),
	aNote('event', 'hunt', aText('The hunt', 'الصيد'), { date: said('1922'), place: said('coast') }),
	aNote('faction', 'guild', aText('Guild', 'النقابة'), { base: said('port') })
];
const deck = makeDeck(aSubject(notes));
const cardOf = (id: string) => deck.cards.find((card) => card.id === id);

function itemOf(id: string, locale: 'en' | 'ar' = 'en') {
	const card = cardOf(id);
	const item = card && makeItem(card, deck, { form: 'place', seed: 'a', locale });
	if (item?.form !== 'place') throw new Error(`${id} is not asked on the map`);
	return item;
}

describe('where was it?', () => {
	it('is asked of what was at a place that lies on the map', () => {
		const asked = deck.cards.filter((card) => availableForms(card, deck).includes('place'));
		expect(asked.map(({ id }) => id).sort()).toEqual(['fire/place', 'guild/base']);
	});

	it('says how far off counts, in either language', () => {
		expect(itemOf('fire/place').stem).toMatch(/, give or take 50 km\?$/);
		expect(itemOf('fire/place', 'ar').stem).toMatch(/، في حدود ٥٠ كيلومترًا؟$/);
		expect(itemOf('fire/place')).toMatchObject({
			spot: { latitude: 33, longitude: 44 },
			toleranceKm: 50,
			answer: 'Port'
		});
	});

	it('is right up to that far off, and wrong beyond, and for who gave up', () => {
		const verdict = (spot: string) => grade(itemOf('fire/place'), { form: 'place', spot }).verdict;
		expect(verdict('33.000,44.000')).toBe('right');
		// A degree of latitude is 111 km.
		expect(verdict('33.440,44.000')).toBe('right');
		expect(verdict('33.460,44.000')).toBe('wrong');
		expect(verdict('')).toBe('wrong');
		expect(verdict('here')).toBe('wrong');
	});
});
