import type { Complaint, Locale, Subject } from '$lib/content';
import { makeCards } from '../make-cards';
import { questionOf } from '../sentence';

/**
 * Five lines of the heading face on a phone of 360 pixels, which leaves room for four answers of
 * two lines each.
 */
export const stemLimit = 145;

const locales: readonly Locale[] = ['en', 'ar'];

/** No question as posed, with its attribution, time and listed values, is too long for a phone. */
export function stemLength(subject: Subject): readonly Complaint[] {
	return makeCards(subject).flatMap((card) =>
		locales.flatMap((locale) => {
			const { length } = questionOf(subject, card, locale);
			if (length <= stemLimit) return [];
			const message = `makes a question of ${String(length)} characters in "${locale}", and ${String(stemLimit)} fit: shorten the name, the attribution or the values it lists.`;
			return [{ slug: card.note.slug, field: card.field, message }];
		})
	);
}
