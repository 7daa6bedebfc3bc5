import type { Locale, Subject } from '$lib/content';
import type { Card } from './card';
import { phraseOf, phrasesOf } from './phrases';
import { askedTimes } from './same-time';
import { seekPhraseOf, seekPhrasesOf } from './seek-phrases';
import { attributed, capitalised, nameText } from './sentence';
import { nameInSentence, timeText, typedValue, valueInSentence } from './value-text';

/** Whether the note is one of its kind, or one of those shown. */
export type Among = 'open' | 'ofThese';

/** Whether a card's note can be asked for by its value. */
export function canSeek({ note, field }: Card): boolean {
	return seekPhraseOf('en', note.kind, field).seek !== undefined;
}

/**
 * The question for a card's note that names its value: "Which act was issued on ...?"
 * @throws Error if its field has no such question; see `canSeek`
 */
export function seekingQuestionOf(
	subject: Subject,
	card: Card,
	locale: Locale,
	among: Among
): string {
	const { note, field } = card;
	const { seek } = seekPhraseOf(locale, note.kind, field);
	if (!seek) throw new Error(`There is no question for the note of "${field}".`);
	const which = seekPhrasesOf(locale)[among][note.kind];
	const asked = seek({ which, ...slotsOf(subject, card, locale) });
	return capitalised(attributed(card, asked, locale)) + phrasesOf(locale).questionMark;
}

/** The note of a fact as a noun phrase that names its value, if there is one for its field. */
export function noteInWords(subject: Subject, fact: Card, locale: Locale): string | undefined {
	const { which } = seekPhraseOf(locale, fact.note.kind, fact.field);
	return which?.(slotsOf(subject, fact, locale));
}

/** The note that is a fact's value as a noun phrase that names the fact's own note. */
export function valueInWords(subject: Subject, fact: Card, locale: Locale): string | undefined {
	const value = subject.notes.get(String(fact.account.value));
	const { pointedAt } = seekPhraseOf(locale, fact.note.kind, fact.field);
	return (
		value &&
		pointedAt?.({
			name: nameInSentence(fact.note, locale),
			kind: value.kind,
			time: timeText(askedTimes(fact), locale),
			by: nameText(fact.accordingTo, locale)
		})
	);
}

/** Whether the field's phrases say themselves whose word it is, in both languages. */
export function saysWhose({ note, field }: Card): boolean {
	return phraseOf('en', note.kind, field).namesSource === true;
}

function slotsOf(subject: Subject, card: Card, locale: Locale) {
	const typed = typedValue(card.valueType, card.account.value);
	return {
		value: valueInSentence(subject, typed, locale),
		time: timeText(askedTimes(card), locale),
		by: nameText(card.accordingTo, locale),
		typology: nameText(card.typology?.name, locale)
	};
}
