import type { CardId } from '$lib/cards';
import { fold } from '../fold';
import type { Fsrs6 } from '../fsrs-6';
import type { LogEntry, ReviewEntry } from '../log';
import type { Answering } from './exam-plan';
import type { Outcome } from './own-recall';

/** Of learners who have hardly answered yet; they count as much as so many answers of each kind. */
const usual: Answering = { costs: { rightS: 7, wrongS: 15, newS: 20 }, firstRight: 0.75 };
const usualAnswers = 20;

/** Longer than this, somebody was called away. */
const longestS = 60;

/**
 * What a plan needs to know of a learner's answers, each later one beside what was known when it was
 * given.
 * @param entries all that there are of the cards that are looked at
 * @param model the one by which the plan judges them, or it would take the difference for the learner's
 */
export function outcomesOf(entries: readonly LogEntry[], model: Fsrs6): Outcome[] {
	const outcomes: Outcome[] = [];
	fold(entries, model, {
		onreview(before, { studyDay, rating }, { chance }) {
			if (before.reps === 0 || studyDay <= before.lastReviewDay) return;
			outcomes.push({
				elapsedDays: studyDay - before.lastReviewDay,
				stabilityDays: before.stabilityDays,
				chance,
				right: rating !== 'again'
			});
		},
		onreset: () => undefined
	});
	return outcomes;
}

/**
 * How long a learner takes for a card on a day, all tries together, and how often new ones are right:
 * means that start from what is usual.
 * @param reviews as `standingReviews` returns them, in order
 */
export function answeringOf(reviews: readonly ReviewEntry[]): Answering {
	const met = new Set<CardId>();
	const days = new Map<string, { kind: keyof Totals; seconds: number }>();
	for (const { cardId, studyDay, rating, durationMs } of reviews) {
		const key = `${String(studyDay)} ${cardId}`;
		const seconds = Math.min(Math.max(durationMs / 1000, 0), longestS);
		const day = days.get(key);
		const kind = rating === 'again' ? 'wrong' : 'right';
		if (day) day.seconds += seconds;
		else if (met.has(cardId)) days.set(key, { kind, seconds });
		else days.set(key, { kind: kind === 'right' ? 'newRight' : 'newWrong', seconds });
		met.add(cardId);
	}
	const totals: Totals = {
		right: { seconds: 0, count: 0 },
		wrong: { seconds: 0, count: 0 },
		newRight: { seconds: 0, count: 0 },
		newWrong: { seconds: 0, count: 0 }
	};
	for (const { kind, seconds } of days.values()) {
		totals[kind].seconds += seconds;
		totals[kind].count += 1;
	}
	const { right, wrong, newRight, newWrong } = totals;
	const newCount = newRight.count + newWrong.count;
	return {
		costs: {
			rightS: mean(right.seconds, right.count, usual.costs.rightS),
			wrongS: mean(wrong.seconds, wrong.count, usual.costs.wrongS),
			newS: mean(newRight.seconds + newWrong.seconds, newCount, usual.costs.newS)
		},
		firstRight: mean(newRight.count, newCount, usual.firstRight)
	};
}

type Totals = Record<
	'right' | 'wrong' | 'newRight' | 'newWrong',
	{ seconds: number; count: number }
>;

function mean(sum: number, count: number, start: number): number {
	return (sum + usualAnswers * start) / (count + usualAnswers);
}
