import type { CardId } from '$lib/cards';
import type { LogEntry } from '$lib/schedule';
import { model } from './builders';
import { type Answer, isRight, type PlainLog } from './plain-log';
import { sum } from './plain-period';

/* What is known and mastered, a second time: for tests. */

export function plainKnown(
	{ entries: log, answers, undone, stateAt, isFirst }: PlainLog,
	topicOf: (cardId: CardId) => string | undefined
) {
	/** To have stood beside another does nothing to a card that was never introduced. */
	function moves({ type, cardId }: LogEntry, at: number): boolean {
		return type === 'part' && (stateAt(cardId, at)?.reps ?? 0) > 0;
	}

	/** What stands at the end of a day: the entry of the card that came last by then. */
	function knownOn(cardId: CardId, day: number) {
		const last = log
			.map((entry, at) => ({ entry, at }))
			.filter(
				({ entry, at }) =>
					entry.cardId === cardId &&
					!undone(entry.id) &&
					entry.studyDay <= day &&
					(entry.type === 'review' || entry.type === 'reset' || moves(entry, at))
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

	return { knownOn, knowledgeOn, masteryOn };
}
