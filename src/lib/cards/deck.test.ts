import { expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { makeDeck } from './deck';
import { leakingCards } from './make-cards';

it('is the same whether what leaks is worked out here or was by the build', () => {
	const subject = theIsles();
	const leaks = leakingCards(subject).map(({ id }) => id);
	expect(leaks.length).toBeGreaterThan(0);
	const [here, built] = [makeDeck(subject), makeDeck({ ...subject, leaks })];
	expect(built.cards.map(({ id }) => id)).toEqual(here.cards.map(({ id }) => id));
	expect(built.generic).toEqual(here.generic);
});

it('has no card of what is said to leak', () => {
	const subject = theIsles();
	const [first] = makeDeck(subject).cards;
	const without = makeDeck({ ...subject, leaks: first ? [first.id] : [] });
	expect(first && without.byId.has(first.id)).toBe(false);
});
