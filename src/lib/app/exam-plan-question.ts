import type { CardId, Deck } from '$lib/cards';
import {
	answeringOf,
	createFsrs6,
	type CardState,
	defaultWeights,
	type ExamQuestion,
	type ExamTopic,
	type LogEntry,
	outcomesOf,
	type ReviewEntry,
	standingReviews,
	weekdayOf
} from '$lib/schedule';
import type { ExamWish } from './exam-plan-record';
import type { Learner } from './learner.svelte';
import { fitRecord, parseFit } from './own-fit';
import { topicsOf } from './topics-of';

export { topicsOf } from './topics-of';

/** Answers that are looked at: what they say of a learner, more would hardly say better. */
const mostReviews = 4000;

/** Days that say how often a learner misses one; with fewer, as often as learners do. */
const attendanceDays = 28;
const leastAttendanceDays = 7;
const usualMissedShare = 0.1;
const mostMissedShare = 0.5;

/** As the plan counts them: without those that are suspended. */
export function countCards(
	topics: readonly ExamTopic[],
	states: ReadonlyMap<CardId, CardState>
): number {
	const cardIds = topics.flatMap((topic) => topic.cardIds);
	return cardIds.filter((cardId) => !states.get(cardId)?.suspended).length;
}

/**
 * Everything that a plan is made from.
 * @param entries the learner's whole log
 * @param today study day
 */
export function examQuestion(options: {
	readonly deck: Deck;
	readonly wish: ExamWish;
	readonly entries: readonly LogEntry[];
	readonly states: ReadonlyMap<CardId, CardState>;
	readonly today: number;
	readonly weights: readonly number[];
}): ExamQuestion {
	const { deck, wish, entries, states, today, weights } = options;
	const reviews = latestHistories(standingReviews(entries));
	const cardIds = new Set(reviews.map(({ cardId }) => cardId));
	const histories = entries.filter(({ cardId }) => cardIds.has(cardId));
	return {
		topics: topicsOf(deck, wish),
		// The map is the learner's own, which goes on changing.
		states: new Map(states),
		today,
		examDay: wish.examDay,
		minutesPerDay: wish.minutesPerDay,
		daysOff: [...wish.daysOff],
		missedShare: missedShare(reviews, today, wish.daysOff),
		answering: answeringOf(reviews),
		outcomes: outcomesOf(histories, createFsrs6(weights)),
		weights,
		seed: `${deck.subject.slug} ${String(today)}`
	};
}

/** The weights of FSRS-6 that plans and their days go by: those of the last fit, or the defaults. */
export async function learnerWeights(
	learner: Pick<Learner, 'readRecord'>
): Promise<readonly number[]> {
	return parseFit(await learner.readRecord(fitRecord))?.weights ?? defaultWeights;
}

/** The whole histories of cards that were answered last: part of one would say something else. */
function latestHistories(reviews: readonly ReviewEntry[]): readonly ReviewEntry[] {
	if (reviews.length <= mostReviews) return reviews;
	const counts = new Map<CardId, number>();
	for (const { cardId } of reviews) counts.set(cardId, (counts.get(cardId) ?? 0) + 1);
	const chosen = new Set<CardId>();
	let left = mostReviews;
	for (const { cardId } of reviews.toReversed()) {
		if (chosen.has(cardId)) continue;
		left -= counts.get(cardId) ?? 0;
		if (left < 0) break;
		chosen.add(cardId);
	}
	return reviews.filter(({ cardId }) => chosen.has(cardId));
}

/** Of the days on which the learner meant to study, the share, 0 to 1, on which nothing was answered. */
function missedShare(
	reviews: readonly ReviewEntry[],
	today: number,
	daysOff: readonly number[]
): number {
	const studied = new Set(reviews.map(({ studyDay }) => studyDay));
	const first = Math.max(Math.min(...studied), today - attendanceDays);
	const meant = Array.from(
		{ length: studied.size === 0 ? 0 : Math.max(today - first, 0) },
		(_, n) => first + n
	).filter((day) => !daysOff.includes(weekdayOf(day)));
	if (meant.length < leastAttendanceDays) return usualMissedShare;
	const missed = meant.filter((day) => !studied.has(day)).length;
	return Math.min(missed / meant.length, mostMissedShare);
}
