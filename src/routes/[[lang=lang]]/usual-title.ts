import type { Locale } from '$lib/content';
import { m } from '$messages/messages.js';
import { locales } from '$messages/runtime.js';

interface Named {
	readonly title: string;
	/** Slug. */
	readonly subject: string;
}

/** The names of subjects. */
interface Shelf {
	readonly entry: (
		slug: string
	) => { readonly title: Readonly<Record<Locale, string>> } | undefined;
}

const tags = { en: 'en-GB', ar: 'ar-IQ' } satisfies Record<Locale, string>;

/** The title of a set that nobody has named yet: its subject and the day, in a language. */
export function usualTitle(subject: string, at: number, shelf: Shelf, locale: Locale): string {
	return writer(shelf.entry(subject)?.title[locale] ?? '', locale)(at);
}

/**
 * A title in the language that is read, where Diwan gave it by itself in another; any other title
 * is somebody's own words and stays as it is.
 */
export function titleIn({ title, subject }: Named, shelf: Shelf, locale: Locale): string {
	const at = locales
		.filter((other) => other !== locale)
		.map((other) => dayOf(title, subject, shelf, other))
		.find((day) => day !== undefined);
	return at === undefined ? title : usualTitle(subject, at, shelf, locale);
}

/** A moment of the day that a usual title names; the year is not in it, and does not matter. */
function dayOf(title: string, subject: string, shelf: Shelf, locale: Locale): number | undefined {
	const name = shelf.entry(subject)?.title[locale];
	if (name === undefined || !title.includes(name)) return undefined;
	const days = Array.from({ length: 366 }, (_, day) => Date.UTC(2028, 0, 1 + day, 12));
	const write = writer(name, locale);
	return days.find((at) => write(at) === title);
}

function writer(subject: string, locale: Locale): (at: number) => string {
	const day = new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month: 'long' });
	return (at) => m.desk_usual_title({ subject, date: day.format(at) }, { locale });
}
