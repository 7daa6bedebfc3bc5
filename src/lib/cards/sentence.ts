import type { AnyAccount, Edtf, Locale, Subject } from '$lib/content';
import type { Card } from './card';
import type { TimeLimits } from './phrase';
import { phraseOf, phrasesOf } from './phrases';
import { maySameTime } from './same-time';
import {
	isolated,
	nameInSentence,
	sentenceDate,
	typedValue,
	valueInSentence,
	valueText
} from './value-text';
import type { TypedValue } from './value-text';

/** Other values of the same field are named in a question up to this many characters together. */
const besidesLimit = 80;

/**
 * The card as a full question, attributed and dated where it must be. Where other values hold
 * beside the asked one, the question names them, so that it has one answer.
 */
export function questionOf(subject: Subject, card: Card, locale: Locale): string {
	const { questionMark, besides } = phrasesOf(locale);
	const named = namedSiblings(subject, card, locale);
	const time = timeText(card.account, locale);
	const question = bareQuestion(card, locale, time, named === undefined || isOpenList(card));
	const asked = named?.length ? besides(named, question) : question;
	return capitalised(attributed(card, asked, locale)) + questionMark;
}

/** Whether the question names every other value that holds, so that one answer is left. */
export function hasOneAnswer(subject: Subject, card: Card): boolean {
	return card.complete && namedSiblings(subject, card, 'en') !== undefined;
}

/** A faction may have brigades that the register does not hold: then no number is the only one. */
function isOpenList({ field, complete }: Card): boolean {
	return field === 'brigades' && !complete;
}

/** What the card says of the value, as a full sentence; of its own value, the fact. */
export function statementOf(
	subject: Subject,
	card: Card,
	locale: Locale,
	value: TypedValue = typedValue(card.valueType, card.account.value)
): string {
	const told = phraseOf(locale, card.note.kind, card.field).tell({
		name: nameInSentence(card.note, locale),
		time: timeText(card.account, locale),
		by: card.accordingTo === undefined ? '' : isolated(card.accordingTo[locale], locale),
		value: valueInSentence(subject, value, locale)
	});
	return capitalised(`${attributed(card, told, locale)}.`);
}

/** The question as it is before times and other values are put in: who or what it is about. */
export function plainQuestionOf(card: Card, locale: Locale): string {
	return attributed(card, bareQuestion(card, locale, '', false), locale);
}

function bareQuestion(card: Card, locale: Locale, time: string, oneOfSeveral: boolean): string {
	const { note, field, accordingTo } = card;
	return phraseOf(locale, note.kind, field).ask({
		name: nameInSentence(note, locale),
		time,
		by: accordingTo === undefined ? '' : isolated(accordingTo[locale], locale),
		question: note.kind === 'figure' ? note.question[locale].replace(/\s*[?؟]\s*$/u, '') : '',
		oneOfSeveral
	});
}

function attributed(card: Card, sentence: string, locale: Locale): string {
	if (card.accordingTo === undefined) return sentence;
	if (phraseOf(locale, card.note.kind, card.field).namesSource) return sentence;
	return phrasesOf(locale).accordingTo(isolated(card.accordingTo[locale], locale), sentence);
}

/** The other values that hold at the same time, or `undefined` if they are too long to list. */
function namedSiblings(
	subject: Subject,
	card: Card,
	locale: Locale
): readonly string[] | undefined {
	const siblings = card.siblings.filter((sibling) => maySameTime(sibling, card.account));
	const texts = (in_: Locale) =>
		siblings.map(({ value }) => {
			const typed = typedValue(card.valueType, value);
			const text = isolated(valueText(subject, typed, in_), in_);
			return typed.type === 'text' ? phrasesOf(in_).quoted(text) : text;
		});
	// Measured in one language, so that both ask the same question.
	return texts('en').join('').length > besidesLimit ? undefined : texts(locale);
}

function timeText({ from, to, asOf }: AnyAccount, locale: Locale): string {
	const known = (date: Edtf | undefined): date is Edtf => date !== undefined && date !== 'XXXX';
	const limits: TimeLimits = {
		...(known(from) ? { from: sentenceDate(from, locale) } : {}),
		...(known(to) ? { to: sentenceDate(to, locale) } : {}),
		...(known(asOf) ? { asOf: sentenceDate(asOf, locale) } : {})
	};
	return phrasesOf(locale).time(limits);
}

/** A name that opens a sentence may begin with its article, or with "al-". */
function capitalised(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
