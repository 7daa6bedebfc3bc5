import type { Locale } from './text';

/** Writes a whole number without grouping, in the digits of the language: years, ordinals, "12/20". */
export function formatDigits(value: number, locale: Locale): string {
	return inDigitsOf(String(value), locale);
}

/** Writes a whole number grouped by thousands, in the digits of the language. */
export function formatCount(value: number, locale: Locale): string {
	const separator = locale === 'ar' ? '٬' : ',';
	return inDigitsOf(String(value).replace(/\B(?=(\d{3})+$)/g, separator), locale);
}

/** Writes a fraction (0 to 1) as a whole percentage. */
export function formatPercent(fraction: number, locale: Locale): string {
	return formatDigits(Math.round(fraction * 100), locale) + (locale === 'ar' ? '٪' : '%');
}

function inDigitsOf(text: string, locale: Locale): string {
	if (locale === 'en') return text;
	return text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}
