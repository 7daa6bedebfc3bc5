import { type ExamQuestion, planExam } from '$lib/schedule';
import { aCardId } from '$lib/schedule/builders';
import { defaultWeights } from '$lib/schedule/fsrs-6';
import { describe, expect, it } from 'vitest';
import { planExamInWorker } from './plan-exam';

const question: ExamQuestion = {
	topics: [
		{
			id: 'all',
			cardIds: Array.from({ length: 100 }, (_, n) => aCardId(`note-${String(n)}/name`))
		}
	],
	states: new Map(),
	today: 20_000,
	examDay: 20_010,
	minutesPerDay: 8,
	daysOff: [],
	missedShare: 0,
	answering: { costs: { rightS: 7, wrongS: 15, newS: 20 }, firstRight: 0.75 },
	outcomes: [],
	weights: defaultWeights,
	seed: 'worker'
};
const never = new AbortController().signal;

describe('a plan made in a worker', () => {
	it('is what it would be here, and tells how far it is', async () => {
		const done: number[] = [];
		const plan = await planExamInWorker(question, never, (fraction) => done.push(fraction));
		expect(plan.cardCount).toBe(100);
		expect(plan).toEqual(planExam(question, () => undefined));
		expect(done.length).toBeGreaterThan(20);
		expect(done).toEqual([...done].sort((a, b) => a - b));
	});

	it('ends when it is told to, with the reason, and says no more', async () => {
		const stop = new AbortController();
		const done: number[] = [];
		const plan = planExamInWorker(question, stop.signal, (fraction) => {
			done.push(fraction);
			stop.abort(new Error('Study goes on'));
		});
		await expect(plan).rejects.toThrow('Study goes on');
		await planExamInWorker(question, never, () => undefined);
		expect(done).toHaveLength(1);
	});

	it('does not start for who has left already', async () => {
		const left = AbortSignal.abort(new Error('Left'));
		await expect(planExamInWorker(question, left, () => undefined)).rejects.toThrow('Left');
	});

	it('says so if there is nothing to plan', async () => {
		const plan = planExamInWorker({ ...question, topics: [] }, never, () => undefined);
		await expect(plan).rejects.toThrow('Nothing to plan');
	});
});
