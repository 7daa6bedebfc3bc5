import { parseEdtf, type CalendarDate } from './edtf';
import { formatDigits } from './format-number';
import type { Locale } from './text';

/**
 * Month names are our own table and not the platform's, so that an item has the same bytes in
 * every browser. The Arabic ones are those in use in Iraq.
 */
const months: Record<Locale, readonly string[]> = {
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	],
	ar: [
		'كانون الثاني',
		'شباط',
		'آذار',
		'نيسان',
		'أيار',
		'حزيران',
		'تموز',
		'آب',
		'أيلول',
		'تشرين الأول',
		'تشرين الثاني',
		'كانون الأول'
	]
};

/** The names of the twelve months, January first, as they stand in dates. */
export function monthNames(locale: Locale): readonly string[] {
	return months[locale];
}

const words = {
	en: { unknown: 'undated', about: (date: string) => `about ${date}`, range: ' – ' },
	ar: { unknown: 'بلا تاريخ', about: (date: string) => `نحو ${date}`, range: ' – ' }
} as const;

/** Day, month and year stay on one line: "20 / March 2003" is hard to read. */
const noBreak = '\u00a0';

/**
 * Writes an EDTF date for a reader, no more precisely than it is known: "26 November 2016",
 * "about 2013", "10–11 June 2014". Day, month and year have no-break spaces between them.
 */
export function formatEdtf(text: string, locale: Locale): string {
	const span = parseEdtf(text);
	if (!span) return words[locale].unknown;
	const written = span.interval
		? formatInterval(span.start, span.end, locale)
		: formatCalendarDate(span.start, locale);
	return span.approximate ? words[locale].about(written) : written;
}

function formatInterval(start: CalendarDate, end: CalendarDate, locale: Locale): string {
	const sameMonth = start.year === end.year && start.month === end.month;
	if (sameMonth && start.day !== undefined && end.day !== undefined) {
		const days = `${formatDigits(start.day, locale)}–${formatDigits(end.day, locale)}`;
		return `${days}${noBreak}${formatCalendarDate(monthOf(end), locale)}`;
	}
	return `${formatCalendarDate(start, locale)}${words[locale].range}${formatCalendarDate(end, locale)}`;
}

function monthOf(date: CalendarDate): CalendarDate {
	return date.month === undefined ? { year: date.year } : { year: date.year, month: date.month };
}

function formatCalendarDate(date: CalendarDate, locale: Locale): string {
	const parts: string[] = [];
	if (date.day !== undefined) parts.push(formatDigits(date.day, locale));
	if (date.month !== undefined) parts.push(months[locale][date.month - 1] ?? '');
	parts.push(formatDigits(date.year, locale));
	return parts.join(noBreak);
}
