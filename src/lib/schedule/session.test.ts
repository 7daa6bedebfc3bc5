import type { CardId } from '$lib/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCardId, seed } from './builders';
import {
	currentCard,
	isFinished,
	recordAnswer,
	type Session,
	startSession,
	undoAnswer
} from './session';
import { sessionProgress, sessionSummary } from './session-report';

const cards = Array.from({ length: 8 }, (_, n) => aCardId(`card-${String(n)}/name`));

describe('a session', () => {
	it('asks for its cards in order and ends when each was right', () => {
		const session = startSession(cards.slice(0, 3));
		expect(asked(session, [true, true, true])).toEqual(cards.slice(0, 3));
		expect(isFinished(play(session, [true, true]))).toBe(false);
		expect(isFinished(play(session, [true, true, true]))).toBe(true);
	});

	it('without cards is finished from the start', () => {
		expect(isFinished(startSession([]))).toBe(true);
		expect(currentCard(startSession([]))).toBeUndefined();
	});

	it('asks once for a card that is given twice', () => {
		expect(startSession(cards.slice(0, 1).concat(cards.slice(0, 2))).queue).toEqual(
			cards.slice(0, 2)
		);
	});

	it('asks for a missed card again after four others', () => {
		const verdicts = [false, true, true, true, true, true];
		expect(asked(startSession(cards), verdicts)).toEqual([0, 1, 2, 3, 4, 0].map((n) => cards[n]));
	});

	it('asks for a missed card a little later where it would come close to one of its note', () => {
		const [missed, close] = [aCardId('note/name'), aCardId('note/base')];
		const others = cards.slice(0, 7);
		const session = startSession([missed, ...others.slice(0, 1), close, ...others.slice(1)]);
		const after = recordAnswer(session, missed, false);
		// Five others are between the two.
		expect(after.queue.indexOf(missed)).toBe(7);
		expect(undoAnswer(recordAnswer(after, after.queue[0] ?? missed, true))).toEqual(after);
	});

	it('asks for a missed card after four others where no place near by is far from its like', () => {
		const areConfusable = () => true;
		const [first] = cards;
		if (first === undefined) throw new Error('There are eight cards');
		const after = recordAnswer(startSession(cards), first, false, areConfusable);
		expect(after.queue.indexOf(first)).toBe(4);
		expect(after.answers).toEqual([{ cardId: first, passed: false }]);
	});

	it('goes back to its own queue, whatever has become confusable since', () => {
		const [first, second, third] = cards;
		if (!first || !second || !third) throw new Error('There are eight cards');
		const areConfusable = (a: CardId, b: CardId) =>
			[a, b].includes(first) && [a, b].includes(third);
		const missed = recordAnswer(startSession(cards), first, false, areConfusable);
		expect(missed.queue.indexOf(first)).toBe(7);
		expect(undoAnswer(recordAnswer(missed, second, true))).toEqual(missed);
	});

	it('asks for a missed card last where fewer than four others are left', () => {
		expect(asked(startSession(cards.slice(0, 3)), [false, true, true, true])).toEqual(
			[0, 1, 2, 0].map((n) => cards[n])
		);
	});

	it('asks for a missed card next only when it is alone', () => {
		expect(asked(startSession(cards.slice(0, 1)), [false, true])).toEqual([cards[0], cards[0]]);
	});

	it('asks for a missed card until it was right once', () => {
		const session = play(startSession(cards.slice(0, 1)), [false, false]);
		expect(isFinished(session)).toBe(false);
		expect(isFinished(play(session, [true]))).toBe(true);
	});

	it('gives up on a card that comes back three times and is missed each time', () => {
		const session = startSession(cards.slice(0, 1));
		expect(isFinished(play(session, [false, false, false]))).toBe(false);
		expect(isFinished(play(session, [false, false, false, false]))).toBe(true);
	});

	it('takes no answer to another card than the current one', () => {
		const [first, second] = cards;
		const session = startSession(cards);
		if (first === undefined || second === undefined) throw new Error('There are eight cards');
		expect(() => recordAnswer(session, second, true)).toThrow('while card-0/name was asked');
		expect(() => recordAnswer(startSession([]), first, true)).toThrow('while nothing was asked');
	});

	it('goes on after it was kept as JSON', () => {
		const session = play(startSession(cards), [false, true, false]);
		const revived: typeof session = JSON.parse(JSON.stringify(session));
		expect(revived).toEqual(session);
		expect(play(revived, [true])).toEqual(play(session, [true]));
	});

	it('takes back forty answers, one by one', () => {
		let session = startSession(Array.from({ length: 40 }, (_, n) => aCardId(`n${String(n)}/name`)));
		const before: Session[] = [];
		for (let answer = 0; answer < 40; answer += 1) {
			before.push(session);
			session = play(session, [answer % 3 !== 0]);
		}
		for (const earlier of before.reverse()) {
			session = undoAnswer(session);
			expect(session).toEqual(earlier);
		}
		expect(undoAnswer(session)).toEqual(session);
	});
});

describe('any session', () => {
	const verdicts = fc.array(fc.boolean(), { maxLength: 60 });
	const sessions = fc.nat(8).map((count) => startSession(cards.slice(0, count)));

	it('brings a missed card back after three to five others, or as many as there are', () => {
		const check = (start: Session, given: readonly boolean[]) => {
			const session = play(start, given);
			const misses = session.answers.flatMap(({ passed }, index) => (passed ? [] : [index]));
			for (const index of misses) {
				const left = play(start, given.slice(0, index)).queue.length - 1;
				const [, ...later] = session.answers.slice(index);
				const others = later.findIndex(({ cardId }) => cardId === session.answers[index]?.cardId);
				if (others !== -1) expect(others).toBe(Math.min(4, left));
			}
		};
		fc.assert(fc.property(sessions, verdicts, check), { seed });
	});

	it('ends after at most four answers for each card', () => {
		const check = (start: Session, given: readonly boolean[]) => {
			const rest = Array<boolean>(32).fill(false);
			const session = play(start, [...given, ...rest]);
			expect(isFinished(session)).toBe(true);
			expect(session.answers.length).toBeLessThanOrEqual(4 * start.cardIds.length);
		};
		fc.assert(fc.property(sessions, verdicts, check), { seed });
	});

	it('never shows less progress after an answer, and all of it at the end', () => {
		const check = (start: Session, given: readonly boolean[]) => {
			let session = start;
			for (const passed of given) {
				const before = sessionProgress(session).fraction;
				session = play(session, [passed]);
				expect(sessionProgress(session).fraction).toBeGreaterThanOrEqual(before);
			}
			expect(sessionProgress(session).fraction === 1).toBe(isFinished(session));
		};
		fc.assert(fc.property(sessions, verdicts, check), { seed });
	});

	it('is, after an answer and its undo, as it was', () => {
		const check = (start: Session, given: readonly boolean[], passed: boolean) => {
			const session = play(start, given);
			fc.pre(!isFinished(session));
			expect(undoAnswer(play(session, [passed]))).toEqual(session);
		};
		fc.assert(fc.property(sessions, verdicts, fc.boolean(), check), { seed });
	});
});

describe('the progress of a session', () => {
	it('counts cards that will not be asked again', () => {
		const session = play(startSession(cards.slice(0, 4)), [true, false, true]);
		expect(sessionProgress(session)).toEqual({ done: 2, total: 4, fraction: 0.5 });
	});

	it('is complete where there was nothing to do', () => {
		expect(sessionProgress(startSession([]))).toEqual({ done: 0, total: 0, fraction: 1 });
	});
});

describe('the summary of a session', () => {
	it('tells first tries from later ones, and the cards that were missed most', () => {
		const session = play(startSession(cards.slice(0, 3)), [true, false, false, false, true, true]);
		expect(sessionSummary(session)).toEqual({
			answers: [
				{ cardId: cards[0], passed: true, firstTry: true },
				{ cardId: cards[1], passed: false, firstTry: true },
				{ cardId: cards[2], passed: false, firstTry: true },
				{ cardId: cards[1], passed: false, firstTry: false },
				{ cardId: cards[2], passed: true, firstTry: false },
				{ cardId: cards[1], passed: true, firstTry: false }
			],
			cardCount: 3,
			rightFirstTry: 1,
			weakest: [
				{ cardId: cards[1], misses: 2 },
				{ cardId: cards[2], misses: 1 }
			]
		});
	});

	it('of a session without answers is empty', () => {
		expect(sessionSummary(startSession(cards))).toEqual({
			answers: [],
			cardCount: 0,
			rightFirstTry: 0,
			weakest: []
		});
	});
});

/** Answers the current card with each verdict in turn, until the session is finished. */
function play(session: Session, verdicts: readonly boolean[]): Session {
	return verdicts.reduce((played, passed) => {
		const cardId = currentCard(played);
		return cardId === undefined ? played : recordAnswer(played, cardId, passed);
	}, session);
}

function asked(session: Session, verdicts: readonly boolean[]) {
	return play(session, verdicts).answers.map((answer) => answer.cardId);
}
