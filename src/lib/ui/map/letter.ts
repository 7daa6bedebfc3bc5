import type { Locale } from '$lib/content';

/** How wide a letter is, as a part of the size of the text; a little too much for most. */
export function letterOf(locale: Locale): number {
	return locale === 'ar' ? 0.5 : 0.6;
}
