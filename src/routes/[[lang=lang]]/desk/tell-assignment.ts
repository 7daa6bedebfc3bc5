import type { IssuedAssignment } from '$lib/app';
import { formatDigits, type Locale } from '$lib/content';
import { m } from '$messages/messages.js';

const tags = { en: 'en-GB', ar: 'ar-IQ' } satisfies Record<Locale, string>;

/** A day as it is written. */
export function tellDay(at: number, locale: Locale): string {
	return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long' }).format(at);
}

/** A day and a time of day. */
export function tellMoment(at: number, locale: Locale): string {
	const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeStyle: 'short' });
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

/** On what conditions it is taken, in a few words each. */
export function tellTerms(
	{ terms, forms }: IssuedAssignment['assignment'],
	locale: Locale
): readonly string[] {
	const shown = (value: number) => formatDigits(value, locale);
	const { mode, timeLimitMinutes: minutes, attempts } = terms;
	return [
		mode === 'exam' ? m.desk_mode_exam() : m.desk_mode_practice(),
		...(minutes === undefined ? [] : [m.desk_minutes({ count: minutes, shown: shown(minutes) })]),
		...(attempts === undefined ? [] : [`${m.desk_attempts()}: ${shown(attempts)}`]),
		...(forms.kind === 'forms' ? [`${m.desk_form_count()}: ${shown(forms.count)}`] : []),
		...(forms.kind === 'perStudent' ? [m.desk_forms_student()] : [])
	];
}
