import type { CardId } from '$lib/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCardId, aState, dayMs, minuteMs, noon, noonDay, seed } from './builders';
import type { CardState } from './card-state';
import type { DueQuestion } from './due-cards';
import { buildQueue, countDue } from './queue';
import { weakestCards } from './weakest-cards';

const a = aCardId('a/name');
const b = aCardId('b/name');
const c = aCardId('c/name');
const d = aCardId('d/name');
const e = aCardId('e/name');
const f = aCardId('f/name');

describe('the queue', () => {
	it('starts with learning cards whose step is over, the longest over first', () => {
		const states = [
			aState({ cardId: a }),
			learning({ cardId: b, dueAt: noon - 1 * minuteMs }),
			learning({ cardId: c, dueAt: noon - 5 * minuteMs, phase: 'relearning' })
		];
		expect(buildQueue(asking({ cardIds: [a, b, c], states }))).toEqual([c, b, a]);
	});

	it('asks first for the review that is likeliest forgotten', () => {
		const states = [
			aState({ cardId: a, stabilityDays: 100, lastReviewDay: noonDay - 100 }),
			aState({ cardId: b, stabilityDays: 2, lastReviewDay: noonDay - 3 }),
			aState({ cardId: c, stabilityDays: 10, lastReviewDay: noonDay - 40 })
		];
		expect(buildQueue(asking({ cardIds: [a, b, c], states }))).toEqual([c, b, a]);
	});

	it('holds no review that is due on a later day', () => {
		const states = [
			aState({ cardId: a, dueDay: noonDay + 1 }),
			aState({ cardId: b, dueDay: noonDay }),
			aState({ cardId: c, dueDay: noonDay - 7, lastReviewDay: noonDay - 17 })
		];
		expect(buildQueue(asking({ cardIds: [a, b, c], states }))).toEqual([c, b]);
	});

	it('spreads new cards evenly among the reviews, in teaching order', () => {
		const states = [c, d, e, f].map((cardId) => aState({ cardId }));
		const cardIds = [b, a, c, d, e, f];
		expect(buildQueue(asking({ cardIds, states, newPerDay: 2 }))).toEqual([c, b, d, e, a, f]);
	});

	it('is all new cards where nothing is due yet, as many as there may be on a day', () => {
		expect(buildQueue(asking({ cardIds: [c, a, b], newPerDay: 2 }))).toEqual([c, a]);
	});

	it('counts the new cards that were begun today, in whichever subject', () => {
		const states = [
			aState({ cardId: a, dueDay: noonDay + 8, firstReviewDay: noonDay }),
			aState({ cardId: aCardId('elsewhere/name'), firstReviewDay: noonDay })
		];
		const cardIds = [a, b, c, d];
		expect(buildQueue(asking({ cardIds, states, newPerDay: 3 }))).toEqual([b]);
		expect(buildQueue(asking({ cardIds, states, newPerDay: 1 }))).toEqual([]);
	});

	it('never holds a suspended card, new or not', () => {
		const states = [
			aState({ cardId: a, suspended: true }),
			aState({ cardId: b, suspended: true, reps: 0, firstReviewDay: 0 }),
			learning({ cardId: c, suspended: true, dueAt: noon + minuteMs })
		];
		expect(buildQueue(asking({ cardIds: [a, b, c], states, newPerDay: 5 }))).toEqual([]);
	});

	it('lets a learning step run while there is anything else to do', () => {
		const running = learning({ cardId: a, dueAt: noon + 5 * minuteMs });
		const sooner = learning({ cardId: b, dueAt: noon + 1 * minuteMs });
		const due = aState({ cardId: c });
		const cardIds = [a, b, c];
		expect(buildQueue(asking({ cardIds, states: [running, sooner, due] }))).toEqual([c]);
		expect(buildQueue(asking({ cardIds: [a, b, d], states: [running], newPerDay: 9 }))).toEqual([
			b,
			d
		]);
		expect(buildQueue(asking({ cardIds: [a, b], states: [running, sooner] }))).toEqual([b, a]);
	});

	it('takes up a learning card that was left on an earlier day', () => {
		const left = learning({ cardId: a, dueDay: noonDay - 3, dueAt: noon - 3 * dayMs });
		expect(buildQueue(asking({ cardIds: [a], states: [left] }))).toEqual([a]);
	});

	it('holds twenty cards unless another length is chosen', () => {
		const cardIds = Array.from({ length: 50 }, (_, n) => aCardId(`n${String(n)}/name`));
		const question = asking({ cardIds, newPerDay: 50 });
		expect(buildQueue(question)).toEqual(cardIds.slice(0, 20));
		expect(buildQueue({ ...question, limit: 5 })).toEqual(cardIds.slice(0, 5));
		expect(buildQueue({ ...question, limit: Infinity })).toEqual(cardIds);
	});

	it('passes over states of cards that the subject no longer has', () => {
		expect(buildQueue(asking({ cardIds: [a], states: [aState({ cardId: b })] }))).toEqual([]);
	});
});

describe('the counts', () => {
	it('tell what is due now and what comes due tomorrow', () => {
		const states = [
			learning({ cardId: a, dueAt: noon }),
			aState({ cardId: b }),
			aState({ cardId: c, dueDay: noonDay + 1 }),
			aState({ cardId: d, dueDay: noonDay + 2 }),
			aState({ cardId: e, dueDay: noonDay + 1, suspended: true })
		];
		expect(countDue(asking({ cardIds: [a, b, c, d, e, f], states, newPerDay: 5 }))).toEqual({
			learning: 1,
			review: 1,
			new: 1,
			dueTomorrow: 1
		});
	});

	it('put off to tomorrow what a running step keeps from being due now', () => {
		const running = learning({ cardId: a, dueAt: noon + 5 * minuteMs });
		expect(countDue(asking({ cardIds: [a], states: [running] }))).toEqual({
			learning: 0,
			review: 0,
			new: 0,
			dueTomorrow: 1
		});
	});

	it('add up to the length of the whole queue, unless that learns ahead', () => {
		const states = fc.array(
			fc.record({
				slug: fc.nat(30),
				phase: fc.constantFrom('learning', 'review', 'relearning'),
				dueInDays: fc.integer({ min: -5, max: 5 }),
				dueInMs: fc.integer({ min: -1000, max: 1000 }),
				stabilityDays: fc.integer({ min: 1, max: 50 }),
				suspended: fc.boolean()
			}),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(states, fc.nat(8), (drafts, newPerDay) => {
				const question = asking({
					cardIds: Array.from({ length: 31 }, (_, n) => aCardId(`n${String(n)}/name`)),
					states: drafts.map(({ slug, dueInDays, dueInMs, ...changes }) =>
						aState({
							...changes,
							cardId: aCardId(`n${String(slug)}/name`),
							dueDay: noonDay + dueInDays,
							dueAt: noon + dueInMs
						})
					),
					newPerDay
				});
				const counts = countDue(question);
				const queue = buildQueue({ ...question, limit: Infinity });
				const due = counts.learning + counts.review + counts.new;
				if (due > 0) expect(queue.length).toBe(due);
				else expect(queue.length).toBeLessThanOrEqual(counts.dueTomorrow);
				expect(new Set(queue).size).toBe(queue.length);
			}),
			{ seed }
		);
	});
});

describe('a question with days of its own', () => {
	it('has cards come back on them, and not on those of their states', () => {
		const states = [
			aState({ cardId: a, dueDay: noonDay }),
			aState({ cardId: b, dueDay: noonDay + 9 }),
			aState({ cardId: c, dueDay: noonDay })
		];
		const days = new Map([
			[a, noonDay + 1],
			[b, noonDay]
		]);
		const question: DueQuestion = {
			...asking({ cardIds: [a, b, c], states }),
			dueDayOf: ({ cardId, dueDay }) => days.get(cardId) ?? dueDay
		};
		expect(new Set(buildQueue(question))).toEqual(new Set([b, c]));
		expect(countDue(question)).toMatchObject({ review: 2, dueTomorrow: 1 });
	});
});

describe('a plan of the day', () => {
	const states = [a, b, c, d].map((cardId) => aState({ cardId }));
	const question: DueQuestion = {
		...asking({ cardIds: [a, b, c, d, e], states, newPerDay: 1 }),
		chosenBy: ({ today }) => ({
			learning: [],
			waiting: [],
			review: today === noonDay ? [d] : [a, b, c],
			new: []
		})
	};

	it('says which cards there are, and how many there will be', () => {
		expect(buildQueue(question)).toEqual([d]);
		expect(countDue(question)).toEqual({ learning: 0, review: 1, new: 0, dueTomorrow: 3 });
	});
});

describe('the weakest cards', () => {
	it('are the likeliest forgotten, then the least stable, due or not', () => {
		const states = [
			aState({ cardId: a, dueDay: noonDay + 9, lastReviewDay: noonDay - 1, stabilityDays: 10 }),
			learning({ cardId: b, lastReviewDay: noonDay, stabilityDays: 2.3 }),
			learning({ cardId: c, lastReviewDay: noonDay, stabilityDays: 0.2 }),
			aState({ cardId: d, suspended: true }),
			aState({ cardId: e, lastReviewDay: noonDay - 30, stabilityDays: 10 })
		];
		const { cardIds, states: byId, today } = asking({ cardIds: [a, b, c, d, e, f], states });
		expect(weakestCards({ cardIds, states: byId, today })).toEqual([e, a, c, b]);
	});
});

function asking(changes: {
	readonly cardIds: readonly CardId[];
	readonly states?: readonly CardState[];
	readonly newPerDay?: number;
}): DueQuestion {
	const { cardIds, states = [], newPerDay = 0 } = changes;
	return {
		cardIds,
		states: new Map(states.map((state) => [state.cardId, state])),
		today: noonDay,
		now: noon,
		newPerDay
	};
}

function learning(changes: Partial<CardState>): CardState {
	return aState({
		phase: 'learning',
		stabilityDays: 2.3065,
		dueDay: noonDay,
		dueAt: noon,
		lastReviewDay: noonDay,
		lastReviewAt: noon - 10 * minuteMs,
		reps: 1,
		...changes
	});
}
