import type { Locale } from '$lib/content';

const dayMs = 86_400_000;
/** 1970-01-04 was a Sunday. */
const aSunday = 3;

const tags = { en: 'en-GB', ar: 'ar-IQ' } satisfies Record<Locale, string>;

/** The week as it is written: from Monday, and in Iraq from Saturday. */
const firstDays = { en: 1, ar: 6 } satisfies Record<Locale, number>;

export interface Weekday {
	/** 0 (Sunday) to 6. */
	readonly day: number;
	readonly name: string;
	/** Where there is little room. */
	readonly short: string;
}

/** On which day weeks start, 0 (Sunday) to 6. */
export function firstWeekday(locale: Locale): number {
	return firstDays[locale];
}

/** The seven days in the order and the words of a language. */
export function weekdays(locale: Locale): readonly Weekday[] {
	// Made twice and not for each day: that takes a cheap phone a tenth of a second.
	const long = new Intl.DateTimeFormat(tags[locale], { weekday: 'long', timeZone: 'UTC' });
	const short = new Intl.DateTimeFormat(tags[locale], { weekday: 'short', timeZone: 'UTC' });
	const named = (day: number, format: Intl.DateTimeFormat) =>
		format.format((aSunday + day) * dayMs);
	return Array.from({ length: 7 }, (_, n) => {
		const day = (firstDays[locale] + n) % 7;
		return { day, name: named(day, long), short: named(day, short) };
	});
}

/** A day near at hand, by its weekday and date, without the year. */
export function nearDay(studyDay: number, locale: Locale): string {
	return new Intl.DateTimeFormat(tags[locale], {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC'
	}).format(studyDay * dayMs);
}
