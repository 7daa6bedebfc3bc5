import { expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { aState, noon, noonDay } from '../schedule/builders';
import { aCardId } from './builders';
import { summarise } from './study-summary';

const deck = makeDeck(theIsles());
const founded = aCardId('blue-guild/founded');
const base = aCardId('blue-guild/base');
const gone = aCardId('green-guild/base');

function summaryOf(
	answers: readonly { cardId: typeof founded; passed: boolean }[],
	startedAt = noon - 90_000
) {
	return summarise({
		session: { cardIds: [founded, base], queue: [], answers },
		deck,
		question: {
			cardIds: [...deck.byId.keys()],
			states: new Map([[base, aState({ cardId: base, dueDay: noonDay + 1 })]]),
			today: noonDay,
			now: noon,
			newPerDay: 10
		},
		locale: 'en',
		startedAt
	});
}

it('a summary counts cards, not answers, and names the cards that were missed', () => {
	const answers = [
		{ cardId: founded, passed: true },
		{ cardId: base, passed: false },
		{ cardId: base, passed: true }
	];
	expect(summaryOf(answers)).toEqual({
		answered: 2,
		rightFraction: 0.5,
		durationMs: 90_000,
		weakest: [{ cardId: base, question: expect.stringContaining('Blue Guild') }],
		dueTomorrow: 1
	});
});

it('a summary of no answers has missed nothing', () => {
	expect(summaryOf([])).toMatchObject({ answered: 0, rightFraction: 1, weakest: [] });
});

it('a summary names a card that its subject no longer has by its id', () => {
	const { weakest } = summaryOf([{ cardId: gone, passed: false }]);
	expect(weakest).toEqual([{ cardId: gone, question: 'green-guild/base' }]);
});

it('a session that began after its end, as the clock was set back, took no time', () => {
	expect(summaryOf([], noon + 3_600_000).durationMs).toBe(0);
});
