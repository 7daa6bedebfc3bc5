import { formatEdtf } from '$lib/content';
import type { Span, SpanUnit } from '$lib/progress';
import { getLocale } from '$messages/runtime.js';
import { isoDay } from './iso-day';

const dayMs = 86_400_000;

/** As in "20 March 2026". @param day study day */
export function dayText(day: number): string {
	return formatEdtf(isoDay(day), getLocale());
}

/** As short as an axis needs it: "20 Mar", "٢٠/٣". */
function shortDay(day: number): string {
	return written(day, {
		day: 'numeric',
		month: getLocale() === 'ar' ? 'numeric' : 'short'
	});
}

/** A span as the table names it. */
export function spanText({ from, to }: Span, unit: SpanUnit): string {
	const locale = getLocale();
	if (unit === 'month') return formatEdtf(isoDay(from).slice(0, -3), locale);
	if (unit === 'year') return formatEdtf(isoDay(from).slice(0, -6), locale);
	return from === to ? dayText(from) : formatEdtf(`${isoDay(from)}/${isoDay(to)}`, locale);
}

/** More days than these are of two years, and so are told with it. */
const mostDays = 300;

/** Days as an axis names them, the first one first: "20 Mar", or "Mar 2026" where they are far apart. */
export function dayLabels(days: readonly number[]): readonly string[] {
	const isLong = (days.at(-1) ?? 0) - (days[0] ?? 0) > mostDays;
	return days.map((day) => (isLong ? monthAndYear(day) : shortDay(day)));
}

/** A span as the axis names it. */
export function shortSpan({ from }: Span, unit: SpanUnit): string {
	if (unit === 'year') return written(from, { year: 'numeric' });
	return unit === 'month' ? monthAndYear(from) : shortDay(from);
}

function monthAndYear(day: number): string {
	return written(day, { month: getLocale() === 'ar' ? 'numeric' : 'short', year: 'numeric' });
}

/** As they are shortened in Iraq where there is little room. */
const shortMonths = ['ك٢', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول'];
const lateMonths = ['ت١', 'ت٢', 'ك١'];

/**
 * The month of a day, for the heads of a calendar: "Mar", "آذار". Over several years the year stands
 * where it begins.
 */
export function monthText(day: number, isLong: boolean): string {
	if (isLong && isoDay(day).slice(5, 7) === '01') return written(day, { year: 'numeric' });
	if (getLocale() === 'en') return written(day, { month: 'short' });
	return [...shortMonths, ...lateMonths][new Date(day * dayMs).getUTCMonth()] ?? '';
}

/** A formatter costs some milliseconds to make on a cheap phone, and an axis has many dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function written(day: number, options: Intl.DateTimeFormatOptions): string {
	const tag = getLocale() === 'ar' ? 'ar-IQ' : 'en-GB';
	const name = [tag, ...Object.entries(options)].join();
	const known = formatters.get(name);
	const formatter = known ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
	formatters.set(name, formatter);
	return formatter.format(day * dayMs);
}
