import { type Belief, unmetDay } from './belief';
import { createFactHeap } from './fact-heap';
import type { GainTable } from './gain-table';
import type { ExamPolicy } from './policy';
import type { Scheduler } from './study';

/**
 * Studies by a policy: each day what has fallen to the desired retention, and in the last days
 * everything; what adds most for its seconds first. `examDay` does the same with real states.
 * @param dueFactor days for each day of stability after which a fact is due
 * @param days from the first day to the exam
 */
export function createPolicyScheduler(
	policy: ExamPolicy,
	dueFactor: number,
	belief: Belief,
	gains: GainTable,
	days: number
): Scheduler {
	const { stability, difficulty, lastDay } = belief;
	const facts = stability.length;
	const heap = createFactHeap(facts);
	const row = new Uint16Array(facts);
	const place = (fact: number): void => {
		row[fact] = gains.rowOf(stability[fact] ?? NaN, difficulty[fact] ?? NaN);
	};
	for (let fact = 0; fact < facts; fact += 1) place(fact);
	return {
		newShare: policy.newShare,
		prepare(day) {
			const left = days - day;
			const sweeps = left <= policy.sweepDays;
			heap.clear();
			for (let fact = 0; fact < facts; fact += 1) {
				const last = lastDay[fact] ?? unmetDay;
				if (last >= day) continue;
				const elapsed = day - last;
				const decayed = elapsed / (stability[fact] ?? NaN);
				if (sweeps) heap.add(fact, -gains.gain(row[fact] ?? 0, elapsed, left));
				else if (decayed >= dueFactor) heap.add(fact, -decayed);
			}
			return heap.arrange();
		},
		next: heap.take,
		learned(fact, day, right) {
			belief.learned(fact, day, right);
			place(fact);
		},
		answered(fact, day, right) {
			belief.answered(fact, day, right);
			place(fact);
		}
	};
}
