import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { makeDeck, makeItem, type Direction, type Form } from '$lib/cards';
import { disclosureOf, discloseEachOther } from './disclosure';

const deck = makeDeck(theIsles());

function disclosure(id: string, form: Form, direction: Direction = 'value', seed = 's') {
	const card = deck.cards.find((one) => one.id === id);
	const item = card && makeItem(card, deck, { form, direction, seed, locale: 'en' });
	if (!item) throw new Error(`no ${form} of ${id}`);
	return disclosureOf(deck, [item]);
}

/** Whether the two give each other away, whichever comes first. */
function clash(...[a, b]: readonly [ReturnType<typeof disclosure>, ReturnType<typeof disclosure>]) {
	expect(discloseEachOther(b, a)).toBe(discloseEachOther(a, b));
	return discloseEachOther(a, b);
}

describe('two items', () => {
	it('of facts that have nothing to do with one another do not clash', () => {
		const date = disclosure('lantern-night/date', 'recall');
		expect(clash(date, disclosure('harbour-act/issuer', 'recall'))).toBe(false);
		expect(clash(date, disclosure('lantern-night/place', 'recall'))).toBe(false);
	});

	it('clash where one tells the other in the question: "Besides 46, which ..."', () => {
		const first = disclosure('blue-guild/brigades/45', 'recall');
		expect(clash(first, disclosure('blue-guild/brigades/46', 'recall'))).toBe(true);
	});

	it('clash where the answer to one names both ends of the other', () => {
		const actor = disclosure('bell-strike/actor', 'recall');
		expect(clash(actor, disclosure('bell-strike/claimedBy', 'recall'))).toBe(true);
	});

	it('clash where a wrong option of one is said to be the answer to the other', () => {
		const seeds = Array.from({ length: 20 }, (_, index) => String(index));
		const other = disclosure('red-guild/leader', 'recall');
		const choices = seeds.map((seed) => disclosure('blue-guild/leader', 'choice', 'value', seed));
		const telling = choices.filter(({ told }) => told.has('red-guild/leader'));
		const silent = choices.filter(({ told }) => !told.has('red-guild/leader'));
		expect(telling.length).toBeGreaterThan(0);
		expect(silent.length).toBeGreaterThan(0);
		expect(telling.every((choice) => clash(choice, other))).toBe(true);
		expect(silent.some((choice) => clash(choice, other))).toBe(false);
	});

	it('clash where one has the other among its parts, or both have the same', () => {
		const order = disclosure('bell-strike/date', 'order');
		const [part] = [...order.asked].filter((id) => id !== 'bell-strike/date');
		expect(clash(order, disclosure(part ?? '', 'recall'))).toBe(true);
		expect(clash(order, disclosure(part ?? '', 'order'))).toBe(true);
	});

	it('clash where one asks for the note and the other for the value', () => {
		const notes = disclosure('harbour-act/issuer', 'multi', 'note');
		expect(clash(notes, disclosure('truce-letter/issuer', 'recall'))).toBe(true);
	});
});
