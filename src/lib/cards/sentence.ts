import type { AnyFieldName, Locale, Note, Subject, Text } from '$lib/content';
import type { Card } from './card';
import { phraseOf, phrasesOf } from './phrases';
import { askedTimes, heldApart, maySameTime } from './same-time';
import {
	isolated,
	nameInSentence,
	timeText,
	typedValue,
	valueInSentence,
	valueText
} from './value-text';
import type { TypedValue } from './value-text';

/** Other values of the same field are named in a question up to this many characters together. */
const besidesLimit = 80;

/** Fields of which a subject seldom knows all entries. */
const openLists: ReadonlySet<AnyFieldName> = new Set(['brigades', 'garrison']);

/**
 * The card as a full question, attributed and dated where it must be. Where other values hold
 * beside the asked one, the question names them, so that it has one answer.
 */
export function questionOf(subject: Subject, card: Card, locale: Locale): string {
	const { questionMark, besides } = phrasesOf(locale);
	const named = namedSiblings(subject, card, locale);
	const time = timeText(askedTimes(card), locale);
	const question = bareQuestion(card, locale, time, named === undefined || isOpenList(card));
	const asked = named?.length ? besides(named, question) : question;
	return capitalised(attributed(card, asked, locale)) + questionMark;
}

/** Whether the question names every other value that holds, so that one answer is left. */
export function hasOneAnswer(subject: Subject, card: Card): boolean {
	const known = oneAnswer.get(card);
	if (known !== undefined) return known;
	const { account, otherTimes } = card;
	const hasOne =
		card.complete &&
		namedSiblings(subject, card, 'en') !== undefined &&
		otherTimes.every((other) => other.value === account.value || heldApart(other, account));
	oneAnswer.set(card, hasOne);
	return hasOne;
}

const oneAnswer = new WeakMap<Card, boolean>();

/** A faction may have brigades that the register does not hold: then no number is the only one. */
function isOpenList({ field, complete }: Card): boolean {
	return openLists.has(field) && !complete;
}

/** What the card says of the value, as a full sentence; of its own value, the fact. */
export function statementOf(
	subject: Subject,
	card: Card,
	locale: Locale,
	value?: TypedValue
): string {
	if (value !== undefined) return tell(subject, card, locale, value);
	// A fact is told with every item in which it is the reason for something.
	let known = facts.get(card);
	if (!known) facts.set(card, (known = {}));
	return (known[locale] ??= tell(subject, card, locale));
}

const facts = new WeakMap<Card, Partial<Record<Locale, string>>>();

function tell(subject: Subject, card: Card, locale: Locale, value?: TypedValue): string {
	return capitalised(`${attributed(card, clauseOf(subject, card, locale, value), locale)}.`);
}

/** The statement as a clause within another sentence, without saying whose word it is. */
export function clauseOf(
	subject: Subject,
	card: Card,
	locale: Locale,
	value: TypedValue = typedValue(card.valueType, card.account.value)
): string {
	return phraseOf(locale, card.note.kind, card.field).tell({
		name: nameInSentence(card.note, locale),
		time: timeText(askedTimes(card), locale),
		by: nameText(card.accordingTo, locale),
		typology: nameText(card.typology?.name, locale),
		value: valueInSentence(subject, value, locale),
		signed: isSigned(card.note)
	});
}

/** The question as it is before times and other values are put in: who or what it is about. */
export function plainQuestionOf(card: Card, locale: Locale): string {
	return attributed(card, bareQuestion(card, locale, '', false), locale);
}

/** @param name what stands for the note, if not its name */
export function bareQuestion(
	card: Card,
	locale: Locale,
	time: string,
	oneOfSeveral: boolean,
	name = nameInSentence(card.note, locale)
): string {
	const { note, field, accordingTo, typology } = card;
	return phraseOf(locale, note.kind, field).ask({
		name,
		time,
		by: nameText(accordingTo, locale),
		question: authorsQuestion(note, locale),
		typology: nameText(typology?.name, locale),
		oneOfSeveral,
		signed: isSigned(note)
	});
}

function isSigned(note: Note): boolean {
	return note.kind === 'legalOrder' && 'value' in note.form && note.form.value === 'agreement';
}

/** The question that a note brings along, without its mark. */
function authorsQuestion(note: Note, locale: Locale): string {
	return 'question' in note ? note.question[locale].replace(/\s*[?؟]\s*$/u, '') : '';
}

/** A name within a sentence; empty for none. */
export function nameText(name: Text | undefined, locale: Locale): string {
	return name === undefined ? '' : isolated(name[locale], locale);
}

/** A sentence on a card's fact, with whose word it is where that must be said. */
export function attributed(card: Card, sentence: string, locale: Locale): string {
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
	if (card.siblings.length === 0) return [];
	const siblings = card.siblings.filter((sibling) =>
		maySameTime(askedTimes(card, sibling), askedTimes(card))
	);
	const texts = (in_: Locale) =>
		siblings.map(({ value }) => {
			const typed = typedValue(card.valueType, value);
			// A note comes with its article, a date without its "on".
			if (typed.type === 'note') return valueInSentence(subject, typed, in_);
			const text = isolated(valueText(subject, typed, in_), in_);
			return typed.type === 'text' ? phrasesOf(in_).quoted(text) : text;
		});
	// Measured in one language, so that both ask the same question.
	return texts('en').join('').length > besidesLimit ? undefined : texts(locale);
}

/** A sentence with its capital. A name that opens it may begin with its article, or with "al-". */
export function capitalised(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
