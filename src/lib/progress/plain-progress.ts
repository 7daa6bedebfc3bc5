import type { CardId } from '$lib/cards';
import type { CardState, LogEntry } from '$lib/schedule';
import { model } from './builders';
import { plainKnown } from './plain-known';
import { isRight, plainLog } from './plain-log';
import { daysFrom, plainName, plainPeriod, plainPoints, plainUnit, sum } from './plain-period';
import type { Progress, ProgressQuestion } from './progress';

/*
 * Every number a second time, for tests: plainly, straight from the raw log, and as slowly as it
 * comes. It shares nothing with the series but the memory of a single card (`foldCard`).
 */

export function plainProgress(log: readonly LogEntry[], question: ProgressQuestion): Progress {
	const { topics, topic, today, now, weekStartsOn, dueDayOf = ownDay } = question;
	const read = plainLog(log);
	const { answers, stateAt, isFirst } = read;
	const topicOf = (cardId: CardId) => topics.find(({ cardIds }) => cardIds.includes(cardId))?.id;
	const isLookedAt = (cardId: CardId) =>
		topic === undefined ? topicOf(cardId) !== undefined : topicOf(cardId) === topic;
	const isSuspended = (cardId: CardId) => stateAt(cardId, log.length)?.suspended ?? false;
	const active = topics
		.map(({ id, cardIds }) => ({ id, cardIds: cardIds.filter((cardId) => !isSuspended(cardId)) }))
		.filter(({ cardIds }) => cardIds.length > 0);
	const cardIds = active
		.filter(({ id }) => topic === undefined || topic === id)
		.flatMap((each) => each.cardIds);

	const firstDay = Math.min(today, ...answers.map(({ review }) => review.studyDay));
	const period = plainPeriod(question, firstDay);
	const isIn = (day: number) => day >= period.from && day <= period.to;
	const asked = answers.filter(({ review }) => isLookedAt(review.cardId) && isIn(review.studyDay));
	const days = daysFrom(period.from, period.to).map((day) => {
		const those = asked.filter(({ review }) => review.studyDay === day);
		return {
			day,
			answers: those.length,
			right: those.filter(isRight).length,
			newCards: those.filter(({ before }) => !before).length,
			durationMs: sum(those.map(({ review }) => Math.max(0, Math.min(review.durationMs, 60_000))))
		};
	});

	const { knownOn, knowledgeOn, masteryOn } = plainKnown(read, topicOf);
	const known = cardIds.flatMap((cardId) => knownOn(cardId, period.to) ?? []);
	const aged = asked.filter(
		(answer) =>
			isFirst(answer) && answer.before?.phase === 'review' && intervalOf(answer.before) > 0
	);
	const retained = (age: Progress['retention'][number]['age'], from: number, to: number) => {
		const those = aged.filter(({ before }) => {
			const interval = before ? intervalOf(before) : 0;
			return interval >= from && interval < to;
		});
		const passed = those.filter(isRight).length;
		return { age, passed, missed: those.length - passed };
	};
	const stabilityEdges = [0, 1, 3, 7, 21, 60, 180, 365, Infinity];
	const recallEdges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, Infinity];
	const unit = plainUnit(days.length);

	return {
		period,
		totals: {
			answers: asked.length,
			right: asked.filter(isRight).length,
			cards: new Set(asked.map(({ review }) => review.cardId)).size,
			newCards: asked.filter(({ before }) => !before).length,
			days: new Set(asked.map(({ review }) => review.studyDay)).size,
			durationMs: sum(days.map(({ durationMs }) => durationMs))
		},
		days,
		spans: {
			unit,
			of: [...new Set(days.map(({ day }) => plainName(day, unit, weekStartsOn)))].map((name) => {
				const those = days.filter(({ day }) => plainName(day, unit, weekStartsOn) === name);
				return {
					from: Math.min(...those.map(({ day }) => day)),
					to: Math.max(...those.map(({ day }) => day)),
					answers: sum(those.map((each) => each.answers)),
					right: sum(those.map(({ right }) => right)),
					newCards: sum(those.map(({ newCards }) => newCards)),
					durationMs: sum(those.map(({ durationMs }) => durationMs))
				};
			})
		},
		retention: [
			retained('days', 1, 7),
			retained('weeks', 7, 21),
			retained('young', 1, 21),
			retained('months', 21, 90),
			retained('seasons', 90, Infinity),
			retained('mature', 21, Infinity),
			retained('all', 1, Infinity)
		],
		stability: banded(
			stabilityEdges,
			known.map(({ stabilityDays }) => stabilityDays)
		),
		recall: banded(
			recallEdges,
			known.map(({ recall }) => recall)
		),
		forecast: daysFrom(today, today + 89).map((day) => ({
			day,
			cards: cardIds.filter((cardId) => {
				const state = stateAt(cardId, log.length);
				if (!state || state.reps === 0) return false;
				if (state.phase !== 'review') return day === (state.dueAt > now ? today + 1 : today);
				return dueDayOf(state) === day || (day === today && dueDayOf(state) < today);
			}).length
		})),
		knowledge: knowledgeOn(cardIds, period.to),
		knowledgeOver: plainPoints(period).map((day) => ({ ...knowledgeOn(cardIds, day), day })),
		topics: active.map(({ id, cardIds: of }) => {
			const mastery = masteryOn(of, period.to);
			return {
				id,
				knowledge: knowledgeOn(of, period.to),
				mastery,
				masteryBefore: masteryOn(of, period.from - 1),
				level:
					mastery === 0
						? ('none' as const)
						: mastery < 0.4
							? ('begun' as const)
							: mastery < 0.8
								? ('advanced' as const)
								: ('mastered' as const)
			};
		}),
		calibration: plainBins(
			asked.flatMap((answer) => {
				const { before, chance, review } = answer;
				const elapsed = before ? review.studyDay - before.lastReviewDay : 0;
				if (!before || elapsed <= 0) return [];
				const recall = model.retrievability(elapsed, before.stabilityDays);
				return [{ predicted: recall + (1 - recall) * chance, right: isRight(answer) }];
			})
		)
	};
}

function plainBins(answers: readonly { readonly predicted: number; readonly right: boolean }[]) {
	return daysFrom(0, 9).flatMap((n) => {
		const those = answers.filter(({ predicted }) => Math.min(Math.floor(predicted * 10), 9) === n);
		if (those.length === 0) return [];
		return [
			{
				predicted: sum(those.map(({ predicted }) => predicted)) / those.length,
				observed: those.filter(({ right }) => right).length / those.length,
				count: those.length
			}
		];
	});
}

function banded(edges: readonly number[], values: readonly number[]) {
	return edges.slice(0, -1).map((from, n) => {
		const to = edges[n + 1] ?? Infinity;
		return { from, to, count: values.filter((value) => value >= from && value < to).length };
	});
}

function intervalOf({ dueDay, lastReviewDay }: CardState): number {
	return dueDay - lastReviewDay;
}

function ownDay({ dueDay }: CardState): number {
	return dueDay;
}
