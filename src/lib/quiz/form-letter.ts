import type { Locale } from '$lib/content';

const letters: Readonly<Record<Locale, readonly string[]>> = {
	en: ['A', 'B', 'C', 'D'],
	ar: ['أ', 'ب', 'ج', 'د']
};

/** The letter of a form, counted from 0; its number from 1 where there are more than letters. */
export function formLetter(form: number, locale: Locale): string {
	return letters[locale][form] ?? String(form + 1);
}
