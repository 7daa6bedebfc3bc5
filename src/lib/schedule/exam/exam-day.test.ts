import { createRandom, nextBelow } from '$lib/cards';
import { expect, it } from 'vitest';
import { aCardId, aState } from '../builders';
import type { CardState } from '../card-state';
import { defaultWeights } from '../fsrs-6';
import { createBelief } from './belief';
import { examDay, type ExamDayQuestion } from './exam-day';
import { createGainTable } from './gain-table';
import { createMemoryModel } from './memory-model';
import { createPolicyScheduler } from './policy-scheduler';

// A Friday.
const today = 20_000;
const costs = { rightS: 10, wrongS: 10, newS: 20 };

function aDay(
	states: readonly CardState[],
	changes: Partial<ExamDayQuestion> = {},
	unmet = 10
): ExamDayQuestion {
	const fresh = Array.from({ length: unmet }, (_, n) => aCardId(`new-${String(n)}/name`));
	return {
		cardIds: [...states.map(({ cardId }) => cardId), ...fresh],
		states: new Map(states.map((state) => [state.cardId, state])),
		today,
		now: 0,
		plan: {
			policy: { desiredRetention: 0.9, newShare: 0.5, sweepDays: 3 },
			examDay: today + 20,
			minutesPerDay: 2,
			daysOff: []
		},
		answering: { costs },
		weights: defaultWeights,
		secondsUsed: 0,
		...changes
	};
}

function known(name: string, stabilityDays: number, elapsedDays: number): CardState {
	const lastReviewDay = today - elapsedDays;
	return aState({
		cardId: aCardId(`${name}/name`),
		stabilityDays,
		lastReviewDay,
		firstReviewDay: 1
	});
}

it('asks what has fallen to the retention, likeliest forgotten first, then new cards', () => {
	const day = examDay(aDay([known('fresh', 10, 5), known('due', 10, 10), known('late', 10, 30)]));
	expect(day.review).toEqual(['late/name', 'due/name']);
	expect(day.new).toHaveLength(5);
});

it('keeps the share of new cards free of a backlog', () => {
	const backlog = Array.from({ length: 50 }, (_, n) => known(`late-${String(n)}`, 5, 40));
	const day = examDay(aDay(backlog));
	expect(day.review).toHaveLength(6);
	expect(day.new).toHaveLength(3);
});

it('asks only for the time that is left, and new cards met today count', () => {
	const backlog = Array.from({ length: 50 }, (_, n) => known(`late-${String(n)}`, 5, 40));
	const met = aState({ cardId: aCardId('met/name'), firstReviewDay: today, lastReviewDay: today });
	const day = examDay(aDay([...backlog, met], { secondsUsed: 60 }));
	expect(day.review).toHaveLength(2);
	expect(day.new).toHaveLength(2);
	expect(examDay(aDay(backlog, { secondsUsed: 120 }))).toMatchObject({ review: [], new: [] });
});

it('asks nothing on a day off and after the exam', () => {
	const { plan } = aDay([]);
	const late = [known('late', 5, 40)];
	const off = examDay(aDay(late, { plan: { ...plan, daysOff: [5] } }));
	expect(off).toMatchObject({ review: [], new: [] });
	const over = examDay(aDay(late, { plan: { ...plan, examDay: today } }));
	expect(over).toMatchObject({ review: [], new: [] });
});

it('in the last days asks everything, what gains most first', () => {
	const { plan } = aDay([]);
	const states = [known('strong', 100, 5), known('weak', 2, 2), known('today', 2, 0)];
	const day = examDay(aDay(states, { plan: { ...plan, examDay: today + 3 } }));
	expect(day.review).toEqual(['weak/name', 'strong/name']);
});

it('takes learning cards as they come', () => {
	const step = aState({ cardId: aCardId('step/name'), phase: 'learning', dueAt: -1 });
	expect(examDay(aDay([step])).learning).toEqual(['step/name']);
});

it('keeps time for the cards still being learned, as much as they take once they are answered', () => {
	const steps = ['one', 'two'].map((name) =>
		aState({ ...known(name, 2, 1), phase: 'relearning', dueAt: -1 })
	);
	const day = examDay(aDay(steps));
	expect(day.learning).toHaveLength(2);
	// Two minutes without twice ten seconds; else it would be six.
	expect(day.new).toHaveLength(5);
	const answered = steps.map((state) => ({
		...state,
		lastReviewDay: today,
		phase: 'review' as const
	}));
	expect(examDay(aDay(answered, { secondsUsed: 20 })).new).toEqual(day.new);
	// Missed today, it is paid for with all its tries.
	const missed = known('missed', 2, 0);
	const again = aState({ ...missed, phase: 'relearning', dueAt: -1 });
	expect(examDay(aDay([again], { secondsUsed: 10 })).new).toHaveLength(6);
});

it('is what the simulation did', () => {
	const random = createRandom('states');
	const model = createMemoryModel(defaultWeights);
	const states = Array.from({ length: 100 }, (_, n) =>
		known(String(n), 1 + nextBelow(random, 3000) / 100, 1 + nextBelow(random, 40))
	);
	const { plan, cardIds } = aDay(states, {}, 0);
	const belief = createBelief(model, {
		stability: Float64Array.from(states, ({ stabilityDays }) => stabilityDays),
		difficulty: Float64Array.from(states, ({ difficulty }) => difficulty),
		lastDay: Int32Array.from(states, ({ lastReviewDay }) => lastReviewDay - today)
	});
	const scheduler = createPolicyScheduler(
		plan.policy,
		model.intervalFactor(0.9),
		belief,
		createGainTable(model, costs),
		20
	);
	const simulated = Array.from({ length: scheduler.prepare(0) }, () => cardIds[scheduler.next()]);
	const day = examDay(aDay(states, { plan: { ...plan, minutesPerDay: 600 } }, 0));
	expect(simulated.length).toBeGreaterThan(30);
	expect(day.review).toEqual(simulated);
});
