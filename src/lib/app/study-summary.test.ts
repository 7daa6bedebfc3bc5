import { expect, it } from 'vitest';
import { makeDeck } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { aState, noon, noonDay } from '../schedule/builders';
import { aCardId } from './builders';
import { outlookOf, scoreOf } from './study-summary';

const deck = makeDeck(theIsles());
const founded = aCardId('blue-guild/founded');
const base = aCardId('blue-guild/base');
const gone = aCardId('green-guild/base');

type Answers = readonly { cardId: typeof founded; passed: boolean }[];

function aSession(answers: Answers) {
	return { cardIds: [founded, base], queue: [], answers };
}

function scoreFor(answers: Answers, startedAt = noon - 90_000) {
	return scoreOf(aSession(answers), startedAt, noon);
}

function outlookFor(answers: Answers) {
	return outlookOf({
		session: aSession(answers),
		deck,
		question: {
			cardIds: [...deck.byId.keys()],
			states: new Map([[base, aState({ cardId: base, dueDay: noonDay + 1 })]]),
			today: noonDay,
			now: noon,
			newPerDay: 10
		},
		locale: 'en'
	});
}

it('a summary counts cards, not answers, and names the cards that were missed', () => {
	const answers = [
		{ cardId: founded, passed: true },
		{ cardId: base, passed: false },
		{ cardId: base, passed: true }
	];
	expect(scoreFor(answers)).toEqual({ answered: 2, rightFraction: 0.5, durationMs: 90_000 });
	expect(outlookFor(answers)).toEqual({
		weakest: [{ cardId: base, question: expect.stringContaining('Blue Guild') }],
		dueTomorrow: 1
	});
});

it('a summary of no answers has missed nothing', () => {
	expect(scoreFor([])).toMatchObject({ answered: 0, rightFraction: 1 });
	expect(outlookFor([])).toMatchObject({ weakest: [] });
});

it('a summary names a card that its subject no longer has by its id', () => {
	const { weakest } = outlookFor([{ cardId: gone, passed: false }]);
	expect(weakest).toEqual([{ cardId: gone, question: 'green-guild/base' }]);
});

it('a session that began after its end, as the clock was set back, took no time', () => {
	expect(scoreFor([], noon + 3_600_000).durationMs).toBe(0);
});
