import type { CardId } from '$lib/cards';
import { type CardState, reviewed } from './card-state';
import { type DueQuestion, dueDayIn } from './due-cards';

/**
 * The study day on which a card comes back for whoever answers nothing more today: what is overdue, and
 * what is being learned and whose step is over, today; what is being learned and whose step still
 * runs, tomorrow. What is due now and what comes tomorrow is counted by it, and so are the days ahead.
 * @returns `undefined` for a card that was never met or is suspended
 */
export function comesBackOn(
	question: Pick<DueQuestion, 'states' | 'today' | 'now' | 'dueDayOf'>,
	cardId: CardId
): number | undefined {
	return stateComesBackOn(question, question.states.get(cardId));
}

/** As `comesBackOn`, of a card with this state. */
export function stateComesBackOn(
	question: Pick<DueQuestion, 'today' | 'now' | 'dueDayOf'>,
	of: CardState | undefined
): number | undefined {
	const { today, now } = question;
	const state = reviewed(of);
	if (!state || state.suspended) return undefined;
	if (state.phase === 'review') return Math.max(dueDayIn(question, state), today);
	return state.dueAt <= now ? today : today + 1;
}
