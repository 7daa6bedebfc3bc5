import type { CardId } from '$lib/cards';
import { reviewed } from './card-state';
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
	const { states, today, now } = question;
	const state = reviewed(states.get(cardId));
	if (!state || state.suspended) return undefined;
	if (state.phase === 'review') return Math.max(dueDayIn(question, state), today);
	return state.dueAt <= now ? today : today + 1;
}
