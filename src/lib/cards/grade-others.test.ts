import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { makeDeck } from './deck';
import { gradeOthers } from './grade-others';
import type { Form, Item } from './item';
import { makeItem } from './make-item';

const deck = makeDeck(theIsles());

describe('an answer in parts', () => {
	it('says of each thing that was placed whether it was placed rightly', () => {
		const item = anItem('match');
		const [first, second] = item.parts.filter(({ cardId }) => cardId !== item.cardId);
		if (!first || !second) throw new Error('A match has three parts');
		const wrongly = item.targets.find(({ id }) => id !== second.targetId)?.id ?? '';
		const placements = [
			[first.id, first.targetId],
			[second.id, wrongly]
		] as const;
		const among = { form: 'match', offered: item.targets.length, beside: 1 };
		expect(gradeOthers(deck, item, { form: 'match', placements })).toEqual([
			{ cardId: first.cardId, correct: true, ...among },
			{ cardId: second.cardId, correct: false, ...among, given: wrongly }
		]);
	});

	it('says nothing of the asked card, which has its own rating, nor where it was given up', () => {
		const item = anItem('match');
		const own = item.parts.find(({ cardId }) => cardId === item.cardId);
		const placements = [[own?.id ?? '', own?.targetId ?? '']] as const;
		expect(gradeOthers(deck, item, { form: 'match', placements })).toEqual([]);
		expect(gradeOthers(deck, item, { form: 'match', placements: [] })).toEqual([]);
	});

	it('says nothing of a fact that is no card', () => {
		const item = anItem('match');
		const placements = item.parts.map(({ id, targetId }) => [id, targetId] as const);
		const [other] = item.parts.filter(({ cardId }) => cardId !== item.cardId);
		const byId = new Map([...deck.byId].filter(([id]) => id !== other?.cardId));
		const told = gradeOthers({ byId }, item, { form: 'match', placements });
		expect(told.map(({ cardId }) => cardId)).not.toContain(other?.cardId);
		expect(told).toHaveLength(item.parts.length - 2);
	});

	it('says of each thing that was sorted whether it is in its group', () => {
		const item = anItem('classify');
		const [first] = item.parts.filter(({ cardId }) => cardId !== item.cardId);
		if (!first) throw new Error('A sorting has four parts');
		const wrongly = item.targets.find(({ id }) => id !== first.targetId)?.id ?? '';
		const placements = item.parts.map(
			({ id, targetId }) => [id, id === first.id ? wrongly : targetId] as const
		);
		const told = gradeOthers(deck, item, { form: 'classify', placements });
		expect(told).toHaveLength(item.parts.length - 1);
		expect(told.filter(({ correct }) => !correct)).toMatchObject([
			{ cardId: first.cardId, given: wrongly }
		]);
	});

	it('says of an order that the two who were swapped were missed, and no other', () => {
		const item = anItem('order');
		const right = [...item.parts].sort((a, b) => a.firstDay - b.firstDay);
		const others = right.filter(({ cardId }) => cardId !== item.cardId);
		const rightIds = right.map(({ id }) => id);
		const held = gradeOthers(deck, item, { form: 'order', partIds: rightIds });
		expect(new Set(held.map(({ cardId }) => cardId))).toEqual(
			new Set(others.map(({ cardId }) => cardId))
		);
		expect(held.every(({ correct }) => correct)).toBe(true);
		const [first = '', second = '', ...rest] = rightIds;
		const told = gradeOthers(deck, item, { form: 'order', partIds: [second, first, ...rest] });
		const missed = right.slice(0, 2).map(({ cardId }) => cardId);
		expect(
			told
				.filter(({ correct }) => !correct)
				.map(({ cardId }) => cardId)
				.sort()
		).toEqual(missed.filter((cardId) => cardId !== item.cardId).sort());
		expect(told.every(({ beside }) => beside === 1 || beside === 2)).toBe(true);
		const taken = new Map([
			[right[0]?.cardId, second],
			[right[1]?.cardId, first]
		]);
		for (const { cardId, given } of told) expect(given).toBe(taken.get(cardId));
	});

	it('says of an order in which more than two were moved only what was missed', () => {
		const item = anItem('order');
		const [first = '', ...rest] = [...item.parts]
			.sort((a, b) => a.firstDay - b.firstDay)
			.map(({ id }) => id);
		expect(rest.length).toBeGreaterThan(1);
		const told = gradeOthers(deck, item, { form: 'order', partIds: [...rest, first] });
		expect(told.some(({ correct }) => !correct)).toBe(true);
		for (const { given } of told) expect(given).toBeUndefined();
	});

	it('says nothing of an order from which something was left out', () => {
		const item = anItem('order');
		const partIds = item.parts.slice(1).map(({ id }) => id);
		expect(gradeOthers(deck, item, { form: 'order', partIds })).toEqual([]);
	});

	it('says of several right options which were found', () => {
		const item = anItem('multi');
		const keys = item.options.filter(({ id }) => item.keyIds.includes(id));
		const own = keys.find(({ proof }) => proof.facts.includes(item.cardId));
		const others = item.keyIds.filter((id) => id !== own?.id);
		expect(others.length).toBeGreaterThan(0);
		const left = gradeOthers(deck, item, { form: 'multi', optionIds: [own?.id ?? ''] });
		expect(left.map(({ correct }) => correct)).toEqual(others.map(() => false));
		const found = gradeOthers(deck, item, { form: 'multi', optionIds: item.keyIds });
		expect(found.map(({ correct }) => correct)).toEqual(others.map(() => true));
		expect(found[0]).toMatchObject({ form: 'multi', offered: item.options.length, beside: 0 });
		expect(gradeOthers(deck, item, { form: 'multi', optionIds: [] })).toEqual([]);
	});

	it('says nothing of what was chosen beside a wrong option: who takes all knows nothing', () => {
		const item = anItem('multi');
		const all = item.options.map(({ id }) => id);
		expect(gradeOthers(deck, item, { form: 'multi', optionIds: all })).toEqual([]);
	});

	it('says nothing of other cards where there is one answer', () => {
		const item = anItem('choice');
		expect(gradeOthers(deck, item, { form: 'choice', optionId: item.keyId })).toEqual([]);
	});
});

/** The first item of a form with more than one right part, or of whichever kind it is. */
function anItem<F extends Form>(form: F): Extract<Item, { readonly form: F }> {
	const isOfForm = (item: Item): item is Extract<Item, { readonly form: F }> => item.form === form;
	for (const card of deck.cards) {
		const item = makeItem(card, deck, { form, seed: 'seed0001', locale: 'en' });
		const hasOneKey = item?.form === 'multi' && item.keyIds.length === 1;
		if (item && isOfForm(item) && !hasOneKey) return item;
	}
	throw new Error(`The isles have no ${form}`);
}
