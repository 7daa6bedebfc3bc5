import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { makeCards } from './make-cards';
import { inTeachingOrder } from './teaching-order';

const cards = makeCards(theIsles());
const taught = inTeachingOrder(cards);

describe('the teaching order', () => {
	it('has every card once', () => {
		expect([...taught].map(({ id }) => id).sort()).toEqual(cards.map(({ id }) => id).sort());
	});

	it('begins with notes of different kinds', () => {
		const kinds = taught.slice(0, 6).map(({ note }) => note.kind);
		expect(new Set(kinds).size).toBeGreaterThanOrEqual(4);
	});

	it('asks about another note before it comes back to one, while there are others', () => {
		const firstOf = new Map<string, number>();
		taught.forEach(({ note }, index) => {
			if (!firstOf.has(note.slug)) firstOf.set(note.slug, index);
		});
		const firstSix = taught.slice(0, 6).map(({ note }) => note.slug);
		expect(new Set(firstSix).size).toBe(6);
		expect(firstOf.size).toBe(new Set(cards.map(({ note }) => note.slug)).size);
	});

	it('keeps the fields of a note in the order in which they were written', () => {
		const idsOf = (list: typeof cards) =>
			list.filter(({ note }) => note.slug === 'blue-guild').map(({ id }) => id);
		expect(idsOf(taught)).toEqual(idsOf(cards));
	});
});
