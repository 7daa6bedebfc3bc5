import { createBelief, type KnownBefore, unmetDay } from './belief';
import { chanceAt } from './chance';
import { createGainTable, type GainTable } from './gain-table';
import { createMemoryModel, type MemoryModel } from './memory-model';
import { type Outcome, recallBiases } from './own-recall';
import type { ExamPolicy } from './policy';
import { createPolicyScheduler } from './policy-scheduler';
import { createPrior, type Prior } from './prior-student';
import { type AnswerCosts, type Course, examRecall, type Scheduler, study } from './study';

/** Where a learner stands before an exam, in numbers: facts are places in the arrays of `known`. */
export interface Standing {
	readonly known: KnownBefore;
	/** Seconds for each day until the exam, the first today; 0 for a day off. */
	readonly secondsByDay: readonly number[];
	/** The share of days, 0 to 1, on which nothing is studied after all. */
	readonly missedShare: number;
	readonly costs: AnswerCosts;
	readonly firstRight: number;
	/** 21 weights of FSRS-6. */
	readonly weights: readonly number[];
	/** The learner's own latest answers. */
	readonly outcomes: readonly Outcome[];
	readonly seed: string;
}

/** A standing got ready for trials: fewer facts where there are many, and what all trials share. */
export interface Situation {
	readonly course: Course;
	readonly before: KnownBefore;
	readonly missedShare: number;
	readonly prior: Prior;
	readonly model: MemoryModel;
	readonly gains: GainTable;
	/** For each fact of the standing the one that stands for it here. */
	readonly stands: Int32Array;
}

/** Facts that are simulated; for more of them the minutes are divided in proportion. */
const mostFacts = 200;

/** Times the days: a plan for a year takes no longer than one for a few months. */
const mostFactDays = 24_000;
const fewestFacts = 60;

export function situationOf(standing: Standing): Situation {
	const { known, weights, costs, firstRight, outcomes, seed, missedShare } = standing;
	const facts = known.lastDay.length;
	const mostNow = Math.min(mostFacts, Math.round(mostFactDays / standing.secondsByDay.length));
	const { sample, stands } = sampled(known.lastDay, Math.max(mostNow, fewestFacts));
	const share = facts === 0 ? 1 : sample.length / facts;
	const before = {
		stability: Float64Array.from(sample, (fact) => known.stability[fact] ?? 0),
		difficulty: Float64Array.from(sample, (fact) => known.difficulty[fact] ?? 0),
		lastDay: Int32Array.from(sample, (fact) => known.lastDay[fact] ?? unmetDay)
	};
	const model = createMemoryModel(weights);
	return {
		course: {
			facts: sample.length,
			secondsByDay: Float64Array.from(standing.secondsByDay, (seconds) => seconds * share),
			met: Uint8Array.from(before.lastDay, (day) => (day === unmetDay ? 0 : 1)),
			costs,
			firstRight
		},
		before,
		missedShare,
		prior: createPrior(seed, weights, recallBiases(outcomes, model), before),
		model,
		gains: createGainTable(model, costs),
		stands
	};
}

/** Every so many-th of the facts that were met and of those that were not, in their order. */
function sampled(
	lastDay: Int32Array,
	mostSampled: number
): { sample: number[]; stands: Int32Array } {
	const all = Array.from(lastDay.keys());
	const every = Math.max(1, lastDay.length / mostSampled);
	const stands = new Int32Array(lastDay.length);
	const sample: number[] = [];
	for (const isMet of [true, false]) {
		const group = all.filter((fact) => (lastDay[fact] !== unmetDay) === isMet);
		const count = group.length === 0 ? 0 : Math.max(1, Math.round(group.length / every));
		group.forEach((fact, place) => {
			const step = Math.floor((place * count) / group.length);
			const isFirst = place === 0 || step !== Math.floor(((place - 1) * count) / group.length);
			if (isFirst) sample.push(fact);
			stands[fact] = sample.length - 1;
		});
	}
	return { sample, stands };
}

/** What came of a trial. */
export interface Trial {
	/** Mean recall on the day of the exam, 0 to 1. */
	readonly recall: number;
	readonly recallOf: (fact: number) => number;
}

/** Lets the n-th of the prior's students study by a policy. `onNew` is told of facts that are met. */
export function tryPolicy(
	situation: Situation,
	policy: ExamPolicy,
	n: number,
	onNew?: (day: number) => void
): Trial {
	const course = attended(situation, n);
	const student = situation.prior(n);
	const scheduler = schedulerFor(situation, policy);
	study(course, student, onNew === undefined ? scheduler : watched(scheduler, onNew));
	const examDay = course.secondsByDay.length;
	return { recall: examRecall(course, student), recallOf: (fact) => student.recall(fact, examDay) };
}

/** The scheduler that studies by a policy from where the learner stands. */
export function schedulerFor(
	{ course, before, model, gains }: Situation,
	policy: ExamPolicy
): Scheduler {
	return createPolicyScheduler(
		policy,
		model.intervalFactor(policy.desiredRetention),
		createBelief(model, before),
		gains,
		course.secondsByDay.length
	);
}

function attended({ course, missedShare }: Situation, n: number): Course {
	if (missedShare === 0) return course;
	const secondsByDay = Float64Array.from(course.secondsByDay, (seconds, day) =>
		chanceAt(0xab5e, n, day) < missedShare ? 0 : seconds
	);
	return { ...course, secondsByDay };
}

function watched(scheduler: Scheduler, onNew: (day: number) => void): Scheduler {
	return {
		...scheduler,
		learned(fact, day, right) {
			onNew(day);
			scheduler.learned(fact, day, right);
		}
	};
}
