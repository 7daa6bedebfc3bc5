import { formatDigits, formatEdtf, monthNames, type Locale } from '$lib/content';
import type { TimeView } from './time-view';

/** A line across a chart of time, where a day, a month or some years begin. */
export interface TimeTick {
	/** Days since 1970-01-01. */
	readonly day: number;
	readonly label: string;
	/** Where a year begins, among finer ones. */
	readonly isMajor: boolean;
}

const msPerDay = 86_400_000;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const monthSteps = [1, 3, 6];
/** Days of the month; the last is far enough from the end of the shortest. */
const daySteps = [
	[1, 11, 21],
	[1, 6, 11, 16, 21, 26]
];

const daysPerYear = 365.25;
const daysPerMonth = 30.4;

/**
 * The ticks of a view, as close as their labels leave room for.
 * @param most how many labels there is room for
 */
export function ticksOf(view: TimeView, most: number, locale: Locale): readonly TimeTick[] {
	const years = view.days / daysPerYear;
	const months = view.days / daysPerMonth;
	const parts = daySteps.findLast((days) => months * days.length <= most);
	if (parts) return daysIn(view, parts, locale);
	const monthStep = monthSteps.find((step) => months / step <= most);
	if (monthStep !== undefined) return monthsIn(view, monthStep, locale);
	return yearsIn(view, yearSteps.find((step) => years / step <= most) ?? 1000, locale);
}

function yearsIn(view: TimeView, step: number, locale: Locale): readonly TimeTick[] {
	const first = Math.floor(yearOf(view.fromDay) / step) * step;
	const last = yearOf(view.fromDay + view.days);
	return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
		const year = first + index * step;
		return { day: dayOf(year, 0, 1), label: formatDigits(year, locale), isMajor: false };
	}).filter(({ day }) => isIn(view, day));
}

function monthsIn(view: TimeView, step: number, locale: Locale): readonly TimeTick[] {
	return eachMonth(view)
		.filter(({ month }) => month % step === 0)
		.map(({ year, month }) => ({
			day: dayOf(year, month, 1),
			label: month === 0 ? formatDigits(year, locale) : (monthNames(locale)[month] ?? ''),
			isMajor: month === 0
		}))
		.filter(({ day }) => isIn(view, day));
}

function daysIn(view: TimeView, parts: readonly number[], locale: Locale): readonly TimeTick[] {
	return eachMonth(view)
		.flatMap(({ year, month }) =>
			parts.map((date) => ({
				day: dayOf(year, month, date),
				label: date === 1 ? formatEdtf(monthText(year, month), locale) : formatDigits(date, locale),
				isMajor: date === 1
			}))
		)
		.filter(({ day }) => isIn(view, day));
}

/** As in EDTF. @param month from 0 */
function monthText(year: number, month: number): string {
	return new Date(dayOf(year, month, 1) * msPerDay).toISOString().slice(0, 7);
}

function eachMonth({ fromDay, days }: TimeView): readonly { year: number; month: number }[] {
	const first = monthNumber(fromDay);
	const last = monthNumber(fromDay + days);
	return Array.from({ length: last - first + 1 }, (_, index) => ({
		year: Math.floor((first + index) / 12),
		month: (first + index) % 12
	}));
}

/** Months since the year 0. */
function monthNumber(day: number): number {
	const date = new Date(Math.floor(day) * msPerDay);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function yearOf(day: number): number {
	return new Date(Math.floor(day) * msPerDay).getUTCFullYear();
}

function dayOf(year: number, month: number, date: number): number {
	// `Date.UTC` takes the years 0 to 99 for those of the last century.
	return new Date(0).setUTCFullYear(year, month, date) / msPerDay;
}

function isIn({ fromDay, days }: TimeView, day: number): boolean {
	return day >= fromDay && day <= fromDay + days;
}
