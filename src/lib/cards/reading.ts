import type { Locale, Note, Text } from '$lib/content';
import type { Deck } from './deck';
import { foldWords } from './fold-text';
import {
	foldedOnce,
	isWithin,
	tellingInCommon,
	tellingOf,
	type Folded,
	type Telling
} from './folded';
import { isAmong } from './leak';
import { perDeck } from './per-card';
import { valueText, type TypedValue } from './value-text';

/** An option as it reads in English and in Arabic. */
export type Reading = readonly [Folded, Folded];

/** A question in English and in Arabic. */
export type Asked = readonly [Telling, Telling];

type Words = readonly string[];

/** The words that an option shares with a question, in English and in Arabic. */
export type Shared = readonly [Words, Words];

export const nothingShared: Shared = [[], []];

/** The words of a question that carry meaning, in each language. */
export function wordsAsked(question: (locale: Locale) => string): Asked {
	return [tellingOf(foldWords(question('en'))), tellingOf(foldWords(question('ar')))];
}

/** How a text reads as an option. */
export function readingOf({ en, ar }: Text): Reading {
	return [foldedOnce(en), foldedOnce(ar)];
}

/** How a note's name reads; kept, as names stand beside many questions. */
export function readingOfName(deck: Deck, { slug, name }: Note): Reading {
	const made = readings(deck).note;
	const known = made.get(slug);
	if (known) return known;
	const reading = readingOf(name);
	made.set(slug, reading);
	return reading;
}

/** How a value reads; kept, as the same values stand beside many questions. */
export function readingOfValue(deck: Deck, typed: TypedValue): Reading {
	const made = readings(deck)[typed.type];
	const known = made.get(typed.value);
	if (known) return known;
	const reading = readingOf({
		en: valueText(deck.subject, typed, 'en'),
		ar: valueText(deck.subject, typed, 'ar')
	});
	made.set(typed.value, reading);
	return reading;
}

const readings = perDeck((): Readonly<Record<TypedValue['type'], Map<unknown, Reading>>> => ({
	date: new Map(),
	note: new Map(),
	group: new Map(),
	period: new Map(),
	number: new Map(),
	text: new Map(),
	legalForm: new Map(),
	quantity: new Map()
}));

/** The words that an option shares with a question; most share none. */
export function sharedWith(asked: Asked, option: Reading): Shared {
	const en = tellingInCommon(asked[0], option[0]);
	const ar = tellingInCommon(asked[1], option[1]);
	return en.length === 0 && ar.length === 0 ? nothingShared : [en, ar];
}

/**
 * Whether an option shares with the question the same words as the key, so that a guesser can
 * neither pick the key nor rule the option out by them.
 */
export function pointsLikeKey(deck: Deck, key: Shared, option: Shared): boolean {
	if (key === option) return true;
	return sharesAlike(deck, key[0], option[0]) && sharesAlike(deck, key[1], option[1]);
}

function sharesAlike(deck: Deck, byKey: Words, byOption: Words): boolean {
	return (
		byKey.every((word) => isAmong(byOption, word)) &&
		byOption.every((word) => deck.generic.has(word) || isAmong(byKey, word))
	);
}

/** Whether two options read alike in either language, or one stands within the other. */
export function readAlike(a: Reading, b: Reading, nested: boolean): boolean {
	return areAlike(a[0], b[0], nested) || areAlike(a[1], b[1], nested);
}

/** Whether an option reads like any of those that are taken. */
export function readsLikeAny(option: Reading, taken: readonly Reading[], nested: boolean): boolean {
	for (const other of taken) if (readAlike(option, other, nested)) return true;
	return false;
}

function areAlike(a: Folded, b: Folded, nested: boolean): boolean {
	// Most pairs end here, and there are hundreds of thousands.
	const common = a.bits & b.bits;
	if (common !== a.bits && common !== b.bits) return false;
	return nested ? isWithin(a, b) || isWithin(b, a) : a.text === b.text;
}
