import type { CardId } from '$lib/cards';
import {
	type CardState,
	type DayLoad,
	type DueQuestion,
	intervalDays,
	spreadDays,
	type WeekLoad
} from '$lib/schedule';

/** With more cards than these, a day is even by itself, and spreading them takes too long. */
const mostSpread = 3000;

/** The retention at which the fold has cards come back. */
const usualRetention = 0.9;

/** How a learner wishes cards to come back, as it is set. */
export interface CardWish {
	/** The chance of recall, above 0 and below 1, at which a card comes back. */
	readonly desiredRetention: number;
	/** Days of the week, 0 (Sunday) to 6, on which few cards should come. */
	readonly easyDays: readonly number[];
}

/**
 * The study day on which each card comes back by the learner's wishes, made once for a study day.
 * A card that was answered since comes back as it would alone.
 */
export function dueDaysBy(
	wish: CardWish,
	states: ReadonlyMap<CardId, CardState>
): DueQuestion['dueDayOf'] {
	const { desiredRetention, easyDays } = wish;
	const isUsual = desiredRetention === usualRetention && easyDays.length === 0;
	if (isUsual && states.size > mostSpread) return undefined;
	const spread = spreadDays(states, { desiredRetention, week: weekOf(easyDays) });
	const days = new Map<CardId, { readonly day: number; readonly reviewAt: number }>();
	for (const [cardId, day] of spread) {
		days.set(cardId, { day, reviewAt: states.get(cardId)?.lastReviewAt ?? NaN });
	}
	return ({ cardId, lastReviewAt, lastReviewDay, stabilityDays, dueDay }) => {
		const known = days.get(cardId);
		if (known?.reviewAt === lastReviewAt) return known.day;
		return isUsual ? dueDay : lastReviewDay + intervalDays(stabilityDays, desiredRetention);
	};
}

function weekOf(easyDays: readonly number[]): WeekLoad {
	const load = (day: number): DayLoad => (easyDays.includes(day) ? 'least' : 'usual');
	return [load(0), load(1), load(2), load(3), load(4), load(5), load(6)];
}
