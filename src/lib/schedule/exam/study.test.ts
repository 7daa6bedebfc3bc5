import { expect, it } from 'vitest';
import type { Student } from './student';
import { type Course, type Scheduler, study } from './study';

const costs = { rightS: 10, wrongS: 20, newS: 20 };

/** Who is always right. */
const sure: Student = { seed: 1, recall: () => 1, learn: () => undefined, answer: () => undefined };

function aCourse(secondsByDay: number[], facts = 100): Course {
	return { facts, secondsByDay, met: new Uint8Array(facts), costs, firstRight: 1 };
}

/** Would review the first fact without end, and keeps count of what was done on each day. */
function anEager(newShare: number): Scheduler & { readonly done: string[] } {
	const done: string[] = [];
	return {
		done,
		newShare,
		prepare: (day) => (day === 0 ? 0 : 1000),
		next: () => 0,
		learned: (_, day) => done.push(`new ${String(day)}`),
		answered: (_, day) => done.push(`review ${String(day)}`)
	};
}

it('keeps the share of new facts free, and spends the rest on reviews', () => {
	const eager = anEager(0.5);
	study(aCourse([80, 80]), sure, eager);
	expect(eager.done).toEqual([
		...['new 0', 'new 0', 'new 0', 'new 0'],
		...['review 1', 'review 1', 'review 1', 'review 1', 'new 1', 'new 1']
	]);
});

it('gives reviews everything once there is nothing new', () => {
	const eager = anEager(1);
	const result = study(aCourse([80, 80], 4), sure, eager);
	expect(eager.done.filter((what) => what === 'review 1')).toHaveLength(8);
	expect(result).toEqual({ met: 4, secondsUsed: 160 });
});

it('takes what an answer runs over off the next day, and does nothing on a day off', () => {
	const eager = anEager(0);
	const result = study(aCourse([50, 0, 50]), sure, eager);
	expect(eager.done).toEqual([
		...['new 0', 'new 0', 'new 0'],
		...['review 2', 'review 2', 'review 2', 'review 2']
	]);
	expect(result.secondsUsed).toBe(100);
});

it('does not teach what was met before', () => {
	const learned: number[] = [];
	const scheduler = { ...anEager(1), learned: (fact: number) => learned.push(fact) };
	study({ ...aCourse([60], 4), met: Uint8Array.of(1, 0, 1, 0) }, sure, scheduler);
	expect(learned).toEqual([1, 3]);
});
