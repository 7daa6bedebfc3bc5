import type { CardId } from '$lib/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCardId, aState, noon, noonDay, seed } from './builders';
import { buildQueue } from './queue';
import { keepApart } from './keep-apart';

const never = () => false;
const cards = (...names: string[]) => names.map((name) => aCardId(name));

describe('a queue', () => {
	it('is left as it is while nothing in it is close', () => {
		const given = cards('a/name', 'b/name', 'c/name', 'd/name', 'e/name', 'f/name', 'a/date');
		expect(keepApart(given, never, Infinity)).toEqual(given);
	});

	it('puts five others between two cards of one note', () => {
		const given = cards('a/name', 'a/date', 'b/name', 'c/name', 'd/name', 'e/name', 'f/name');
		expect(keepApart(given, never, Infinity)).toEqual(
			cards('a/name', 'b/name', 'c/name', 'd/name', 'e/name', 'f/name', 'a/date')
		);
	});

	it('puts five others between two that are confusable', () => {
		const given = cards('a/name', 'b/name', 'c/name', 'd/name', 'e/name', 'f/name', 'g/name');
		const areConfusable = (one: CardId, other: CardId) =>
			[one, other].sort().join(' ') === 'a/name b/name';
		expect(keepApart(given, areConfusable, Infinity)).toEqual(
			cards('a/name', 'c/name', 'd/name', 'e/name', 'f/name', 'g/name', 'b/name')
		);
	});

	it('looks beyond its limit for others', () => {
		const given = cards('a/name', 'a/date', 'b/name', 'c/name');
		expect(keepApart(given, never, 2)).toEqual(cards('a/name', 'b/name'));
	});

	it('has them as far apart as it can where nothing else is left', () => {
		const given = cards('a/name', 'a/date', 'b/name', 'b/date');
		expect(keepApart(given, never, Infinity)).toEqual(
			cards('a/name', 'b/name', 'a/date', 'b/date')
		);
	});

	it('holds the same cards, those of a note in order, and none too close without need', () => {
		const names = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(5)), {
			selector: ([note, field]) => `${String(note)} ${String(field)}`,
			maxLength: 30
		});
		// Notes 0 and 1, 2 and 3 ... are confusable.
		const pairOf = (card: CardId) => Math.floor(Number(/\d+/.exec(card)?.[0]) / 2);
		const areClose = (one: CardId, other: CardId) => pairOf(one) === pairOf(other);
		const check = (drafts: readonly (readonly [number, number])[]) => {
			const given = drafts.map(([note, field]) =>
				aCardId(`n${String(note)}/name/f${String(field)}`)
			);
			const queue = keepApart(given, areClose, Infinity);
			expect([...queue].sort()).toEqual([...given].sort());
			for (const [at, card] of queue.entries()) {
				const recent = queue.slice(Math.max(0, at - 5), at);
				if (!recent.some((other) => areClose(card, other))) continue;
				for (const later of queue.slice(at)) {
					expect(recent.some((other) => areClose(later, other))).toBe(true);
				}
			}
			for (const note of new Set(drafts.map(([number]) => number))) {
				const ofNote = (card: CardId) => card.startsWith(`n${String(note)}/`);
				expect(queue.filter(ofNote)).toEqual(given.filter(ofNote));
			}
		};
		fc.assert(fc.property(names, check), { seed });
	});
});

describe('the members of a confusable pair', () => {
	const [a, a2, b, c] = cards('a/name', 'a/date', 'b/name', 'c/name');
	const areConfusable = (one: CardId, other: CardId) =>
		[one, other].every((card) => /^[ab]\//.test(card));
	const ask = (cardIds: readonly (CardId | undefined)[], met: readonly (CardId | undefined)[]) =>
		buildQueue({
			cardIds: cardIds.filter((card) => card !== undefined),
			states: new Map(
				met
					.filter((card) => card !== undefined)
					.map((cardId) => [
						cardId,
						aState({ cardId, firstReviewDay: noonDay, dueDay: noonDay + 9 })
					])
			),
			today: noonDay,
			now: noon,
			newPerDay: 2,
			areConfusable
		});

	it('are not first met on one day, while there is anything else to meet', () => {
		expect(ask([a, b, c], [])).toEqual([a, c]);
		expect(ask([b, c], [a])).toEqual([c]);
	});

	it('may be, with cards of the same note, which are no pair', () => {
		expect(ask([a, a2, b], [])).toEqual([a, a2]);
	});

	it('are, rather than that nothing new is met', () => {
		expect(ask([a, b], [])).toEqual([a, b]);
		expect(ask([b], [a])).toEqual([b]);
	});
});
