import { formatDigits, type Locale } from '$lib/content';

/** An angle to a tenth of a degree, in the digits of the language: `33.3`, `٣٣٫٣`. */
export function degrees(angle: number, locale: Locale): string {
	const text = formatDigits(Math.round(angle * 10) / 10, locale);
	return locale === 'ar' ? text.replace('.', '٫') : text;
}
