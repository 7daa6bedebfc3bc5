import type { Locale, Text } from '$lib/content';
import type { Deck } from './deck';
import { foldWords } from './fold-text';
import { beginning, beginningBit, foldedOnce, isWithin, type Folded } from './folded';
import { grouped } from './grouped';
import { contentWords, isSameWord } from './leak';
import { perDeck } from './per-card';
import { valueText, type TypedValue } from './value-text';

const locales: readonly Locale[] = ['en', 'ar'];

/** How an option reads in one language. */
export interface Reading {
	readonly folded: Folded;
	/** The words that it shares with the question. */
	readonly shared: readonly string[];
}

/** The words of a question that carry meaning. */
interface Asked {
	readonly byBeginning: ReadonlyMap<string, readonly string[]>;
	/** A bit for each way in which they begin. */
	readonly beginnings: number;
}

/** An option in each language. */
type Option = readonly Folded[];

const nothing: readonly string[] = [];

/** The words of a question that carry meaning, in each language. */
export function wordsAsked(question: (locale: Locale) => string): readonly Asked[] {
	return locales.map((locale) => {
		const words = contentWords(foldWords(question(locale)));
		return {
			byBeginning: grouped(words, beginning),
			beginnings: words.reduce((bits, word) => bits | beginningBit(word), 0)
		};
	});
}

/** How an option reads beside a question, in each language. */
export function readingOf(asked: readonly Asked[], option: Option): readonly Reading[] {
	return option.map((folded, index) => ({ folded, shared: sharedWith(asked[index], folded) }));
}

/** A text as an option. */
export function asOption({ en, ar }: Text): Option {
	return [foldedOnce(en), foldedOnce(ar)];
}

/** A value as an option; the same values stand beside many questions. */
export function valueAsOption(deck: Deck, typed: TypedValue): Option {
	const made = valueOptions(deck)[typed.type];
	const known = made.get(typed.value);
	if (known) return known;
	const option = locales.map((locale) => foldedOnce(valueText(deck.subject, typed, locale)));
	made.set(typed.value, option);
	return option;
}

const valueOptions = perDeck((): Readonly<Record<TypedValue['type'], Map<unknown, Option>>> => ({
	date: new Map(),
	note: new Map(),
	group: new Map(),
	period: new Map(),
	number: new Map(),
	text: new Map(),
	legalForm: new Map(),
	quantity: new Map()
}));

function sharedWith(asked: Asked | undefined, { telling, beginnings }: Folded): readonly string[] {
	if (asked === undefined || (asked.beginnings & beginnings) === 0) return nothing;
	return telling.filter((word) =>
		asked.byBeginning.get(beginning(word))?.some((other) => isSameWord(word, other))
	);
}

/**
 * Whether an option shares with the question the same words as the key, so that a guesser can
 * neither pick the key nor rule the option out by them.
 */
export function pointsLikeKey(
	deck: Deck,
	key: readonly Reading[],
	option: readonly Reading[]
): boolean {
	return option.every(({ shared }, index) => {
		const byKey = key[index]?.shared ?? nothing;
		if (byKey.length === 0 && shared.length === 0) return true;
		return (
			byKey.every((word) => shared.some((other) => isSameWord(word, other))) &&
			shared.every(
				(word) => deck.generic.has(word) || byKey.some((other) => isSameWord(word, other))
			)
		);
	});
}

/** Whether two options read alike in either language, or one stands within the other. */
export function readAlike(a: readonly Reading[], b: readonly Reading[], nested: boolean): boolean {
	for (let index = 0; index < a.length; index += 1) {
		const [one, other] = [a[index]?.folded, b[index]?.folded];
		if (!one || !other) continue;
		if (one.text === other.text) return true;
		if (nested && (isWithin(one, other) || isWithin(other, one))) return true;
	}
	return false;
}
