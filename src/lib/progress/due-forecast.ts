import type { CardId } from '$lib/cards';
import { comesBackOn, type DueQuestion } from '$lib/schedule';

/** Cards that come back on a study day. */
export interface DueDay {
	readonly day: number;
	readonly cards: number;
}

/**
 * How many cards come back on each of the next days, as far as answers are known now: a card that is
 * missed comes back sooner, and new ones come on top. Today are as many as are due now, and tomorrow
 * as many as the end of a session says (`countDue`), unless a plan for an exam chooses them.
 * @param days how many, today among them
 */
export function dueForecast(
	cardIds: readonly CardId[],
	question: Pick<DueQuestion, 'states' | 'today' | 'now' | 'dueDayOf'>,
	days: number
): DueDay[] {
	const { today } = question;
	const forecast = Array.from({ length: days }, (_, n) => ({ day: today + n, cards: 0 }));
	for (const cardId of cardIds) {
		const due = forecast[(comesBackOn(question, cardId) ?? Infinity) - today];
		if (due) due.cards += 1;
	}
	return forecast;
}
