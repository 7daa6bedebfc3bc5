import { describe, expect, it, vi } from 'vitest';
import { countDue, type ExamPlan, type ExamQuestion, planExam } from '$lib/schedule';
import { theIsles } from '../../../tests/builders/isles';
import { aCardId, aDisk, aLearner, answer, anEntry, aWorld } from './builders';
import { dayPlanOf } from './day-plan.svelte';
import { dueQuestion } from './due-question';
import { ExamPlanDesk } from './exam-plan.svelte';
import type { PlanExam } from './exam-plan-make';
import { replan } from './exam-plan-nightly';
import { readExamPlan } from './exam-plan-record';
import type { Learner } from './learner.svelte';
import { Preferences } from './preferences.svelte';
import { Shelf } from './shelf';
import { Today } from './today.svelte';

const dayMs = 86_400_000;
const load = () => Promise.resolve(theIsles());

/** What the worker does, without the worker. */
const planHere: PlanExam = (question, signal, onProgress) => {
	signal.throwIfAborted();
	return Promise.resolve(planExam(question, onProgress));
};

const filled = { date: '2026-03-20', topics: ['history'], minutesPerDay: 1, daysOff: [] };

async function aDesk(planner: PlanExam = planHere, entry = anEntry({ load })) {
	const world = aWorld();
	const store = aDisk();
	const learner = await aLearner({ world, store });
	const shelf = new Shelf([entry], () => undefined);
	const desk = new ExamPlanDesk({ learner, shelf }, 'isles', planner);
	await desk.open();
	const preferences = new Preferences();
	const kept = async () => readExamPlan(await learner.readRecord('exam-plan/isles'));
	return { desk, world, learner, shelf, preferences, entry, kept };
}

describe('the desk of an exam plan', () => {
	it('asks where there is no plan, with every topic chosen', async () => {
		const { desk } = await aDesk();
		expect(desk.phase).toEqual({ kind: 'asking' });
		expect(desk.form.topics).toEqual(desk.topics.map(({ id }) => id));
		expect(desk.range).toEqual({ first: '2026-03-11', last: '2027-03-10', days: 365 });
	});

	it('makes a plan, and finds it again', async () => {
		const { desk, learner, shelf, kept } = await aDesk();
		await desk.plan({ ...filled, topics: desk.form.topics });
		expect(desk.phase).toEqual({ kind: 'planned' });
		expect([desk.daysLeft, desk.date]).toEqual([10, '2026-03-20']);
		expect(await kept()).toEqual(desk.saved);
		const again = new ExamPlanDesk({ learner, shelf }, 'isles', planHere);
		await again.open();
		expect(again.phase).toEqual({ kind: 'planned' });
		expect(again.saved).toEqual(desk.saved);
		expect(again.form).toEqual({ ...filled, topics: desk.form.topics });
	});

	it('says what is amiss, and keeps what was filled in', async () => {
		const { desk, kept } = await aDesk();
		await desk.plan({ ...filled, date: '2026-03-10' });
		expect(desk.phase).toEqual({ kind: 'asking', problem: 'past' });
		expect(desk.form.date).toBe('2026-03-10');
		expect(await kept()).toBeUndefined();
	});

	it('keeps the old plan when a new one fails, or is stopped', async () => {
		const { desk, learner, shelf, kept } = await aDesk();
		await desk.plan({ ...filled, topics: desk.form.topics });
		const old = desk.saved;
		const stuck: PlanExam = (_, signal) =>
			new Promise((_resolve, reject) => {
				signal.addEventListener('abort', () => {
					reject(new Error('Stopped'));
				});
			});
		const broken: PlanExam = () => Promise.reject(new Error('No worker'));
		for (const [planner, phase] of [
			[broken, { kind: 'asking', problem: 'failed' }],
			[stuck, { kind: 'asking' }]
		] as const) {
			const other = new ExamPlanDesk({ learner, shelf }, 'isles', planner);
			await other.open();
			other.change();
			const planning = other.plan({ ...other.form, minutesPerDay: 30 });
			await vi.waitFor(() => {
				expect(other.phase).not.toEqual({ kind: 'opening' });
			});
			if (planner === stuck) other.stop();
			await planning;
			expect(other.phase).toEqual(phase);
			expect(other.form.minutesPerDay).toBe(30);
			expect(await kept()).toEqual(old);
			other.cancel();
			expect(other.phase).toEqual({ kind: 'planned' });
		}
	});

	it('removes the plan, and no answer', async () => {
		const { desk, learner, kept } = await aDesk();
		learner.review(answer({ cardId: aCardId('blue-guild/founded') }));
		await desk.plan({ ...filled, topics: desk.form.topics });
		await desk.remove();
		expect(desk.phase).toEqual({ kind: 'asking' });
		expect(await kept()).toBeUndefined();
		expect((await learner.readEverything())?.entries).toHaveLength(1);
	});

	it('says so where the subject cannot be had', async () => {
		const { desk } = await aDesk(planHere, anEntry());
		expect(desk.phase).toEqual({ kind: 'unavailable' });
	});
});

describe('a day with an exam plan', () => {
	it('is chosen by the plan: as many new cards as there are minutes', async () => {
		const parts = await aDesk();
		const { desk, learner, entry, preferences } = parts;
		preferences.change({ newPerDay: 2 }, { keepRecord: () => Promise.resolve() });
		await desk.plan({ ...filled, topics: desk.form.topics });
		const today = new Today(parts, entry);
		await today.load();
		// A minute has room for three cards of twenty seconds.
		expect(today.counts).toEqual({ due: 0, fresh: 3 });
		expect(today.exam).toEqual({ daysLeft: 10, recall: desk.saved?.plan.score.recall });
		await desk.remove();
		await today.load();
		expect([today.counts, today.exam]).toEqual([{ due: 0, fresh: 2 }, undefined]);
		expect(learner.states.size).toBe(0);
	});

	it('is over once its minutes are used', async () => {
		const parts = await aDesk();
		const { desk, learner } = parts;
		await desk.plan({ ...filled, topics: desk.form.topics });
		for (const name of ['blue-guild/founded', 'blue-guild/base', 'blue-guild/founder']) {
			learner.review(answer({ cardId: aCardId(name), rating: 'easy' }));
		}
		await dayPlanOf(learner).prepare(parts, 'isles');
		const { chosenBy, ...question } = dueQuestion(parts, await cardsOf(parts), 'isles');
		expect(chosenBy?.(question)).toMatchObject({ review: [], new: [] });
	});

	it('says on the eve as many for tomorrow as there are on the day of the exam', async () => {
		const counted = async (desiredRetention: 0.8 | 0.9) => {
			const parts = await aDesk();
			const { desk, learner, preferences, world } = parts;
			preferences.change({ desiredRetention }, { keepRecord: () => Promise.resolve() });
			await desk.plan({ ...filled, topics: desk.form.topics });
			const cardIds = ['founded', 'base', 'founder'].map((name) => aCardId(`blue-guild/${name}`));
			const countNow = async () => {
				const isPlanned = await dayPlanOf(learner).prepare(parts, 'isles');
				return { isPlanned, ...countDue(dueQuestion(parts, await cardsOf(parts), 'isles')) };
			};
			world.at += 9 * dayMs;
			for (const cardId of cardIds) learner.review(answer({ cardId, rating: 'easy' }));
			learner.review(answer({ cardId: aCardId('blue-guild/founder'), rating: 'again' }));
			const eve = await countNow();
			expect(eve).toMatchObject({ isPlanned: true, learning: 0, review: 0 });
			world.at += dayMs;
			const { isPlanned, learning, review } = await countNow();
			expect(isPlanned).toBe(false);
			return [eve.dueTomorrow, learning + review];
		};
		expect(await counted(0.9)).toEqual([3, 3]);
		// Who wishes for less has two of them later.
		expect(await counted(0.8)).toEqual([1, 1]);
	});

	it('comes by the wishes again on the day of the exam, and says nothing of it later', async () => {
		const parts = await aDesk();
		const { desk, learner, world } = parts;
		await desk.plan({ ...filled, topics: desk.form.topics });
		world.at += 10 * dayMs;
		expect(await dayPlanOf(learner).prepare(parts, 'isles')).toBe(false);
		expect(dayPlanOf(learner).of('isles', learner)?.exam?.daysLeft).toBe(0);
		world.at += dayMs;
		expect(await dayPlanOf(learner).prepare(parts, 'isles')).toBe(false);
		expect(dayPlanOf(learner).of('isles', learner)?.exam).toBeUndefined();
	});
});

describe('a new study day', () => {
	it('has a plan made from where the learner stands now', async () => {
		const { desk, learner, shelf, world, kept } = await aDesk();
		await desk.plan({ ...filled, topics: desk.form.topics });
		const [old] = [desk.saved];
		if (!old) throw new Error('There is no plan.');
		world.at += dayMs;
		const asked: ExamQuestion[] = [];
		const isNew = await replan({ learner, shelf }, 'isles', old, (question, ...rest) => {
			asked.push(question);
			return planHere(question, ...rest);
		});
		expect(isNew).toBe(true);
		expect(asked.map(({ today, minutesPerDay }) => [today, minutesPerDay])).toEqual([[20_523, 1]]);
		expect((await kept())?.plan.madeOn).toBe(20_523);
	});

	it('goes by the old plan where a new one fails', async () => {
		const { desk, learner, shelf, world, kept } = await aDesk();
		await desk.plan({ ...filled, topics: desk.form.topics });
		const old = desk.saved;
		if (!old) throw new Error('There is no plan.');
		world.at += dayMs;
		const broken = () => Promise.reject<ExamPlan>(new Error('No worker'));
		expect(await replan({ learner, shelf }, 'isles', old, broken)).toBe(false);
		expect(await kept()).toEqual(old);
	});
});

async function cardsOf({ shelf }: { readonly shelf: Shelf; readonly learner: Learner }) {
	return [...(await shelf.open('isles')).byId.keys()];
}
