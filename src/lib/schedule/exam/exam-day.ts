import type { CardId } from '$lib/cards';
import { type CardState, reviewed } from '../card-state';
import { dueCards, type DueCards, type DueQuestion } from '../due-cards';
import { likeliestForgottenFirst } from '../recall-order';
import { weekdayOf } from '../weekday';
import type { Answering, ExamPlan } from './exam-plan';
import { gainPerSecond } from './gain';
import { createMemoryModel, type MemoryModel } from './memory-model';

/** What is asked of a plan on a day. `newPerDay` is the plan's to say. */
export interface ExamDayQuestion extends Omit<DueQuestion, 'newPerDay'> {
	readonly plan: Pick<ExamPlan, 'policy' | 'examDay' | 'minutesPerDay' | 'daysOff'>;
	readonly answering: Pick<Answering, 'costs'>;
	/** 21 weights of FSRS-6. */
	readonly weights: readonly number[];
	/** Seconds that were studied today already. */
	readonly secondsUsed: number;
}

/**
 * The cards to study today by a plan, in place of `dueCards`: reviews by the plan's retention, in the
 * last days by what each adds to the exam for its seconds; new cards for their share of the minutes and
 * for what reviews leave. As many as fit into the time, beside learning cards, which come as ever.
 * @returns nothing but learning cards on a day off, once the minutes are used up, and after the exam
 */
export function examDay(question: ExamDayQuestion): DueCards {
	const { plan, answering, today, states, secondsUsed } = question;
	const { costs } = answering;
	const isStudyDay = today < plan.examDay && !plan.daysOff.includes(weekdayOf(today));
	const seconds = isStudyDay ? 60 * plan.minutesPerDay : 0;
	const unmet = question.cardIds.filter((cardId) => isUnmet(states.get(cardId))).length;
	const metToday = countMet(today, states);
	const forNew = Math.min(
		Math.max(0, plan.policy.newShare * seconds - metToday * costs.newS),
		unmet * costs.newS
	);
	const model = createMemoryModel(question.weights);
	const costOf = ({ lastReviewDay, stabilityDays }: CardState) => {
		const recall = model.recall(today - lastReviewDay, stabilityDays);
		return recall * costs.rightS + (1 - recall) * costs.wrongS;
	};
	let left = seconds - secondsUsed;
	for (const state of leftLearning(question)) left -= costOf(state);
	const review: CardId[] = [];
	for (const state of reviewsInOrder(question, model)) {
		if (left <= forNew) break;
		left -= costOf(state);
		review.push(state.cardId);
	}
	const newCount = Math.min(unmet, Math.max(0, Math.ceil(left / costs.newS)));
	return { ...dueCards({ ...question, newPerDay: metToday + newCount }), review };
}

function reviewsInOrder(question: ExamDayQuestion, model: MemoryModel): CardState[] {
	const { cardIds, states, today, plan } = question;
	const daysLeft = plan.examDay - today;
	const known = cardIds
		.map((cardId) => reviewed(states.get(cardId)))
		.filter((state): state is CardState => state !== undefined && canBeReviewed(state, today));
	if (daysLeft > plan.policy.sweepDays) {
		const factor = model.intervalFactor(plan.policy.desiredRetention);
		return known
			.filter((state) => today - state.lastReviewDay >= factor * state.stabilityDays)
			.sort(likeliestForgottenFirst(today));
	}
	const gains = new Map(
		known.map((state) => {
			const elapsedDays = today - state.lastReviewDay;
			const outlook = { ...state, elapsedDays, daysLeft };
			return [state, gainPerSecond(outlook, model, question.answering.costs)];
		})
	);
	return known.sort((a, b) => (gains.get(b) ?? 0) - (gains.get(a) ?? 0));
}

/** Left from an earlier day. What was asked today is in the seconds used, all its tries together. */
function leftLearning({ cardIds, states, today }: ExamDayQuestion): CardState[] {
	return cardIds
		.map((cardId) => reviewed(states.get(cardId)))
		.filter((state): state is CardState => state !== undefined && !state.suspended)
		.filter(({ phase, lastReviewDay }) => phase !== 'review' && lastReviewDay < today);
}

/** Learning cards have a queue of their own. */
function canBeReviewed(state: CardState, today: number): boolean {
	return !state.suspended && state.phase === 'review' && state.lastReviewDay < today;
}

function isUnmet(state: CardState | undefined): boolean {
	return reviewed(state) === undefined && !state?.suspended;
}

function countMet(today: number, states: ReadonlyMap<CardId, CardState>): number {
	let count = 0;
	for (const state of states.values()) {
		if (reviewed(state)?.firstReviewDay === today) count += 1;
	}
	return count;
}
