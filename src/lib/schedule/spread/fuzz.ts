import { type CardId, createRandom } from '$lib/cards';

/** Days from the last review on which a card may come back, both among them. */
export interface DayRange {
	readonly first: number;
	readonly last: number;
}

/** Shorter intervals are kept as they are: a day is much of them. */
const leastFuzzedDays = 2.5;

/** A day, and so much of each part of the interval. The figures are those that Anki documents. */
const parts: readonly { readonly from: number; readonly to: number; readonly share: number }[] = [
	{ from: 2.5, to: 7, share: 0.15 },
	{ from: 7, to: 20, share: 0.1 },
	{ from: 20, to: Infinity, share: 0.05 }
];

/**
 * How far a card may be moved without its recall suffering: it lets cards that were learned together
 * come apart, and days be made even.
 * @param intervalDays whole days, at least 1
 */
export function fuzzRange(intervalDays: number): DayRange {
	if (intervalDays < leastFuzzedDays) return { first: intervalDays, last: intervalDays };
	const fuzz = parts.reduce(
		(sum, { from, to, share }) => sum + share * Math.max(0, Math.min(intervalDays, to) - from),
		1
	);
	return {
		first: Math.max(2, Math.round(intervalDays - fuzz)),
		last: Math.round(intervalDays + fuzz)
	};
}

/**
 * Where in its range a card falls, 0 to just under 1: by the card and how often it was reviewed, so
 * that every device has it fall on the same day.
 */
export function fuzzShare(cardId: CardId, reps: number): number {
	return createRandom(`fuzz ${cardId} ${String(reps)}`)() / 2 ** 32;
}
