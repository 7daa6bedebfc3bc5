import type { Locale } from '$lib/content';

/** The direction in which a language is written. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
	return locale === 'ar' ? 'rtl' : 'ltr';
}

/** The language that an answer will be typed in, judged by its first letter. */
export function scriptOf(answer: string): Locale {
	const letter = /\p{Letter}/u.exec(answer)?.[0] ?? '';
	return /\p{Script=Arabic}/u.test(letter) ? 'ar' : 'en';
}
