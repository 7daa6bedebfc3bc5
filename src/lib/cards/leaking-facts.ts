import { formatEdtf, parseEdtf, periodTimes, type Locale, type Subject } from '$lib/content';
import type { Card } from './card';
import { foldWords } from './fold-text';
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
	const counts = new Map<string, number>();
	for (const { kind, name } of subject.notes.values()) {
		const words = new Set(locales.flatMap((locale) => foldWords(name[locale])));
		for (const word of words) {
			const key = `${kind} ${word}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	const words = [...counts].map(([key, count]) => ({
		word: key.slice(key.indexOf(' ') + 1),
		count
	}));
	return new Set(
		words.flatMap(({ word, count }) => (count >= genericFrom || year.test(word) ? word : []))
	);
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
	const { note, accordingTo, typology } = card;
	const given = foldWords(
		[
			note.name[locale],
			accordingTo?.[locale] ?? '',
			typology?.name[locale] ?? '',
			'question' in note ? note.question[locale] : ''
		].join(' ; ')
	);
	const typed = typedValue(card.valueType, card.account.value);
	const answer = foldWords(valueText(subject, typed, locale));
	switch (typed.type) {
		case 'note': {
			const spellings = spellingsOf(noteOf(subject, typed.value).name);
			// Acronyms and other spellings give the name away only as a whole.
			return (
				leaksAnswer(given, answer, generic) ||
				spellings.some((spelling) => spellsOut(given, foldWords(spelling)))
			);
		}
		case 'date':
			return givesDate(given, typed.value, locale);
		case 'quantity':
			return leaksAnswer(given, [String(typed.value.min), String(typed.value.max)]);
		case 'period':
			return Object.values(periodTimes(typed.value)).some((end) => givesDate(given, end, locale));
		case 'number':
		case 'group':
		case 'legalForm':
			return leaksAnswer(given, answer);
		case 'text': {
			const told = contentWords(answer);
			return told.length > 0 && sharedWords(given, told).length === told.length;
		}
	}
}

/**
 * A date is given away by the finest thing known of it: a year in the name of a law leaves its
 * day to be remembered, but a day and month leave nothing.
 */
function givesDate(given: readonly string[], edtf: string, locale: Locale): boolean {
	const span = parseEdtf(edtf);
	if (!span) return false;
	return [span.start, span.end].some(({ year, month, day }) => {
		if (month === undefined) return spellsOut(given, [String(year)]);
		// Any year will do: only the words for the day and the month are looked for.
		const written = foldWords(formatEdtf(isoMonth(month), locale)).slice(0, -1);
		if (!spellsOut(given, written)) return false;
		return day === undefined || given.includes(String(day));
	});
}

function isoMonth(month: number): string {
	return `2000-${String(month).padStart(2, '0')}`;
}
