import { type Belief, createBelief, type KnownBefore, unmetDay } from '../belief';
import { expectScore } from '../expect-score';
import { createMemoryModel } from '../memory-model';
import type { Outcome } from '../own-recall';
import { pickPolicy } from '../pick-policy';
import { policiesFor } from '../policies';
import type { ExamPolicy } from '../policy';
import { createPolicyScheduler } from '../policy-scheduler';
import { type Situation, situationOf, type Standing } from '../situation';
import type { Scheduler } from '../study';

/** A plan made on a day, and what it promised. */
export interface MadePlan {
	readonly day: number;
	readonly policy: ExamPolicy;
	readonly recall: number;
	readonly low: number;
	readonly high: number;
}

/** What the first plan is, for any number of students: they start alike. */
export function firstPlan(standing: Standing): MadePlan {
	return planned(situationOf(standing), standing, 0, 'full', 48);
}

/**
 * For measurements: studies as somebody does who keeps to the plan, and makes it anew, with less
 * effort than an app would, on some days, from what was answered by then.
 * @param onPlan told of every new plan
 */
export function createPlannedScheduler(
	standing: Standing,
	first: MadePlan,
	planDays: readonly number[],
	onPlan: (plan: MadePlan) => void
): Scheduler {
	const days = standing.secondsByDay.length;
	const model = createMemoryModel(standing.weights);
	const { gains } = situationOf(standing);
	const belief = createBelief(model, standing.known);
	const outcomes: Outcome[] = [];
	let policy = first.policy;
	const inner = (): Scheduler =>
		createPolicyScheduler(
			policy,
			model.intervalFactor(policy.desiredRetention),
			belief,
			gains,
			days
		);
	let scheduler = inner();
	let plansMade = 0;
	return {
		get newShare() {
			return policy.newShare;
		},
		prepare(day) {
			// Later, if that day was missed.
			if (day >= (planDays[plansMade] ?? Infinity)) {
				plansMade = planDays.filter((planDay) => planDay <= day).length;
				const later = standingOn(day, standing, belief, outcomes);
				const plan = planned(situationOf(later), later, day, 'light', 24, policy);
				onPlan(plan);
				policy = plan.policy;
				scheduler = inner();
			}
			return scheduler.prepare(day);
		},
		next: () => scheduler.next(),
		learned: (fact, day, right) => {
			scheduler.learned(fact, day, right);
		},
		answered(fact, day, right) {
			outcomes.push({
				elapsedDays: day - (belief.lastDay[fact] ?? NaN),
				stabilityDays: belief.stability[fact] ?? NaN,
				chance: 0,
				right
			});
			scheduler.answered(fact, day, right);
		}
	};
}

function planned(
	situation: Situation,
	{ secondsByDay }: Standing,
	day: number,
	effort: 'full' | 'light',
	students: number,
	present?: ExamPolicy
): MadePlan {
	const hasNew = situation.course.met.indexOf(0) >= 0;
	const policies = policiesFor(secondsByDay.length, hasNew, effort);
	const choices = present ? [...policies, present] : policies;
	const policy = pickPolicy(situation, choices, effort, () => undefined);
	const { recall, low, high } = expectScore(situation, policy, students);
	return { day, policy, recall, low, high };
}

function standingOn(
	day: number,
	standing: Standing,
	belief: Belief,
	outcomes: readonly Outcome[]
): Standing {
	const known: KnownBefore = {
		stability: belief.stability,
		difficulty: belief.difficulty,
		lastDay: belief.lastDay.map((last) => (last === unmetDay ? unmetDay : last - day))
	};
	const secondsByDay = standing.secondsByDay.slice(day);
	return { ...standing, known, secondsByDay, outcomes };
}
