import { readNumbers } from '$lib/cards';
import { parseEdtf } from '$lib/content';
import { m } from '$messages/messages.js';
import { edtfOf, isShortYear, type DateEntry } from './date-entry';
import type { TypedItem } from './typed-field';

/**
 * What keeps a typed answer from being judged: it is no number where one is asked for, a year without
 * its century, or a day that no calendar has. To write so is a slip of the hand and no wrong answer.
 */
export type TypedProblem = 'notANumber' | 'shortYear' | 'noSuchDay';

/** What to do about it. */
export const problemWords = {
	notANumber: m.study_number_in_digits,
	shortYear: m.study_four_digits,
	noSuchDay: m.study_no_such_day
} satisfies Record<TypedProblem, () => string>;

/** @returns `undefined` also where nothing is written yet */
export function typedProblem(
	item: TypedItem,
	text: string,
	entry: DateEntry
): TypedProblem | undefined {
	if (item.form === 'date') {
		const date = edtfOf(entry, item.precision);
		if (date === undefined) return isShortYear(entry) ? 'shortYear' : undefined;
		return parseEdtf(date) ? undefined : 'noSuchDay';
	}
	if (text.trim() === '' || !asksNumber(item)) return undefined;
	const numbers = readNumbers(text);
	if (numbers.length === 0) return 'notANumber';
	return asksYear(item) && numbers.length === 1 && numbers.every((value) => value < 100)
		? 'shortYear'
		: undefined;
}

function asksNumber(item: Exclude<TypedItem, { readonly form: 'date' }>): boolean {
	if (item.form === 'number') return true;
	return (item.form === 'cloze' ? item.typed : item).inputMode === 'numeric';
}

/** Four digits and nothing else: counts are grouped by thousands, or have a unit. */
function asksYear({ form, answer }: TypedItem): boolean {
	return form !== 'number' && /^[\d\u0660-\u0669]{4}$/.test(answer);
}
