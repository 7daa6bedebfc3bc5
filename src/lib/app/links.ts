import { base } from '$app/paths';
import type { Locale } from '$lib/content';

/** The pages that can be linked to. */
export type PageName =
	| 'home'
	| 'study'
	| 'explore'
	| 'plan'
	| 'settings'
	| 'about'
	| 'desk'
	| 'desk/set'
	| 'desk/assign'
	| 'desk/print'
	| 'desk/class'
	| 'desk/inbox'
	| 'desk/results'
	| 'take'
	| 'progress'
	| 'timeline'
	| 'network'
	| 'map';

/** The address of a page in a language. */
export function linkTo(
	page: PageName,
	locale: Locale,
	query?: Readonly<Record<string, string>>
): string {
	const path = `${base}${locale === 'ar' ? '/ar' : ''}/${page === 'home' ? '' : `${page}/`}`;
	return query ? `${path}?${new URLSearchParams(query).toString()}` : path;
}

/**
 * The address of the start page for others: without a language, so that what lies below it opens in
 * the one that its reader has chosen, or in the first of their browser's.
 * @param origin as in `https://example.org`
 */
export function homeForOthers(origin: string): string {
	return origin + linkTo('home', 'en');
}

/** The address of the lists of a subject's notes. */
export function linkToLists(subject: string, locale: Locale): string {
	return `${linkTo('explore', locale)}#${subject}`;
}

/** The address of the page of a note. */
export function linkToNote(subject: string, slug: string, locale: Locale): string {
	return `${linkTo('explore', locale)}${subject}/${slug}/`;
}
