import type { Locale } from '$lib/content';
import type { Card } from './card';
import { phrasesOf } from './phrases';
import { askedTimes } from './same-time';
import { seekPhrasesOf } from './seek-phrases';
import { attributed, bareQuestion, capitalised } from './sentence';
import { timeText } from './value-text';

/**
 * The card's question with a description in place of its note's name. Its time stands in front: at
 * the end it would be taken for the description's.
 */
export function chainQuestionOf(card: Card, description: string, locale: Locale): string {
	const time = timeText(askedTimes(card), locale).trim();
	const question = bareQuestion(card, locale, '', false, description);
	const asked = time === '' ? question : seekPhrasesOf(locale).timeFirst(time, question);
	return capitalised(attributed(card, asked, locale)) + phrasesOf(locale).questionMark;
}
