import type { ExamPolicy } from './policy';
import { type Situation, tryPolicy } from './situation';

/** Students beyond those that policies are picked with: the best of many looks better than it is. */
const freshStudents = 100_000;

/** What a policy can be expected to bring. Recall is a share, 0 to 1, of all facts. */
export interface Expectation {
	/** The middle one of all learners: the few who may be quite unlike others do not move it. */
	readonly recall: number;
	/** Eight of ten learners come to lie between these. */
	readonly low: number;
	readonly high: number;
	/** Mean recall of each simulated fact. */
	readonly recallOf: Float64Array;
	/** The share of students, 0 to 1, who had met each simulated fact. */
	readonly metShare: Float64Array;
	/** Simulated facts met on each day, on average. */
	readonly newByDay: Float64Array;
}

export function expectScore(
	situation: Situation,
	policy: ExamPolicy,
	students: number
): Expectation {
	const { facts, secondsByDay } = situation.course;
	const recallOf = new Float64Array(facts);
	const metShare = new Float64Array(facts);
	const newByDay = new Float64Array(secondsByDay.length);
	const recalls = new Float64Array(students);
	for (let n = 0; n < students; n += 1) {
		const trial = tryPolicy(situation, policy, freshStudents + n, (day) => {
			newByDay[day] = (newByDay[day] ?? 0) + 1 / students;
		});
		recalls[n] = trial.recall;
		for (let fact = 0; fact < facts; fact += 1) {
			const recall = trial.recallOf(fact);
			recallOf[fact] = (recallOf[fact] ?? 0) + recall / students;
			if (recall > 0) metShare[fact] = (metShare[fact] ?? 0) + 1 / students;
		}
	}
	recalls.sort();
	return {
		recall: quantile(recalls, 0.5),
		low: quantile(recalls, 0.1),
		high: quantile(recalls, 0.9),
		recallOf,
		metShare,
		newByDay
	};
}

/** Only the mean, of the first of the same students. */
export function meanRecall(situation: Situation, policy: ExamPolicy, students: number): number {
	let sum = 0;
	for (let n = 0; n < students; n += 1) {
		sum += tryPolicy(situation, policy, freshStudents + n).recall;
	}
	return sum / students;
}

function quantile(sorted: Float64Array, share: number): number {
	return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
