import type { DateItem } from '$lib/cards';
import { formatDigits, parseEdtf, type Locale } from '$lib/content';

/** A date as it stands in its fields: digits of either script, the month from 1 as a number. */
export interface DateEntry {
	readonly day: string;
	readonly month: string;
	readonly year: string;
}

const emptyDate: DateEntry = { day: '', month: '', year: '' };

/** The fields of a date that was given before, in the digits in which all else tells it. */
export function dateEntry(edtf: string, locale: Locale): DateEntry {
	const date = parseEdtf(edtf)?.start;
	if (!date) return emptyDate;
	const written = (part: number | undefined) =>
		part === undefined ? '' : formatDigits(part, locale);
	return { day: written(date.day), month: String(date.month ?? ''), year: written(date.year) };
}

/**
 * The fields as an EDTF date of this precision.
 * @returns `undefined` while a field is empty or holds something else than a number, or the year has
 * fewer than four digits; a day that no calendar has is still written (see `parseEdtf`)
 */
export function edtfOf(
	{ day, month, year }: DateEntry,
	precision: DateItem['precision']
): string | undefined {
	const parts = { year: [year], month: [year, month], day: [year, month, day] }[precision];
	const numbers = parts.map(latinDigits);
	if (!/^\d{4}$/.test(numbers[0] ?? '')) return undefined;
	if (!numbers.slice(1).every((part) => /^\d{1,2}$/.test(part))) return undefined;
	return numbers.map((part) => part.padStart(2, '0')).join('-');
}

/** Whether a year was begun, and its century left to be guessed. */
export function isShortYear({ year }: DateEntry): boolean {
	return /^\d{1,3}$/.test(latinDigits(year));
}

function latinDigits(text: string): string {
	return text
		.trim()
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
