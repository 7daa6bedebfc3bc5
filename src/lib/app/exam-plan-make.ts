import type { Deck } from '$lib/cards';
import type { ExamPlan, ExamQuestion } from '$lib/schedule';
import { examQuestion, learnerWeights } from './exam-plan-question';
import type { ExamWish, SavedExamPlan } from './exam-plan-record';
import { examPlanRecord } from './exam-plan-record-name';
import type { Learner } from './learner.svelte';

/** Plans elsewhere than on the page; see `planExamInWorker`. */
export type PlanExam = (
	question: ExamQuestion,
	signal: AbortSignal,
	onProgress: (fraction: number) => void
) => Promise<ExamPlan>;

/**
 * Makes a plan from where the learner stands, and keeps it in the place of the one before. Where
 * it does not come to that, the one before stays.
 * @param onProgress is told how much is done, 0 to 1
 * @returns rejects with the reason of the signal, if the log cannot be read, or as `planExam` does
 */
export async function makeExamPlan(options: {
	readonly learner: Learner;
	readonly deck: Deck;
	readonly wish: ExamWish;
	readonly planExam: PlanExam;
	readonly signal: AbortSignal;
	readonly onProgress: (fraction: number) => void;
	/** Whether the plan is to be kept, once it is there; it is unless given. */
	readonly isWanted?: () => Promise<boolean>;
}): Promise<SavedExamPlan> {
	const { learner, deck, wish, planExam, signal, onProgress } = options;
	const everything = await learner.readEverything();
	if (!everything) throw new Error('The log cannot be read');
	signal.throwIfAborted();
	const { entries } = everything;
	const { states, today } = learner;
	const weights = await learnerWeights(learner);
	const question = examQuestion({ deck, wish, entries, states, today, weights });
	const plan = await planExam(question, signal, onProgress);
	signal.throwIfAborted();
	if (options.isWanted && !(await options.isWanted())) throw new Error('No longer wanted');
	const saved = { wish, plan, answering: question.answering };
	void learner.keepRecord(examPlanRecord(deck.subject.slug), saved);
	return saved;
}
