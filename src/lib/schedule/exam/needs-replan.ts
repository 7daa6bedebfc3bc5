import type { ExamPlan } from './exam-plan';

/** Why a plan is out of date. */
export type ReplanReason = 'newDay' | 'settings' | 'cards';

/** What there is to plan for now. */
export type PlanWish = Pick<ExamPlan, 'examDay' | 'minutesPerDay' | 'daysOff' | 'cardCount'> & {
	/** Study day. */
	readonly today: number;
};

/**
 * Whether to plan anew, and why: on every new day, as yesterday's answers say more than what was
 * foreseen of them; when the learner changed their mind; when cards came or went.
 * @returns `undefined` as long as the plan holds, and once the exam is over
 */
export function needsReplan(plan: ExamPlan, wish: PlanWish): ReplanReason | undefined {
	if (wish.today >= wish.examDay) return undefined;
	const isAsWished =
		plan.examDay === wish.examDay &&
		plan.minutesPerDay === wish.minutesPerDay &&
		[...plan.daysOff].sort().join() === [...wish.daysOff].sort().join();
	if (!isAsWished) return 'settings';
	if (plan.cardCount !== wish.cardCount) return 'cards';
	return plan.madeOn === wish.today ? undefined : 'newDay';
}
