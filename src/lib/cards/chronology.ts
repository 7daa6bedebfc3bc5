import { monthNames, parseEdtf, slackDays, type Locale } from '$lib/content';
import type { Card } from './card';
import { foldedOnce } from './folded';
import { isAct } from './same-time';

/** The days, since 1970-01-01, between which something happened; both may be the day. */
export interface Days {
	readonly firstDay: number;
	readonly lastDay: number;
}

const known = new WeakMap<Card, Days | { readonly firstDay?: undefined }>();

/** The days that a card's date may mean, wider where it is only about known. */
export function daysOf(card: Card): Days | undefined {
	const days = known.get(card) ?? readDays(card) ?? {};
	known.set(card, days);
	return days.firstDay === undefined ? undefined : days;
}

/** When what a card tells of happened: the date that is its value, or the day of an act. */
export function dateOf(card: Card): string | undefined {
	if (card.valueType === 'date') return String(card.account.value);
	return isAct(card) ? card.account.from : undefined;
}

function readDays(card: Card): Days | undefined {
	const span = parseEdtf(dateOf(card) ?? '');
	if (!span) return undefined;
	const slack = slackDays(span);
	return { firstDay: span.firstDay - slack, lastDay: span.lastDay + slack };
}

/** Whether one is known to have happened before the other. */
export function isBefore(a: Days, b: Days): boolean {
	return a.lastDay < b.firstDay;
}

/** Whether it is known which of two came first. */
export function areOrdered(a: Days, b: Days): boolean {
	return isBefore(a, b) || isBefore(b, a);
}

/** Whether a name says when, by a year or a month, so that it need not be known. */
export function tellsDate({ note: { name } }: Card): boolean {
	return locales.some((locale) => {
		const { text } = foldedOnce(name[locale]);
		return / (?:1[0-9]|20)\d\d /.test(text) || months[locale].some((month) => text.includes(month));
	});
}

const locales: readonly Locale[] = ['en', 'ar'];

const months: Readonly<Record<Locale, readonly string[]>> = {
	en: monthNames('en').map((name) => foldedOnce(name).text),
	ar: monthNames('ar').map((name) => foldedOnce(name).text)
};
