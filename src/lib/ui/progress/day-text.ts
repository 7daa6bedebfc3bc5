import { formatEdtf } from '$lib/content';
import type { Span, SpanUnit } from '$lib/progress';
import { getLocale } from '$messages/runtime.js';

const dayMs = 86_400_000;

/** As in `2026-03-20`. @param day study day */
export function isoDay(day: number): string {
	return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** @returns `undefined` for what is no date, as in an empty field */
export function dayOfIso(date: string): number | undefined {
	const day = Date.parse(`${date}T00:00:00Z`) / dayMs;
	return Number.isInteger(day) ? day : undefined;
}

/** As in "20 March 2026". */
export function dayText(day: number): string {
	return formatEdtf(isoDay(day), getLocale());
}

/** As short as an axis needs it: "20 Mar", "٢٠/٣". */
export function shortDay(day: number): string {
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

/** A span as the axis names it. */
export function shortSpan({ from }: Span, unit: SpanUnit): string {
	if (unit === 'year') return written(from, { year: 'numeric' });
	if (unit !== 'month') return shortDay(from);
	const month = getLocale() === 'ar' ? 'numeric' : 'short';
	return written(from, { month, year: 'numeric' });
}

/** As they are shortened in Iraq where there is little room. */
const shortMonths = ['ك٢', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول'];
const lateMonths = ['ت١', 'ت٢', 'ك١'];

/** The month of a day, for the heads of a calendar: "Mar", "آذار". */
export function monthText(day: number): string {
	if (getLocale() === 'en') return written(day, { month: 'short' });
	return [...shortMonths, ...lateMonths][new Date(day * dayMs).getUTCMonth()] ?? '';
}

function written(day: number, options: Intl.DateTimeFormatOptions): string {
	const tag = getLocale() === 'ar' ? 'ar-IQ' : 'en-GB';
	return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(day * dayMs);
}
