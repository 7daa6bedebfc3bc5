import { createBelief, type KnownBefore, unmetDay } from '../belief';
import { createFactHeap } from '../fact-heap';
import type { MemoryModel } from '../memory-model';
import { gainPerSecond } from '../gain';
import type { Course, Scheduler } from '../study';

/*
 * What else learners do before an exam, to measure a plan against. All keep half of the time for new
 * facts as long as there are any, and see nothing but answers.
 */

export type MakePolicy = (course: Course, model: MemoryModel, before: KnownBefore) => Scheduler;

const newShare = 0.5;

export const otherPolicies = {
	leitner: (course) => leitner(course),
	sm2: (course) => sm2(course),
	fsrs90: (course, model, before) => fsrs90(course, model, before, 0),
	fsrs90Sweep: (course, model, before) => fsrs90(course, model, before, 0.1),
	lowestRecall: (course, model, before) => fsrs90(course, model, before, 1),
	greedyGain: (course, model, before) => greedyGain(course, model, before)
} satisfies Record<string, MakePolicy>;

/** Due at 90 %, and in the last share of the days everything; likeliest forgotten first. */
function fsrs90(course: Course, model: MemoryModel, before: KnownBefore, sweep: number): Scheduler {
	const days = course.secondsByDay.length;
	const belief = createBelief(model, before);
	const heap = createFactHeap(course.facts);
	return {
		newShare,
		prepare(day) {
			const least = days - day <= Math.round(sweep * days) ? 0 : 1;
			heap.clear();
			for (let fact = 0; fact < course.facts; fact += 1) {
				const last = belief.lastDay[fact] ?? unmetDay;
				if (last >= day) continue;
				// Stability is the days after which 90 % are left.
				const decayed = (day - last) / (belief.stability[fact] ?? NaN);
				if (decayed >= least) heap.add(fact, -decayed);
			}
			return heap.arrange();
		},
		next: heap.take,
		learned: belief.learned,
		answered: belief.answered
	};
}

/** Five boxes: 1, 2, 4, 8 and 16 days; a wrong answer goes back to the first. */
function leitner({ facts }: Course): Scheduler {
	const box = new Uint8Array(facts);
	return byDueDay(facts, (fact, right) => {
		const next = right ? Math.min((box[fact] ?? 0) + 1, 5) : 1;
		box[fact] = next;
		return 2 ** (next - 1);
	});
}

/** SuperMemo 2 (Wozniak 1990), of two grades: right is 4, wrong 2. */
function sm2({ facts }: Course): Scheduler {
	const streak = new Uint8Array(facts);
	const interval = new Float64Array(facts);
	const ease = new Float64Array(facts).fill(2.5);
	return byDueDay(facts, (fact, right) => {
		const times = right ? (streak[fact] ?? 0) + 1 : 0;
		const easeBefore = ease[fact] ?? NaN;
		const grade = right ? 4 : 2;
		ease[fact] = Math.max(1.3, easeBefore + 0.1 - (5 - grade) * (0.08 + (5 - grade) * 0.02));
		streak[fact] = times;
		const days = times <= 1 ? 1 : times === 2 ? 6 : (interval[fact] ?? NaN) * easeBefore;
		interval[fact] = days;
		return Math.round(days);
	});
}

/** What is due, longest overdue by share of its interval first. */
function byDueDay(
	facts: number,
	intervalAfter: (fact: number, right: boolean) => number
): Scheduler {
	const due = new Float64Array(facts).fill(Infinity);
	const interval = new Float64Array(facts).fill(1);
	const heap = createFactHeap(facts);
	const answered = (fact: number, day: number, right: boolean) => {
		interval[fact] = intervalAfter(fact, right);
		due[fact] = day + (interval[fact] ?? NaN);
	};
	return {
		newShare,
		prepare(day) {
			heap.clear();
			for (let fact = 0; fact < facts; fact += 1) {
				const late = day - (due[fact] ?? Infinity);
				if (late >= 0) heap.add(fact, -late / (interval[fact] ?? NaN));
			}
			return heap.arrange();
		},
		next: heap.take,
		learned: answered,
		answered
	};
}

/** Whatever adds most to the recall on the exam day for its seconds, as if never asked again. */
function greedyGain(course: Course, model: MemoryModel, before: KnownBefore): Scheduler {
	const belief = createBelief(model, before);
	const heap = createFactHeap(course.facts);
	return {
		newShare,
		prepare(day) {
			heap.clear();
			for (let fact = 0; fact < course.facts; fact += 1) {
				if ((belief.lastDay[fact] ?? unmetDay) >= day) continue;
				const gain = gainPerSecond(
					{
						stabilityDays: belief.stability[fact] ?? NaN,
						difficulty: belief.difficulty[fact] ?? NaN,
						elapsedDays: day - (belief.lastDay[fact] ?? NaN),
						daysLeft: course.secondsByDay.length - day
					},
					model,
					course.costs
				);
				if (gain > 0) heap.add(fact, -gain);
			}
			return heap.arrange();
		},
		next: heap.take,
		learned: belief.learned,
		answered: belief.answered
	};
}
