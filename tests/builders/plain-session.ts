import type { CardId } from '$lib/cards';
import type { CardState, LogEntry } from '$lib/schedule';
import { plainLog } from '../../src/lib/progress/plain-log';

/* What a session comes to, and what is due, read plainly from the raw log: for tests. */

/** @param log what was added since the session began, in id order */
export function plainSession(log: readonly LogEntry[]) {
	const isUndone = (id: string) =>
		log.some((entry) => entry.type === 'undo' && entry.target === id);
	const answers = log.flatMap((entry) => {
		if (entry.type !== 'review' || isUndone(entry.id)) return [];
		const words = log.flatMap((word) =>
			word.type === 'override' && word.target === entry.id ? word.rating : []
		);
		return [{ cardId: entry.cardId, isRight: (words.at(-1) ?? entry.rating) !== 'again' }];
	});
	const cards = [...new Set(answers.map(({ cardId }) => cardId))];
	const missesOf = (cardId: CardId) =>
		answers.filter((each) => each.cardId === cardId && !each.isRight).length;
	return {
		total: cards.length,
		right: cards.filter((cardId) => answers.find((each) => each.cardId === cardId)?.isRight).length,
		/** Most missed first, then as they were met. */
		missed: cards
			.filter((cardId) => missesOf(cardId) > 0)
			.sort((a, b) => missesOf(b) - missesOf(a) || cards.indexOf(a) - cards.indexOf(b))
	};
}

/** How many cards are to be answered now, and how many come tomorrow. */
export function plainDue(question: {
	readonly log: readonly LogEntry[];
	readonly cardIds: readonly CardId[];
	readonly today: number;
	/** Epoch ms. */
	readonly now: number;
	readonly dueDayOf: ((state: CardState) => number) | undefined;
}) {
	const { log, cardIds, today, now, dueDayOf = ({ dueDay }) => dueDay } = question;
	const { stateAt } = plainLog(log);
	const days = cardIds.flatMap((cardId) => {
		const state = stateAt(cardId, log.length);
		if (!state || state.suspended || state.reps === 0) return [];
		if (state.phase !== 'review') return [state.dueAt <= now ? today : today + 1];
		return [Math.max(dueDayOf(state), today)];
	});
	return {
		now: days.filter((day) => day === today).length,
		tomorrow: days.filter((day) => day === today + 1).length
	};
}
