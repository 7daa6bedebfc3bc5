import { defaultWeights } from '../../fsrs-6';
import { chanceAt } from '../chance';
import { createMemoryModel } from '../memory-model';
import type { Standing } from '../situation';
import { type Course, examRecall, type Scheduler, study } from '../study';
import { nothingKnown, type Truth, truths } from './held-out-students';
import { type MakePolicy, otherPolicies } from './other-policies';
import { createPlannedScheduler, firstPlan, type MadePlan } from './planned-scheduler';

export interface Scenario {
	readonly days: number;
	readonly facts: number;
	readonly minutes: number;
	/** Whether there is far too little time: FSRS .90 must be left behind. */
	readonly isShort: boolean;
}

export const scenarios: readonly Scenario[] = [
	{ days: 7, facts: 100, minutes: 5, isShort: true },
	{ days: 7, facts: 100, minutes: 10, isShort: false },
	{ days: 30, facts: 300, minutes: 6, isShort: true },
	{ days: 30, facts: 300, minutes: 8, isShort: false },
	{ days: 30, facts: 300, minutes: 11.7, isShort: false },
	{ days: 90, facts: 800, minutes: 8.3, isShort: true },
	{ days: 90, facts: 800, minutes: 10, isShort: false }
];

export interface Trial {
	readonly seed: string;
	readonly students: number;
	readonly truth: Truth;
	/** Share of days that are missed at random, 0 to 1; the plan knows it, but not which days. */
	readonly missedShare: number;
	/** When plans are made anew, as shares of the days. */
	readonly planAt: readonly number[];
}

/** Mean recall on the day of the exam in points of a hundred, by policy. */
export interface Comparison {
	readonly others: Readonly<Record<keyof typeof otherPolicies, number>>;
	readonly ours: number;
	/** What each plan promised, beside what came: the first, then those made later. */
	readonly promises: readonly Kept[];
}

export interface Kept {
	/** Mean of promised less true recall, in points. */
	readonly bias: number;
	/** Mean distance of the two, in points. */
	readonly distance: number;
	/** Share of students, 0 to 1, whose recall came to lie within the interval. */
	readonly within: number;
}

const costs = { rightS: 7, wrongS: 15, newS: 20 };
const firstRight = 0.75;
const model = createMemoryModel(defaultWeights);

export function standingOf({ days, facts, minutes }: Scenario, trial: Trial): Standing {
	return {
		known: nothingKnown(facts),
		secondsByDay: Array.from({ length: days }, () => 60 * minutes),
		missedShare: trial.missedShare,
		costs,
		firstRight,
		weights: defaultWeights,
		outcomes: [],
		seed: `${trial.seed} plan`
	};
}

/** Every policy with the same students, minutes and missed days. */
export function compare(scenario: Scenario, trial: Trial): Comparison {
	const standing = standingOf(scenario, trial);
	const first = firstPlan(standing);
	const planDays = [...new Set(trial.planAt.map((share) => Math.round(share * scenario.days)))];
	const recallOf = (make: (course: Course, n: number) => Scheduler, n: number): number => {
		const course = courseOf(scenario, trial, n);
		const student = truths[trial.truth](`${trial.seed} held out ${String(n)}`, scenario.facts);
		study(course, student, make(course, n));
		return examRecall(course, student);
	};
	const kept: { plan: MadePlan; recall: number; made: number }[] = [];
	const ours = mean(trial.students, (n) => {
		const plans = [first];
		const recall = recallOf(
			() =>
				createPlannedScheduler(
					{ ...standing, seed: `${trial.seed} plan ${String(n)}` },
					first,
					planDays,
					(plan) => plans.push(plan)
				),
			n
		);
		plans.forEach((plan, made) => kept.push({ plan, recall, made }));
		return recall;
	});
	const of = (make: MakePolicy): number =>
		mean(trial.students, (n) => recallOf((course) => make(course, model, standing.known), n));
	const others = {
		leitner: of(otherPolicies.leitner),
		sm2: of(otherPolicies.sm2),
		fsrs90: of(otherPolicies.fsrs90),
		fsrs90Sweep: of(otherPolicies.fsrs90Sweep),
		lowestRecall: of(otherPolicies.lowestRecall),
		greedyGain: of(otherPolicies.greedyGain)
	};
	const stages = [0, ...planDays].map((_, made) => kept.filter((one) => one.made === made));
	return { ours, others, promises: stages.map(keptOf) };
}

function keptOf(plans: readonly { plan: MadePlan; recall: number }[]): Kept {
	const of = (value: (one: { plan: MadePlan; recall: number }) => number): number =>
		plans.reduce((sum, one) => sum + value(one), 0) / plans.length;
	return {
		bias: 100 * of(({ plan, recall }) => plan.recall - recall),
		distance: 100 * of(({ plan, recall }) => Math.abs(plan.recall - recall)),
		within: of(({ plan, recall }) => (recall >= plan.low && recall <= plan.high ? 1 : 0))
	};
}

function courseOf({ days, facts, minutes }: Scenario, trial: Trial, n: number): Course {
	return {
		facts,
		secondsByDay: Float64Array.from({ length: days }, (_, day) =>
			chanceAt(n, day, 0x5a1d) < trial.missedShare ? 0 : 60 * minutes
		),
		met: new Uint8Array(facts),
		costs,
		firstRight
	};
}

/** In points of a hundred. */
function mean(students: number, recall: (n: number) => number): number {
	let sum = 0;
	for (let n = 0; n < students; n += 1) sum += recall(n);
	return (100 * sum) / students;
}
