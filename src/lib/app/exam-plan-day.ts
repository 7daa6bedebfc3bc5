import type { CardId, Deck } from '$lib/cards';
import { type CardState, dueCards, type DueQuestion, examDay, needsReplan } from '$lib/schedule';
import { countCards, topicsOf } from './exam-plan-question';
import { readExamPlan, type SavedExamPlan } from './exam-plan-record';

/** A plan for an exam that is still to come, or of today, as the start page tells of it. */
export interface ExamOutlook {
	readonly daysLeft: number;
	/** Share, 0 to 1, that will probably be known. */
	readonly recall: number;
}

/** What a kept plan comes to on a day. */
export interface ExamPlanDay {
	readonly saved: SavedExamPlan;
	readonly outlook: ExamOutlook;
	/** Chooses the cards of the day; on the day of the exam they come as they do without a plan. */
	readonly chosenBy: DueQuestion['chosenBy'];
	readonly isOutOfDate: boolean;
}

/**
 * Reads a kept plan for a day.
 * @param today study day
 * @param weights 21 weights of FSRS-6
 * @returns `undefined` if there is none that can be read, and once the exam is over
 */
export function examPlanDay(
	record: unknown,
	deck: Deck,
	states: ReadonlyMap<CardId, CardState>,
	today: number,
	weights: readonly number[]
): ExamPlanDay | undefined {
	const saved = readExamPlan(record);
	if (!saved || today > saved.plan.examDay) return undefined;
	const { wish, plan, answering } = saved;
	const topics = topicsOf(deck, wish);
	const cardIds = topics.flatMap((topic) => topic.cardIds);
	const daysLeft = plan.examDay - today;
	return {
		saved,
		outlook: { daysLeft, recall: plan.score.recall },
		chosenBy:
			daysLeft === 0
				? undefined
				: (question) => {
						// Asked on the eve for tomorrow.
						if (question.today >= plan.examDay) return dueCards(question);
						const secondsUsed = secondsOf(cardIds, question, answering.costs);
						return examDay({ ...question, cardIds, plan, answering, weights, secondsUsed });
					},
		isOutOfDate:
			needsReplan(plan, { ...wish, today, cardCount: countCards(topics, states) }) !== undefined
	};
}

/**
 * Seconds that were studied today, counted as the plan counts them: a mean for each card, all its
 * tries together. The clock would count whoever was called away.
 */
function secondsOf(
	cardIds: readonly CardId[],
	{ states, today }: Pick<DueQuestion, 'states' | 'today'>,
	{ newS, rightS, wrongS }: SavedExamPlan['answering']['costs']
): number {
	let seconds = 0;
	for (const cardId of cardIds) {
		const state = states.get(cardId);
		if (!state || state.reps === 0 || state.lastReviewDay !== today) continue;
		if (state.firstReviewDay === today) seconds += newS;
		else seconds += state.phase === 'review' ? rightS : wrongS;
	}
	return seconds;
}
