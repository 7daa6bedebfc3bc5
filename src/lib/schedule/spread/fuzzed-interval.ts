import type { CardId } from '$lib/cards';
import { weekdayOf } from '../weekday';
import { fuzzRange, fuzzShare } from './fuzz';

/** How much is wished for a day of the week. */
export type DayLoad = 'usual' | 'less' | 'least';

/** Of the seven days, Sunday first. */
export type WeekLoad = readonly [DayLoad, DayLoad, DayLoad, DayLoad, DayLoad, DayLoad, DayLoad];

export const evenWeek: WeekLoad = ['usual', 'usual', 'usual', 'usual', 'usual', 'usual', 'usual'];

/** Cards are moved off easy days as far as their ranges allow, but none is put off beyond. */
const loadWeights = { usual: 1, less: 0.5, least: 0.0001 } satisfies Record<DayLoad, number>;

/** What is known of the days that come. */
export interface DaysAhead {
	/** Cards that fall on a study day already. */
	readonly cardsOn: (day: number) => number;
	readonly week: WeekLoad;
}

/**
 * An interval moved within its fuzz range: drawn by the card and its reviews, days with fewer cards
 * and shorter intervals being likelier. The weights are those that Anki's load balancer documents,
 * (1 / cards)^2.15 · (1 / interval)^3.
 * @param intervalDays whole days, at least 1
 * @param lastReviewDay study day from which it counts
 * @param reps reviews of the card so far
 * @returns whole days
 */
export function fuzzedInterval(
	intervalDays: number,
	lastReviewDay: number,
	cardId: CardId,
	reps: number,
	{ cardsOn, week }: DaysAhead
): number {
	const { first, last } = fuzzRange(intervalDays);
	const weights: number[] = [];
	for (let interval = first; interval <= last; interval += 1) {
		const day = lastReviewDay + interval;
		const load = week[weekdayOf(day)] ?? 'usual';
		const crowd = Math.max(cardsOn(day), 1) ** -2.15;
		weights.push(rounded(loadWeights[load] * crowd * (first / interval) ** 3));
	}
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let left = fuzzShare(cardId, reps) * total;
	const place = weights.findIndex((weight) => (left -= weight) < 0);
	return place === -1 ? last : first + place;
}

/** Engines differ in the last bits of powers, and devices must not differ in days. */
function rounded(weight: number): number {
	return Math.max(Math.round(weight * 1e9), 1);
}
