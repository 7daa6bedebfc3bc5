import { createRandom, nextBelow, type Random } from '$lib/cards';
import { describe, expect, it } from 'vitest';
import {
	aCardId,
	anEntryId,
	anOverride,
	anUndo,
	aPart,
	aRecall,
	aReset,
	aReview,
	law,
	noonDay
} from '../builders';
import { evidenceOf } from '../evidence';
import { foldCard, standingReviews } from '../fold';
import { retrievability } from '../fsrs';
import { defaultWeights } from '../fsrs-6';
import type { LogEntry, ReviewEntry } from '../log';
import { historiesOf } from './histories';
import { predictedChances } from './predict';
import { predictablePlaces } from './targets';
import { asWeights } from './weights';

const other = aCardId('law-91-2016/dateIssued');

describe('the histories of a log', () => {
	it('put the reviews of each card together, with the days between', () => {
		const histories = historiesOf([
			aReview(0, aRecall('good')),
			aReview(1, { cardId: other, ...aRecall('easy') }),
			aReview(2, { studyDay: noonDay + 3, rating: 'again' }),
			aReview(3, { studyDay: noonDay + 3 })
		]);
		expect(plain(histories)).toEqual({
			starts: [0, 3, 4],
			elapsedDays: [0, 3, 0, 0],
			grades: [3, 1, 3, 4],
			chances: [0, 1 / 3, 1 / 3, 0],
			transfers: [1, 0.7, 0.7, 1],
			turns: [0, 2, 3, 1],
			parts: [0, 0, 0, 0]
		});
	});

	it('have what answers to others said of a card that was met, and do not predict it', () => {
		const histories = historiesOf([
			aPart(0),
			aReview(1),
			aPart(2, { studyDay: noonDay + 2 }),
			aPart(3, { cardId: other }),
			aReview(4, { studyDay: noonDay + 5 }),
			aPart(5, { studyDay: noonDay + 9, correct: false })
		]);
		expect(plain(histories)).toEqual({
			starts: [0, 4],
			elapsedDays: [0, 2, 3, 4],
			grades: [3, 3, 3, 1],
			chances: [1 / 3, (1 / 4 + 1 / 3 + 1 / 2) / 3, 1 / 3, (1 / 4 + 1 / 3 + 1 / 2) / 3],
			transfers: [0.7, 0.6, 0.7, 0.6],
			turns: [0, 1, 2, 3],
			parts: [0, 1, 0, 1]
		});
		expect([...predictablePlaces(histories)]).toEqual([2]);
	});

	it('take the word of the learner for that of the evidence', () => {
		const histories = historiesOf([aReview(0), anOverride(1, anEntryId(0), 'hard')]);
		expect(plain(histories)).toMatchObject({ grades: [2], chances: [0], transfers: [1] });
	});

	it('leave out what was undone, and count the turns without it', () => {
		const histories = historiesOf([
			aReview(0),
			aReview(1, { studyDay: noonDay + 1 }),
			anUndo(2, anEntryId(1)),
			aReview(3, { studyDay: noonDay + 5 })
		]);
		expect(plain(histories)).toMatchObject({ elapsedDays: [0, 5], turns: [0, 1] });
	});

	it('start a card that was reset again, as another one', () => {
		const histories = historiesOf([aReview(0), aReset(1), aReview(2, { studyDay: noonDay + 5 })]);
		expect(plain(histories)).toMatchObject({ starts: [0, 1, 2], elapsedDays: [0, 0] });
	});

	it('let a clock that was set back stand still', () => {
		const histories = historiesOf([aReview(0), aReview(1, { studyDay: noonDay - 9 })]);
		expect(plain(histories)).toMatchObject({ elapsedDays: [0, 0] });
	});

	it('are none of an empty log', () => {
		expect(plain(historiesOf([]))).toMatchObject({ starts: [0], grades: [] });
	});
});

describe('what the fit believes of a card', () => {
	it('is what the fold does, before each review of a log with all there is in one', () => {
		const log = randomLog(400);
		const histories = historiesOf(log);
		const predicted = predictedChances(histories, asWeights(defaultWeights));
		const byTurn = new Map(Array.from(histories.turns, (turn, place) => [turn, predicted[place]]));
		const undone = new Set(log.flatMap((entry) => (entry.type === 'undo' ? entry.target : [])));
		let compared = 0;
		for (const [turn, review] of standingReviews(log).entries()) {
			const state = foldCard(log.filter((entry) => isBefore(entry, review)));
			if (!state) continue;
			const days = Math.max(0, review.studyDay - state.lastReviewDay);
			const recall = retrievability(days, state.stabilityDays);
			const isJudged = log.some(
				(entry) => entry.type === 'override' && entry.target === review.id && !undone.has(entry.id)
			);
			const { chance } = isJudged ? { chance: 0 } : evidenceOf(review);
			expect(byTurn.get(turn)).toBeCloseTo(recall + (1 - recall) * chance, 6);
			compared += 1;
		}
		expect(compared).toBeGreaterThan(200);
	});
});

/** Undos and overrides count wherever they stand. */
function isBefore(entry: LogEntry, review: ReviewEntry): boolean {
	if (entry.cardId !== review.cardId) return false;
	return entry.id < review.id || entry.type === 'undo' || entry.type === 'override';
}

function randomLog(length: number): LogEntry[] {
	const random = createRandom('a log');
	let studyDay = noonDay;
	return Array.from({ length }, (_, n) => {
		studyDay += nextBelow(random, 3);
		const cardId = aCardId(`law-${String(nextBelow(random, 20))}/name`);
		const target = anEntryId(Math.max(n - 1 - nextBelow(random, 9), 0));
		const kind = nextBelow(random, 20);
		if (kind === 0) return { ...aReset(n), cardId, studyDay };
		if (kind === 1) return anUndo(n, target);
		if (kind === 2) return anOverride(n, target, aRating(random));
		const asked = kind < 10 ? aRecall(aRating(random)) : { rating: aRating(random) };
		return aReview(n, { cardId, studyDay, ...asked });
	}).map((entry, _, log) => ({ ...entry, cardId: cardOf(entry, log) }));
}

function aRating(random: Random): ReviewEntry['rating'] {
	return (['again', 'hard', 'good', 'easy'] as const)[nextBelow(random, 4)] ?? 'good';
}

/** An undo or override is of the card of what it is about, however far back that is. */
function cardOf(entry: LogEntry, log: readonly LogEntry[]): LogEntry['cardId'] {
	if (entry.type !== 'undo' && entry.type !== 'override') return entry.cardId;
	const target = log.find(({ id }) => id === entry.target);
	return target && target !== entry ? cardOf(target, log) : law;
}

function plain(histories: object): Record<string, number[]> {
	return Object.fromEntries(
		Object.entries(histories).map(([name, array]: [string, ArrayLike<number>]) => [
			name,
			Array.from(array)
		])
	);
}
