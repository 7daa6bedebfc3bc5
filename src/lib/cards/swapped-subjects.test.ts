import { describe, expect, it } from 'vitest';
import { subject as french } from '$content/french-revolution';
import { subject as iraq } from '$content/iraq';
import type { Card } from './card';
import { makeDeck } from './deck';
import { grouped } from './grouped';
import { areEasilySwapped } from './swapped-facts';

describe.each([
	['iraq', iraq],
	['french-revolution', french]
])('of the facts of %s', (_, subject) => {
	const deck = makeDeck(subject);
	const pairs = [...grouped(deck.cards, ({ note, field }) => `${note.kind}/${field}`).values()]
		.flatMap((cards) => cards.flatMap((a, at) => cards.slice(at + 1).map((b) => [a, b] as const)))
		.filter(([a, b]) => areEasilySwapped(deck, a, b));
	const partnersOf = (card: Card) => pairs.filter((pair) => pair.includes(card)).length;

	it('few are easily swapped, and each with three others at most', () => {
		const swapped = deck.cards.filter((card) => partnersOf(card) > 0);
		expect(swapped.length).toBeGreaterThan(10);
		expect(swapped.length / deck.cards.length).toBeLessThan(0.15);
		expect(Math.max(...swapped.map(partnersOf))).toBeLessThanOrEqual(3);
	});

	it('those that are belong to notes of one kind, and have different answers', () => {
		for (const [a, b] of pairs) {
			expect(a.note).not.toBe(b.note);
			expect(a.account.value).not.toEqual(b.account.value);
		}
	});
});

it.each([
	['iraq', 'k1-handover-2020/date', 'taqaddum-handover-2020/date'],
	['iraq', 'harakat-hezbollah-al-nujaba/leader', 'kataib-sayyid-al-shuhada/leader'],
	['iraq', 'iraqi-letter-2014-691/dateIssued', 'us-letter-2014-695/dateIssued'],
	['french', 'opening-of-estates-general/date', 'tennis-court-oath/date'],
	['french', 'levee-en-masse/dateIssued', 'law-of-suspects/dateIssued']
] as const)('of %s people take %s for %s', (name, one, other) => {
	const deck = makeDeck({ iraq, french }[name]);
	const [a, b] = [one, other].map((id) => deck.cards.find((card) => card.id === id));
	expect(a && b && areEasilySwapped(deck, a, b)).toBe(true);
});
