import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aSubject, aText, said } from '../../../tests/builders/subject';
import { makeDeck, type Deck } from './deck';
import type { Form } from './item';
import { availableForms, makeItem } from './make-item';

const deck = makeDeck(theIsles());

function cardOf(id: string, from: Deck = deck) {
	const card = from.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	return card;
}

function item(id: string, form: Form, seed = 'seed', locale: 'en' | 'ar' = 'en') {
	return makeItem(cardOf(id), deck, { form, seed, locale });
}

describe('a claim', () => {
	it('is true about half of the time', () => {
		let trueClaims = 0;
		for (let seed = 0; seed < 1000; seed += 1) {
			const made = item('blue-guild/leader', 'trueFalse', String(seed));
			if (made?.form === 'trueFalse' && made.isTrue) trueClaims += 1;
		}
		// Half of a thousand; five standard deviations are 79.
		expect(Math.abs(trueClaims - 500)).toBeLessThan(79);
	});

	it('differs from the fact in the value alone', () => {
		for (const seed of 'abcdefghij') {
			const made = item('red-guild/leader', 'trueFalse', seed);
			if (made?.form !== 'trueFalse') throw new Error('no claim');
			expect(made.stem).toBe(`${made.claimed.text} led Red Guild from 1940 to 1952.`);
			expect(made.isTrue).toBe(made.claimed.text === 'Pell Marrow');
			expect(made.claimed.distractor === undefined).toBe(made.isTrue);
			expect(made.explanation.statement).toBe('Pell Marrow led Red Guild from 1940 to 1952.');
		}
	});

	it('never names an earlier link of the same chain', () => {
		const claimed = Array.from({ length: 60 }, (_, seed) => {
			const made = item('tin-company/splitFrom', 'trueFalse', String(seed));
			return made?.form === 'trueFalse' ? made.claimed.text : undefined;
		});
		// Blue Guild, from which Red Guild split, and Salt Riders, the same body later, are not among them.
		expect([...new Set(claimed)].sort()).toEqual(['Owl Watch', 'Red Guild']);
	});
});

describe('a typed answer', () => {
	it('may be any spelling of the name in either script, the shown one first', () => {
		const english = item('blue-guild/leader', 'shortText');
		const arabic = item('blue-guild/leader', 'shortText', 'seed', 'ar');
		expect(english).toMatchObject({
			accepted: ['Tamsin al-Rook', 'Tamzin Rook', 'تامسن الروك'],
			inputMode: 'text'
		});
		expect(arabic).toMatchObject({ accepted: ['تامسن الروك', 'Tamsin al-Rook', 'Tamzin Rook'] });
	});

	it('may be a number or a year in either digits', () => {
		expect(item('blue-guild/founded', 'shortText', 'seed', 'ar')).toMatchObject({
			accepted: ['١٩٠١', '1901'],
			others: [],
			inputMode: 'numeric'
		});
		expect(item('blue-guild/brigades/45', 'shortText')).toMatchObject({ accepted: ['45'] });
	});

	it.each([
		['a day', 'harbour-act/dateIssued'],
		['a month', 'salt-office/founded'],
		['a year known in part', 'bram-fenwick/died'],
		['a text', 'harbour-act/provision'],
		['a kind of act', 'harbour-act/form'],
		['a count known in part', 'siege-ships/quantity'],
		['where something happened', 'lantern-night/place'],
		['where a faction is', 'blue-guild/base'],
		['one of a list not known in full', 'tin-company/brigades/7']
	])('is not asked for %s', (_what, id) => {
		expect(item(id, 'shortText')).toBeUndefined();
	});

	it('is not asked for a name that two notes bear', () => {
		const own = makeDeck(
			aSubject([
				aNote('faction', 'guild', aText('Guild', 'نقابة'), { leader: said('ann') }),
				aNote('person', 'ann', aText('Ann Bell', 'آن بل'), {}),
				aNote('person', 'anne', { en: 'Anne', ar: 'آني', latin: ['ann-bell'] }, {})
			])
		);
		expect(availableForms(cardOf('guild/leader', own), own)).not.toContain('shortText');
	});
});
