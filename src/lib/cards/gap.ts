import type { Locale, Subject } from '$lib/content';
import type { Card } from './card';
import { gapMark } from './item';
import { statementOf } from './sentence';
import { typedValue, valueText, type TypedValue } from './value-text';

/** A statement with its value taken out. */
export interface Gap {
	/** With `gapMark` for the value. */
	readonly stem: string;
	/**
	 * A value as it must be written in the gap, with the article or the case that its place asks
	 * for: "the Mahdi Army", "an executive order".
	 * @returns `undefined` if the statement with it reads otherwise around the gap.
	 */
	readonly filledWith: (typed: TypedValue) => string | undefined;
}

/**
 * Takes the value out of a card's statement. What stands before any date ("on", "in") is left in
 * the statement; where the words around a value depend on it, they belong to the gap.
 */
export function gapOf(subject: Subject, card: Card, locale: Locale): Gap {
	const mark = { type: 'text' as const, value: { en: gapMark, ar: gapMark } };
	const stem = statementOf(subject, card, locale, mark);
	const [before = '', after = ''] = stem.split(gapMark);
	const filler = (typed: TypedValue): string | undefined => {
		const statement = statementOf(subject, card, locale, typed);
		if (!statement.startsWith(before) || !statement.endsWith(after)) return undefined;
		return statement.slice(before.length, statement.length - after.length);
	};
	const key = typedValue(card.valueType, card.account.value);
	const lead = leadOf(subject, key, filler(key), locale);
	return {
		stem: before + lead + gapMark + after,
		filledWith: (typed) => {
			const filled = filler(typed);
			return filled?.startsWith(lead) ? filled.slice(lead.length) : undefined;
		}
	};
}

/** What stands before a date and is the same for all dates that are known as precisely. */
function leadOf(
	subject: Subject,
	typed: TypedValue,
	filled: string | undefined,
	locale: Locale
): string {
	const text = valueText(subject, typed, locale);
	if (typed.type !== 'date' || !filled?.endsWith(text)) return '';
	return filled.slice(0, filled.length - text.length);
}
