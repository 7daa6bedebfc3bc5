import { formatEdtf, parseEdtf, periodTimes, type Locale, type Subject } from '$lib/content';
import type { Card } from './card';
import { foldWords } from './fold-text';
import { foldedOnce, isWithin, tellingInCommon, type Folded } from './folded';
import { grouped } from './grouped';
import { contentWords, leaksAnswer, sharedWords, spellsOut } from './leak';
import { noteOf } from './lookup';
import { spellingsOf } from './spellings';
import { typedValue, valueText } from './value-text';

/** How many names must have a word before it stops telling one of them from another. */
const genericFrom = 3;

/** Many things bear the year they are of. */
const year = /^(?:1[0-9]|20)\d\d$/;

const locales: readonly Locale[] = ['en', 'ar'];

/**
 * Words that stand in the names of several notes of a kind, such as "brigade", and years: sharing
 * one of them gives no name away.
 */
export function genericWords(subject: Subject): ReadonlySet<string> {
	const generic = new Set<string>();
	for (const notes of grouped([...subject.notes.values()], ({ kind }) => kind).values()) {
		const counts = new Map<string, number>();
		for (const { name } of notes) {
			for (const word of new Set([...foldedOnce(name.en).words, ...foldedOnce(name.ar).words])) {
				const count = (counts.get(word) ?? 0) + 1;
				counts.set(word, count);
				if (count === genericFrom || year.test(word)) generic.add(word);
			}
		}
	}
	return generic;
}

/**
 * Whether what the question must say gives the answer away in either language: the name of the
 * note, whose word and which typology is asked for, and the author's own question.
 */
export function isLeaking(subject: Subject, card: Card, generic: ReadonlySet<string>): boolean {
	return locales.some((locale) => leaksIn(subject, card, locale, generic));
}

function leaksIn(
	subject: Subject,
	card: Card,
	locale: Locale,
	generic: ReadonlySet<string>
): boolean {
	const given = givenBy(card, locale);
	const typed = typedValue(card.valueType, card.account.value);
	if (typed.type === 'text') return givesAll(given, typed.value[locale]);
	if (typed.type === 'date') return givesDate(given, typed.value, locale);
	if (typed.type === 'period') {
		return Object.values(periodTimes(typed.value)).some((end) => givesDate(given, end, locale));
	}
	if (typed.type === 'quantity') {
		return leaksAnswer(given.words, [String(typed.value.min), String(typed.value.max)]);
	}
	const answer = foldedOnce(valueText(subject, typed, locale));
	const shared = tellingInCommon(given, answer);
	if (typed.type !== 'note') return shared.length > 0 || isSpelledOut(given, answer);
	// Acronyms and other spellings give the name away only as a whole.
	return (
		shared.some((word) => !generic.has(word)) ||
		spellingsOf(noteOf(subject, typed.value).name).some((spelling) =>
			isSpelledOut(given, foldedOnce(spelling))
		)
	);
}

/** What the question must say. */
function givenBy({ note, accordingTo, typology }: Card, locale: Locale): Folded {
	const texts = [
		note.name[locale],
		accordingTo?.[locale] ?? '',
		typology?.name[locale] ?? '',
		'question' in note ? note.question[locale] : ''
	];
	return foldedOnce(texts.filter((text) => text !== '').join(' ; '));
}

function isSpelledOut(given: Folded, phrase: Folded): boolean {
	return phrase.words.length > 0 && isWithin(phrase, given);
}

/** Whether every word of a text that carries meaning is given. */
function givesAll(given: Folded, text: string): boolean {
	// Long texts are many, and mostly begin with some word that is not.
	const [beginning] = /^.{40}\S*(?=\s\p{L})/su.exec(text) ?? [];
	if (beginning !== undefined && wordsBeside(given, beginning).more > 0) return false;
	const { told, more } = wordsBeside(given, text);
	return told > 0 && more === 0;
}

/** How many words of a text carry meaning, and how many of them are not given. */
function wordsBeside(given: Folded, text: string) {
	const told = contentWords(foldWords(text));
	return { told: told.length, more: told.length - sharedWords(given.words, told).length };
}

/**
 * A date is given away by the finest thing known of it: a year in the name of a law leaves its
 * day to be remembered, but a day and month leave nothing.
 */
function givesDate({ words: given }: Folded, edtf: string, locale: Locale): boolean {
	const span = parseEdtf(edtf);
	if (!span) return false;
	return [span.start, span.end].some(({ year, month, day }) => {
		if (month === undefined) return spellsOut(given, [String(year)]);
		// Any year will do: only the words for the day and the month are looked for.
		const { words } = foldedOnce(formatEdtf(isoMonth(month), locale));
		if (!spellsOut(given, words.slice(0, -1))) return false;
		return day === undefined || given.includes(String(day));
	});
}

function isoMonth(month: number): string {
	return `2000-${String(month).padStart(2, '0')}`;
}
