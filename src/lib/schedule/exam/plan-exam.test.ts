import { describe, expect, it } from 'vitest';
import { aCardId, aState } from '../builders';
import type { CardState } from '../card-state';
import { defaultWeights } from '../fsrs-6';
import type { ExamQuestion } from './exam-plan';
import { planExam } from './plan-exam';

const today = 20_000;

function cardIds(topic: string, count: number) {
	return Array.from({ length: count }, (_, n) => aCardId(`${topic}-${String(n)}/name`));
}

function anExam(changes: Partial<ExamQuestion> = {}): ExamQuestion {
	return {
		topics: [
			{ id: 'first', cardIds: cardIds('first', 40) },
			{ id: 'last', cardIds: cardIds('last', 40) }
		],
		states: new Map(),
		today,
		examDay: today + 7,
		minutesPerDay: 5,
		daysOff: [],
		missedShare: 0,
		answering: { costs: { rightS: 7, wrongS: 15, newS: 20 }, firstRight: 0.75 },
		outcomes: [],
		weights: defaultWeights,
		seed: 'exam',
		...changes
	};
}

function plan(changes: Partial<ExamQuestion> = {}) {
	return planExam(anExam(changes), () => undefined);
}

describe('a plan for an exam', () => {
	const usual = plan();

	it('is the same for the same question', () => {
		expect(plan()).toEqual(usual);
	});

	it('expects a score within its interval, and more of more minutes', () => {
		const { low, recall, high } = usual.score;
		expect(low).toBeLessThan(recall);
		expect(recall).toBeLessThan(high);
		expect(high).toBeLessThan(1);
		const [half, more, twice] = usual.otherMinutes;
		expect(usual.otherMinutes.map(({ minutesPerDay }) => minutesPerDay)).toEqual([3, 8, 10]);
		expect(half?.recall).toBeLessThan(recall - 0.1);
		expect(more?.recall).toBeGreaterThan(recall);
		expect(twice?.recall).toBeGreaterThan(recall);
	});

	it('foresees every card that will be met', () => {
		expect(usual.newByDay).toHaveLength(7);
		expect(usual.newByDay[0]).toBe(15);
		expect(usual.newByDay.reduce((sum, count) => sum + count, 0)).toBe(80);
		expect(usual.topics.map(({ unmet, fits }) => ({ unmet, fits }))).toEqual([
			{ unmet: 0, fits: true },
			{ unmet: 0, fits: true }
		]);
	});

	it('says which topics will not fit', () => {
		const { topics, score } = plan({ minutesPerDay: 2 });
		expect(topics[0]).toMatchObject({ id: 'first', cards: 40, fits: true });
		expect(topics[1]?.fits).toBe(false);
		expect(topics[1]?.unmet).toBeGreaterThan(30);
		expect(score.recall).toBeLessThan(0.6);
	});

	it('of more cards than are simulated says of each topic what a plan of fewer would', () => {
		const topics = ['a', 'b', 'c'].map((id) => ({ id, cardIds: cardIds(id, 200) }));
		const many = plan({ topics, minutesPerDay: 15, examDay: today + 14 });
		expect(many.cardCount).toBe(600);
		expect(many.newByDay.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(560);
		expect(many.topics.map(({ cards }) => cards)).toEqual([200, 200, 200]);
	});

	it('starts from what is known', () => {
		const known = new Map<CardState['cardId'], CardState>();
		for (const cardId of cardIds('first', 40)) {
			known.set(cardId, aState({ cardId, stabilityDays: 60, lastReviewDay: today - 3 }));
		}
		const { score, newByDay } = plan({ states: known, minutesPerDay: 3 });
		expect(score.recall).toBeGreaterThan(plan({ minutesPerDay: 3 }).score.recall + 0.1);
		expect(newByDay.reduce((sum, count) => sum + count, 0)).toBe(40);
	});

	it('believes a learner who keeps forgetting', () => {
		const outcomes = Array.from({ length: 120 }, (_, n) => ({
			elapsedDays: 3,
			stabilityDays: 3,
			chance: 0,
			right: n % 2 === 0
		}));
		expect(plan({ outcomes }).score.recall).toBeLessThan(usual.score.recall - 0.1);
	});

	it('leaves out suspended cards, and takes a card of two topics once', () => {
		const [suspended = aCardId('none/name')] = cardIds('first', 1);
		const twice = plan({
			topics: [
				{ id: 'first', cardIds: cardIds('first', 40) },
				{ id: 'again', cardIds: cardIds('first', 40) }
			],
			states: new Map([[suspended, aState({ cardId: suspended, suspended: true })]])
		});
		expect(twice.cardCount).toBe(39);
		expect(twice.topics.map(({ cards }) => cards)).toEqual([39, 0]);
	});

	it('does nothing on days off', () => {
		// Day 20,000 is a Friday.
		const { newByDay } = plan({ daysOff: [5, 6] });
		expect(newByDay.slice(0, 3)).toEqual([0, 0, 15]);
	});

	it('tells how far it is', () => {
		const shares: number[] = [];
		planExam(anExam(), (share) => shares.push(share));
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});

	it.each([{ topics: [] }, { examDay: today }, { minutesPerDay: 0 }])(
		'is not made of %o',
		(none) => {
			expect(() => plan(none)).toThrow(RangeError);
		}
	);
});
