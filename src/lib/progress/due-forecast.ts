import type { CardId } from '$lib/cards';
import type { CardState } from '$lib/schedule';

/** Cards that come back on a study day. */
export interface DueDay {
	readonly day: number;
	readonly cards: number;
}

/**
 * How many cards come back on each of the next days, as far as answers are known today: a card that is
 * missed comes back sooner, and new ones come on top. What is overdue, and what is still being
 * learned, is of today. Suspended cards do not come back.
 * @param today study day
 * @param days how many, today among them
 * @param dueDayOf the study day on which a learned card comes back, if not on its state's own
 */
export function dueForecast(
	cardIds: readonly CardId[],
	states: ReadonlyMap<CardId, CardState>,
	today: number,
	days: number,
	dueDayOf: (state: CardState) => number = ({ dueDay }) => dueDay
): DueDay[] {
	const forecast = Array.from({ length: days }, (_, n) => ({ day: today + n, cards: 0 }));
	for (const cardId of cardIds) {
		const state = states.get(cardId);
		if (!state || state.reps === 0 || state.suspended) continue;
		const day = state.phase === 'review' ? Math.max(dueDayOf(state), today) : today;
		const due = forecast[day - today];
		if (due) due.cards += 1;
	}
	return forecast;
}
