import type { IssuedAssignment } from '$lib/app';
import type { Locale } from '$lib/content';
import { m } from '$messages/messages.js';

const tags = { en: 'en-GB', ar: 'ar-IQ' } satisfies Record<Locale, string>;

/** A day as it is written. */
export function tellDay(at: number, locale: Locale): string {
	return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium' }).format(at);
}

/** A day and a time of day. */
export function tellMoment(at: number, locale: Locale): string {
	const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short' });
	return format.format(at);
}

/** Whether it can be taken at the moment, and until when. */
export function tellAssignment(
	{ assignment: { terms }, closed }: IssuedAssignment,
	now: number,
	locale: Locale
): string {
	const { opensAt, dueAt } = terms;
	if (closed) return m.desk_state_closed();
	if (opensAt !== undefined && opensAt > now) {
		return m.desk_state_opens({ date: tellMoment(opensAt, locale) });
	}
	if (dueAt === undefined) return m.desk_state_open();
	const date = tellMoment(dueAt, locale);
	return dueAt < now ? m.desk_state_overdue({ date }) : m.desk_state_due({ date });
}
