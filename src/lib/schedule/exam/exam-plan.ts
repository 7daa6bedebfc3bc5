import type { CardId } from '$lib/cards';
import type { CardState } from '../card-state';
import type { Outcome } from './own-recall';
import type { ExamPolicy } from './policy';
import type { AnswerCosts } from './study';

/** An exam to plan for. Plain data, which a worker can be sent. */
export interface ExamQuestion {
	/** What it is about, in the order in which to learn it. */
	readonly topics: readonly ExamTopic[];
	/** Of every card the learner has met; others may be among them. */
	readonly states: ReadonlyMap<CardId, CardState>;
	/** Study days (see `studyDay`). On the day of the exam nothing is studied. */
	readonly today: number;
	readonly examDay: number;
	/** Above 0. */
	readonly minutesPerDay: number;
	/** Days of the week without study, 0 (Sunday) to 6. */
	readonly daysOff: readonly number[];
	/** The share of study days, 0 to 1, that the learner is likely to miss all the same. */
	readonly missedShare: number;
	/** How the learner answers; see `answeringOf`. */
	readonly answering: Answering;
	/** Their own latest answers; see `outcomesOf`. */
	readonly outcomes: readonly Outcome[];
	/** 21 weights of FSRS-6: the learner's own, or `defaultWeights`. */
	readonly weights: readonly number[];
	/** The same question with the same seed gives the same plan. */
	readonly seed: string;
}

export interface ExamTopic {
	readonly id: string;
	/** A card of several topics counts for the first. */
	readonly cardIds: readonly CardId[];
}

export interface Answering {
	readonly costs: AnswerCosts;
	/** The share, 0 to 1, of new cards that are answered right the first time. */
	readonly firstRight: number;
}

/** How to spend the days before an exam, and what is to be expected of it. Plain data. */
export interface ExamPlan {
	/** Study day. */
	readonly madeOn: number;
	readonly examDay: number;
	readonly minutesPerDay: number;
	readonly daysOff: readonly number[];
	/** Cards of all topics but suspended ones; every share below is of them. */
	readonly cardCount: number;
	readonly policy: ExamPolicy;
	/** Share, 0 to 1, that will be recalled on the day of the exam. */
	readonly score: ExpectedScore;
	/** What other minutes a day would bring, fewest first. */
	readonly otherMinutes: readonly { readonly minutesPerDay: number; readonly recall: number }[];
	readonly topics: readonly TopicOutlook[];
	/** Cards to be met on each day from today, for two weeks or as long as there are days. */
	readonly newByDay: readonly number[];
}

export interface ExpectedScore {
	readonly recall: number;
	/** It will lie between these with a chance of 80 %. */
	readonly low: number;
	readonly high: number;
}

export interface TopicOutlook {
	readonly id: string;
	readonly cards: number;
	/** Share, 0 to 1, of its cards that will be recalled. */
	readonly recall: number;
	/** Cards that will not have been met. */
	readonly unmet: number;
	/** Whether nine of ten cards will have been met. */
	readonly fits: boolean;
}
