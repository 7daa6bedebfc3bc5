import type { CardId } from '$lib/cards';
import { foldCard, type CardState, type LogEntry, type ReviewEntry } from '$lib/schedule';
import { model } from './builders';
import type { Progress, ProgressQuestion } from './progress';

/*
 * Every number a second time, for tests: plainly, straight from the raw log, and as slowly as it
 * comes. It shares nothing with the series but the memory of a single card (`foldCard`).
 */

interface Answer {
	readonly review: ReviewEntry;
	/** Place in the log. */
	readonly at: number;
	readonly before: CardState | undefined;
	readonly chance: number;
}

export function plainProgress(log: readonly LogEntry[], question: ProgressQuestion): Progress {
	const { topics, topic, today, weekStartsOn } = question;
	const undone = (id: string) => log.some((entry) => entry.type === 'undo' && entry.target === id);
	const override = (id: string) =>
		log.findLast((entry) => entry.type === 'override' && entry.target === id && !undone(entry.id));

	/** The card after the first so many entries of the log, as they are understood now. */
	function stateAt(cardId: CardId, count: number): CardState | undefined {
		return foldCard(
			log.filter(
				(entry, at) =>
					entry.cardId === cardId &&
					(at < count || entry.type === 'undo' || entry.type === 'override')
			),
			model
		);
	}

	const answers = log.flatMap((entry, at): Answer[] => {
		if (entry.type !== 'review' || undone(entry.id)) return [];
		const found = override(entry.id);
		const corrected = found?.type === 'override' ? found.rating : undefined;
		const before = stateAt(entry.cardId, at);
		return [
			{
				review: { ...entry, rating: corrected ?? entry.rating },
				at,
				before: before && before.reps > 0 ? before : undefined,
				chance: corrected === undefined && entry.form === 'choice' ? 1 / entry.optionIds.length : 0
			}
		];
	});

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
	const isRight = ({ review }: Answer) => review.rating !== 'again';
	const isFirst = ({ review, at }: Answer) =>
		!answers.some(
			(other) =>
				other.at < at &&
				other.review.cardId === review.cardId &&
				other.review.studyDay >= review.studyDay
		);

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

	/** What stands at the end of a day: the entry of the card that came last by then. */
	function knownOn(cardId: CardId, day: number) {
		const last = log
			.map((entry, at) => ({ entry, at }))
			.filter(
				({ entry }) =>
					entry.cardId === cardId &&
					(entry.type === 'review' || entry.type === 'reset') &&
					!undone(entry.id) &&
					entry.studyDay <= day
			)
			.sort((a, b) => a.entry.studyDay - b.entry.studyDay || a.at - b.at)
			.at(-1);
		const state = last && stateAt(cardId, last.at + 1);
		if (!last || !state || state.reps === 0) return undefined;
		const nights = day === last.entry.studyDay ? 1 : day - last.entry.studyDay;
		const recall = model.retrievability(nights, state.stabilityDays);
		return { stabilityDays: state.stabilityDays, recall };
	}

	function knowledgeOn(of: readonly CardId[], day: number) {
		const recalls = of.flatMap((cardId) => knownOn(cardId, day)?.recall ?? []);
		const expected = sum(recalls);
		const deviation = Math.sqrt(
			sum(recalls.map((r) => r - r * r)) + 0.0009 * recalls.length * recalls.length
		);
		return {
			cards: of.length,
			met: recalls.length,
			expected,
			low: Math.max(0, expected - 1.2816 * deviation),
			high: Math.min(of.length, expected + 1.2816 * deviation)
		};
	}

	function isMixed(answer: Answer): boolean {
		const place = answers.indexOf(answer);
		const near = answers
			.slice(Math.max(place - 5, 0), place + 6)
			.filter((other) => other !== answer && other.review.studyDay === answer.review.studyDay);
		const others = near.filter(
			({ review }) => topicOf(review.cardId) !== topicOf(answer.review.cardId)
		);
		return near.length >= 5 && others.length >= near.length / 2;
	}

	function masteryOn(of: readonly CardId[], day: number): number {
		if (of.length === 0) return 0;
		const earned = of.map((cardId) => {
			const resets = log.filter(
				({ type, id, cardId: about, studyDay }) =>
					type === 'reset' && about === cardId && !undone(id) && studyDay <= day
			);
			const last = answers
				.filter(
					(answer) =>
						answer.review.cardId === cardId &&
						answer.review.studyDay <= day &&
						isFirst(answer) &&
						isMixed(answer)
				)
				.sort((a, b) => a.review.studyDay - b.review.studyDay || a.at - b.at)
				.at(-1);
			if (!last || !isRight(last)) return 0;
			const isLost = resets.some(
				(reset) =>
					reset.studyDay > last.review.studyDay ||
					(reset.studyDay === last.review.studyDay && log.indexOf(reset) > last.at)
			);
			return isLost ? 0 : (knownOn(cardId, day)?.recall ?? 0);
		});
		return sum(earned) / of.length;
	}

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
				const isOfToday = state.phase !== 'review' || state.dueDay <= today;
				return day === today ? isOfToday : !isOfToday && state.dueDay === day;
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

function plainPeriod({ range, today }: ProgressQuestion, firstDay: number) {
	if (range.kind === 'last') return { from: today + 1 - range.days, to: today };
	if (range.kind === 'all') return { from: firstDay, to: today };
	const [early = 0, late = 0] = [range.from, range.to].sort((a, b) => a - b);
	const to = late > today ? today : late;
	const from = early < firstDay ? firstDay : early;
	return { from: from > to ? to : from, to };
}

function plainPoints({ from, to }: { readonly from: number; readonly to: number }): number[] {
	if (to - from < 31) return daysFrom(from, to);
	return Array.from({ length: 31 }, (_, n) => Math.round(from + ((to - from) * n) / 30));
}

function plainUnit(days: number) {
	if (days < 32) return 'day' as const;
	if (days <= 182) return 'week' as const;
	return days <= 1824 ? ('month' as const) : ('year' as const);
}

function plainName(day: number, unit: string, weekStartsOn: number): string {
	const date = new Date(day * 86_400_000);
	if (unit === 'month') return `${String(date.getUTCFullYear())} ${String(date.getUTCMonth())}`;
	if (unit === 'year') return String(date.getUTCFullYear());
	if (unit === 'day') return String(day);
	const sinceStart = (date.getUTCDay() - weekStartsOn + 7) % 7;
	return String(day - sinceStart);
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

function daysFrom(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

function intervalOf({ dueDay, lastReviewDay }: CardState): number {
	return dueDay - lastReviewDay;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
