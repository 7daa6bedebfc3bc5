import type { Times } from '$lib/content';
import { readDays, widest, type Days } from './days';

/** Whether anything is said of when something held. */
export function isTimed({ from, to, asOf }: Times): boolean {
	return from !== undefined || to !== undefined || asOf !== undefined;
}

/** Whether two accounts may both have held on some day; the day of an end is no longer in it. */
export function mayShareADay(a: Times, b: Times): boolean {
	const [one, other] = [longest(a), longest(b)];
	return one.first <= other.last && other.first <= one.last;
}

/**
 * Whether of two holders of one post, which only one has at a time, the one is known to have gone
 * before the other came, or on the day, in the month or the year that it came.
 */
export function cameApart(a: Times, b: Times): boolean {
	return !mayShareADay(a, b) || goesAsComes(a, b) || goesAsComes(b, a);
}

function goesAsComes(early: Times, late: Times): boolean {
	const end = read(early.to);
	const start = read(late.from);
	if (!end || !start || (early.from === late.from && early.to === late.to)) return false;
	return end.first <= start.last;
}

/** The longest that it may have held. */
function longest({ from, to, asOf }: Times): { readonly first: number; readonly last: number } {
	const start = read(from);
	const end = read(to);
	const seen = from === undefined && to === undefined ? read(asOf) : undefined;
	return {
		first: start?.first ?? seen?.first ?? -Infinity,
		last: end ? end.last : (seen?.last ?? Infinity)
	};
}

function read(date: string | undefined): Days | undefined {
	const days = date === undefined ? undefined : readDays(date);
	return days && widest(days);
}
