import type { Locale } from '$lib/content';

/** As on an exam paper: Iraqi ones count by the old order of the alphabet. */
const letters = { en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ar: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ' } as const;

/** The letter of an option, counted from 0. */
export function optionLetter(index: number, locale: Locale): string {
	return letters[locale][index] ?? String(index + 1);
}
