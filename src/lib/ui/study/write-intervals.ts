import { formatDigits, type Locale } from '$lib/content';
import type { PreviewedInterval } from '$lib/schedule';
import { m } from '$messages/messages.js';

interface Intervals<T> {
	readonly again: T;
	readonly good: T;
}

/** Writes when a card would come back, for the grading buttons: "in 10 min", "in 4 d". */
export function writeIntervals(
	intervals: Intervals<PreviewedInterval> | undefined,
	locale: Locale
): Intervals<string> | undefined {
	return (
		intervals && {
			again: writeInterval(intervals.again, locale),
			good: writeInterval(intervals.good, locale)
		}
	);
}

function writeInterval(interval: PreviewedInterval, locale: Locale): string {
	if ('dueInDays' in interval) {
		const count = interval.dueInDays;
		return m.study_in_days({ count, shown: formatDigits(count, locale) });
	}
	const count = Math.max(1, Math.round(interval.dueInMs / 60_000));
	return m.study_in_minutes({ count, shown: formatDigits(count, locale) });
}
