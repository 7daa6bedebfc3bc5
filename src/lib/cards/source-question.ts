import type { Locale, Subject } from '$lib/content';
import type { Card } from './card';
import { phrasesOf } from './phrases';
import { seekPhrasesOf } from './seek-phrases';
import { capitalised, clauseOf } from './sentence';
import { nameInSentence, typedValue, valueInSentence } from './value-text';

/** Whose word the card's account is: "Which source says that ...?" */
export function sourceQuestionOf(subject: Subject, card: Card, locale: Locale): string {
	const { sourceOfFact, sourceOfText } = seekPhrasesOf(locale);
	const amongWorks = [card.account, ...card.rivals].every(
		({ accordingTo }) => accordingTo === undefined
	);
	const typed = typedValue(card.valueType, card.account.value);
	const asked =
		typed.type === 'text'
			? sourceOfText(
					nameInSentence(card.note, locale),
					valueInSentence(subject, typed, locale),
					amongWorks
				)
			: sourceOfFact(clauseOf(subject, card, locale), amongWorks);
	return capitalised(asked) + phrasesOf(locale).questionMark;
}
