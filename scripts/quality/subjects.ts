import type { Locale, Subject } from '$lib/content';

/** Every subject that has a folder in `content/`. */
export const subjects: readonly Subject[] = Object.values(
	import.meta.glob<{ readonly subject: Subject }>('../../content/*/index.ts', { eager: true })
).map(({ subject }) => subject);

export const locales: readonly Locale[] = ['en', 'ar'];
