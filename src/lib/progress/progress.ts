import type { CalibrationBin, CardState } from '$lib/schedule';
import { type Band, recallBands, stabilityBands } from './bands';
import { type DayTotal, dayTotals } from './day-totals';
import { type DueDay, dueForecast } from './due-forecast';
import type { Knowledge } from './estimate-knowledge';
import { foretoldAnswers } from './foretold-answers';
import {
	knowledgeOn,
	masteryLevel,
	masteryOf,
	type TopicProgress,
	withoutSuspended
} from './mastery';
import { mixedAnswers } from './mixed-answers';
import { isWithin, type Period, periodOf, type Range } from './period';
import type { ReviewTable } from './review-table';
import { type Scope, scopeOf, type TopicCards } from './scope';
import { type Span, spansOf, type SpanUnit, spanUnit } from './spans';
import { recallOn, type Standing, standingsOn } from './standings';
import { type RetentionRow, trueRetention } from './true-retention';

/** What a learner wants to see. Plain data, but for `dueDayOf`. */
export interface ProgressQuestion {
	/** Of the subject; no card is in two. */
	readonly topics: readonly TopicCards[];
	/** The only one to look at; all if absent. */
	readonly topic?: string | undefined;
	readonly range: Range;
	/** Study day. */
	readonly today: number;
	/** Epoch ms. */
	readonly now: number;
	/** Day of the week, 0 (Sunday) to 6. */
	readonly weekStartsOn: number;
	/** The study day on which a learned card comes back, if not on its state's own. */
	readonly dueDayOf?: ((state: CardState) => number) | undefined;
}

/** Everything that can be seen. What is known is of the end of the period. Plain data. */
export interface Progress {
	readonly period: Period;
	readonly totals: ProgressTotals;
	readonly days: readonly DayTotal[];
	readonly spans: { readonly unit: SpanUnit; readonly of: readonly Span[] };
	readonly retention: readonly RetentionRow[];
	readonly stability: readonly Band[];
	readonly recall: readonly Band[];
	/** Of 90 days from today on, today among them. */
	readonly forecast: readonly DueDay[];
	readonly knowledge: Knowledge;
	/** The same on some days of the period, its last among them; ascending. */
	readonly knowledgeOver: readonly (Knowledge & { readonly day: number })[];
	/** All of the subject, whichever is looked at; none without cards. */
	readonly topics: readonly TopicProgress[];
	readonly calibration: readonly CalibrationBin[];
}

/** Of the period. */
export interface ProgressTotals {
	readonly answers: number;
	readonly right: number;
	/** Different cards that were answered. */
	readonly cards: number;
	readonly newCards: number;
	/** Study days with an answer. */
	readonly days: number;
	readonly durationMs: number;
}

const forecastDays = 90;
/** As many as can be told apart on a phone. */
const mostPoints = 31;

/** All that there is to see of a log. */
export function progressOf(table: ReviewTable, question: ProgressQuestion): Progress {
	const { topics, today, now, weekStartsOn, dueDayOf } = question;
	const { states } = table;
	const scope = scopeOf(table, topics, question.topic);
	const period = periodOf(question.range, table, today);
	const days = dayTotals(table, scope, period);
	const unit = spanUnit(days.length);
	return {
		period,
		totals: totalsOf(table, scope, period, days),
		days,
		spans: { unit, of: spansOf(days, unit, weekStartsOn) },
		retention: trueRetention(table, scope, period),
		forecast: dueForecast(scope.cardIds, { states, today, now, dueDayOf }, forecastDays),
		calibration: foretoldAnswers(table, scope, period),
		...knownIn(table, scope, period)
	};
}

type Known = Pick<Progress, 'knowledge' | 'knowledgeOver' | 'topics' | 'stability' | 'recall'>;

/** What the memories of the cards come to. */
function knownIn(table: ReviewTable, scope: Scope, period: Period): Known {
	const numbers = new Map(table.cardIds.map((cardId, number) => [cardId, number]));
	const topics = scope.topics
		.map((topic) => withoutSuspended(table, topic))
		.filter(({ cardIds }) => cardIds.length > 0);
	const points = pointsOf(period);
	const looks = standingsOn(
		table,
		mixedAnswers(table, scope),
		[period.from - 1, ...points],
		(standing, day) => ({
			day,
			knowledge: knowledgeOn(table, standing, numbers, scope.cardIds, day),
			masteries:
				day < period.from || day === period.to
					? topics.map(({ cardIds }) => masteryOf(table, standing, numbers, cardIds, day))
					: [],
			...(day === period.to && {
				ofTopics: topics.map(({ cardIds }) => knowledgeOn(table, standing, numbers, cardIds, day)),
				memories: scope.cardIds.flatMap((cardId) =>
					memoryOf(table, standing, numbers.get(cardId), day)
				)
			})
		})
	);
	const before = looks[0];
	const end = looks.at(-1);
	if (!before || !end?.ofTopics || !end.memories) throw new Error('A period has a last day');
	const { ofTopics, memories } = end;
	return {
		knowledge: end.knowledge,
		knowledgeOver: looks.slice(1).map(({ day, knowledge }) => ({ ...knowledge, day })),
		topics: topics.map(({ id }, place) => {
			const knowledge = ofTopics[place];
			if (!knowledge) throw new Error(`Nothing of topic ${id}`);
			const mastery = end.masteries[place] ?? 0;
			const masteryBefore = before.masteries[place] ?? 0;
			return { id, knowledge, mastery, masteryBefore, level: masteryLevel(mastery) };
		}),
		stability: stabilityBands(memories.map(({ stabilityDays }) => stabilityDays)),
		recall: recallBands(memories.map(({ recall }) => recall))
	};
}

/** None for a card that had not been met. */
function memoryOf(table: ReviewTable, standing: Standing, card: number | undefined, day: number) {
	const stabilityDays = card === undefined ? 0 : (standing.stabilityDays[card] ?? 0);
	if (card === undefined || stabilityDays === 0) return [];
	return [{ stabilityDays, recall: recallOn(table, standing, card, day) }];
}

/** Days of a period, evenly apart, its last among them. */
function pointsOf({ from, to }: Period): number[] {
	const count = Math.min(to - from + 1, mostPoints);
	return Array.from({ length: count }, (_, n) =>
		count === 1 ? to : Math.round(from + ((to - from) * n) / (count - 1))
	);
}

function totalsOf(
	table: ReviewTable,
	scope: Scope,
	period: Period,
	days: readonly DayTotal[]
): ProgressTotals {
	const cards = new Set<number>();
	for (let row = 0; row < table.rows; row += 1) {
		const card = table.card[row] ?? 0;
		if (table.grade[row] && scope.has[card] && isWithin(period, table.day[row] ?? 0)) {
			cards.add(card);
		}
	}
	const sum = (value: (day: DayTotal) => number) =>
		days.reduce((total, day) => total + value(day), 0);
	return {
		answers: sum(({ answers }) => answers),
		right: sum(({ right }) => right),
		cards: cards.size,
		newCards: sum(({ newCards }) => newCards),
		days: days.filter(({ answers }) => answers > 0).length,
		durationMs: sum(({ durationMs }) => durationMs)
	};
}
