import { expect, it } from 'vitest';
import type { ExamPlan } from './exam-plan';
import { needsReplan } from './needs-replan';

const plan: ExamPlan = {
	madeOn: 20_000,
	examDay: 20_010,
	minutesPerDay: 10,
	daysOff: [5, 6],
	cardCount: 80,
	policy: { desiredRetention: 0.9, newShare: 0.5, sweepDays: 2 },
	score: { recall: 0.9, low: 0.8, high: 0.95 },
	otherMinutes: [],
	topics: [],
	newByDay: []
};
const wish = { today: 20_000, examDay: 20_010, minutesPerDay: 10, daysOff: [6, 5], cardCount: 80 };

it.each([
	['holds for its day', {}, undefined],
	['is made anew on the next day', { today: 20_001 }, 'newDay'],
	['is made anew for other minutes', { minutesPerDay: 12 }, 'settings'],
	['is made anew for another exam day', { examDay: 20_012, today: 20_001 }, 'settings'],
	['is made anew for other days off', { daysOff: [5] }, 'settings'],
	['is made anew for other cards', { cardCount: 81 }, 'cards'],
	['is not made once the exam is there', { today: 20_010, cardCount: 81 }, undefined]
] as const)('a plan %s', (_, changes, reason) => {
	expect(needsReplan(plan, { ...wish, ...changes })).toBe(reason);
});
