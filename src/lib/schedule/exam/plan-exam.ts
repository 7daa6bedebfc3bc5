import type { CardId } from '$lib/cards';
import { type CardState, reviewed } from '../card-state';
import { weekdayOf } from '../weekday';
import { unmetDay } from './belief';
import type { ExamPlan, ExamQuestion } from './exam-plan';
import { expectScore } from './expect-score';
import { pickPolicy } from './pick-policy';
import { policiesFor } from './policies';
import type { ExamPolicy } from './policy';
import { type Situation, situationOf, type Standing } from './situation';
import { topicOutlooks } from './topic-outlooks';

/** Students on whom the score is measured, and those for what other minutes would bring. */
const students = 60;
const fewStudents = 24;

/** Of all the time that a plan takes, the share that goes into picking. */
const pickingShare = 0.6;

const daysForeseen = 14;

/**
 * The plan that brings the most: lets simulated students, all of whom the learner may be, study by
 * each of some two hundred policies from where the learner stands, and picks the best. Takes a second
 * or so, on one core: for a worker.
 * @param onProgress called now and then with the share, 0 to 1, that is done
 * @throws RangeError if there is no card, no day before the exam, or no minute
 */
export function planExam(question: ExamQuestion, onProgress: (share: number) => void): ExamPlan {
	const { today, examDay, minutesPerDay, daysOff } = question;
	const topics = plannedTopics(question);
	const cardIds = topics.flatMap((topic) => topic.cardIds);
	if (cardIds.length === 0 || examDay <= today || !(minutesPerDay > 0)) {
		throw new RangeError(
			`Nothing to plan: ${String(cardIds.length)} cards, ${String(examDay - today)} days, ` +
				`${String(minutesPerDay)} minutes`
		);
	}
	const situation = situationOf(standingOf(question, cardIds));
	const policy = picked(situation, 'full', [], (share) => {
		onProgress(pickingShare * share);
	});
	const expected = expectScore(situation, policy, students);
	const base = expectScore(situation, policy, fewStudents).recall;
	const amounts = otherAmounts(minutesPerDay);
	const otherMinutes = amounts.map((minutes, n) => {
		const other = withTime(situation, minutes / minutesPerDay);
		const best = picked(other, 'light', [policy], () => undefined);
		const gain = expectScore(other, best, fewStudents).recall - base;
		onProgress(pickingShare + ((1 - pickingShare) * (n + 1)) / amounts.length);
		// More time is never worth less: what is left of that is chance.
		const isGain = minutes > minutesPerDay === gain > 0;
		const recall = Math.min(Math.max(expected.recall + (isGain ? gain : 0), 0), 1);
		return { minutesPerDay: minutes, recall };
	});
	const cardsPerFact = cardIds.length / situation.course.facts;
	return {
		madeOn: today,
		examDay,
		minutesPerDay,
		daysOff,
		cardCount: cardIds.length,
		policy,
		score: { recall: expected.recall, low: expected.low, high: expected.high },
		otherMinutes,
		topics: topicOutlooks(topics, situation, expected),
		newByDay: wholeNumbers(expected.newByDay.slice(0, daysForeseen), cardsPerFact)
	};
}

function picked(
	situation: Situation,
	effort: 'full' | 'light',
	also: readonly ExamPolicy[],
	onTried: (share: number) => void
): ExamPolicy {
	const hasNew = situation.course.met.includes(0);
	const policies = policiesFor(situation.course.secondsByDay.length, hasNew, effort);
	return pickPolicy(situation, [...policies, ...also], effort, onTried);
}

/** Without suspended cards, and with every card once. */
function plannedTopics({ topics, states }: ExamQuestion): { id: string; cardIds: CardId[] }[] {
	const seen = new Set<CardId>();
	return topics.map(({ id, cardIds }) => ({
		id,
		cardIds: cardIds.filter((cardId) => {
			if (seen.has(cardId) || states.get(cardId)?.suspended) return false;
			seen.add(cardId);
			return true;
		})
	}));
}

function standingOf(question: ExamQuestion, cardIds: readonly CardId[]): Standing {
	const { states, today, examDay, minutesPerDay, daysOff, answering } = question;
	const known: readonly (CardState | undefined)[] = cardIds.map((cardId) =>
		reviewed(states.get(cardId))
	);
	return {
		known: {
			stability: Float64Array.from(known, (state) => state?.stabilityDays ?? 0),
			difficulty: Float64Array.from(known, (state) => state?.difficulty ?? 0),
			// What was reviewed today already comes back tomorrow at the earliest.
			lastDay: Int32Array.from(known, (state) =>
				state ? Math.min(state.lastReviewDay - today, 0) : unmetDay
			)
		},
		secondsByDay: Array.from({ length: examDay - today }, (_, n) =>
			daysOff.includes(weekdayOf(today + n)) ? 0 : 60 * minutesPerDay
		),
		missedShare: question.missedShare,
		costs: answering.costs,
		firstRight: answering.firstRight,
		weights: question.weights,
		outcomes: question.outcomes,
		seed: question.seed
	};
}

/** Half as much, half as much again, twice as much: whole minutes, fewest first. */
function otherAmounts(minutes: number): number[] {
	const amounts = [0.5, 1.5, 2].map((factor) => Math.round(minutes * factor));
	return [...new Set(amounts)].filter((amount) => amount >= 1 && amount !== minutes);
}

function withTime(situation: Situation, factor: number): Situation {
	const { course } = situation;
	const secondsByDay = Float64Array.from(course.secondsByDay, (seconds) => seconds * factor);
	return { ...situation, course: { ...course, secondsByDay } };
}

/** Rounds each so that their sum stays right. */
function wholeNumbers(values: Float64Array, factor: number): number[] {
	let sum = 0;
	return Array.from(values, (value) => {
		const before = Math.round(sum);
		sum += value * factor;
		return Math.round(sum) - before;
	});
}
