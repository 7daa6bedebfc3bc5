import { makeDeck, makeItem, type Form, type Item } from '$lib/cards';
import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { evidenceOfOthers } from './evidence-of-others';

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
		expect(evidenceOfOthers(item, { form: 'match', placements })).toEqual([
			{ cardId: first.cardId, held: true },
			{ cardId: second.cardId, held: false }
		]);
	});

	it('says nothing of the asked card, which has its own rating, nor where it was given up', () => {
		const item = anItem('match');
		const own = item.parts.find(({ cardId }) => cardId === item.cardId);
		const placements = [[own?.id ?? '', own?.targetId ?? '']] as const;
		expect(evidenceOfOthers(item, { form: 'match', placements })).toEqual([]);
		expect(evidenceOfOthers(item, { form: 'match', placements: [] })).toEqual([]);
	});

	it('says of an order that the two who were swapped were missed, and no other', () => {
		const item = anItem('order');
		const right = [...item.parts].sort((a, b) => a.firstDay - b.firstDay);
		const rightIds = right.map(({ id }) => id);
		expect(evidenceOfOthers(item, { form: 'order', partIds: rightIds })).toEqual([]);
		const [first = '', second = '', ...others] = rightIds;
		const partIds = [second, first, ...others];
		const missed = right.slice(0, 2).map(({ cardId }) => cardId);
		const told = evidenceOfOthers(item, { form: 'order', partIds });
		expect(new Set(told.map(({ cardId }) => cardId))).toEqual(
			new Set(missed.filter((cardId) => cardId !== item.cardId))
		);
		expect(told.length).toBeGreaterThan(0);
		expect(told.every(({ held }) => !held)).toBe(true);
	});

	it('says of several right options which were found', () => {
		const item = anItem('multi');
		const keys = item.options.filter(({ id }) => item.keyIds.includes(id));
		const own = keys.find(({ proof }) => proof.facts.includes(item.cardId));
		const others = item.keyIds.filter((id) => id !== own?.id);
		expect(others.length).toBeGreaterThan(0);
		const left = evidenceOfOthers(item, { form: 'multi', optionIds: [own?.id ?? ''] });
		expect(left.map(({ held }) => held)).toEqual(others.map(() => false));
		const found = evidenceOfOthers(item, { form: 'multi', optionIds: item.keyIds });
		expect(found.map(({ held }) => held)).toEqual(others.map(() => true));
		expect(evidenceOfOthers(item, { form: 'multi', optionIds: [] })).toEqual([]);
	});

	it('says nothing of other cards where there is one answer', () => {
		const item = anItem('choice');
		expect(evidenceOfOthers(item, { form: 'choice', optionId: item.keyId })).toEqual([]);
	});
});

/** The first item of a form with more than one right part, or of whichever kind it is. */
function anItem<F extends Form>(form: F): Extract<Item, { readonly form: F }> {
	const isOfForm = (item: Item): item is Extract<Item, { readonly form: F }> => item.form === form;
	for (const card of deck.cards) {
		const item = makeItem(card, deck, { form, seed: 'seed0001', locale: 'en' });
		if (item && isOfForm(item) && (item.form !== 'multi' || item.keyIds.length > 1)) return item;
	}
	throw new Error(`The isles have no ${form}`);
}
