import type { Locale } from '$lib/content';
import type { Deck } from './deck';
import { foldWords } from './fold-text';
import { foldedOnce } from './folded';
import { grouped } from './grouped';
import { contentWords, isSameWord } from './leak';
import { perDeck } from './per-card';

const locales: readonly Locale[] = ['en', 'ar'];

/** How an option reads in one language, folded. */
export interface Reading {
	/** With a space around each word. */
	readonly text: string;
	/** The words that it shares with the question. */
	readonly shared: readonly string[];
}

/** The words of a question that carry meaning, by how they begin. */
type Asked = ReadonlyMap<string, readonly string[]>;

/** The words of a question that carry meaning, in each language. */
export function wordsAsked(question: (locale: Locale) => string): readonly Asked[] {
	return locales.map((locale) => grouped(contentWords(foldWords(question(locale))), beginning));
}

/** One word with two endings begins the same: few pairs of words have to be compared further. */
function beginning(word: string): string {
	return word.slice(0, 4);
}

/** How an option reads beside a question, in each language. */
export function readingOf(
	deck: Deck,
	asked: readonly Asked[],
	option: (locale: Locale) => string
): readonly Reading[] {
	return locales.map((locale, index) => {
		const text = foldedOnce(option(locale));
		const shared = tellingWords(deck, text).filter((word) =>
			asked[index]?.get(beginning(word))?.some((other) => isSameWord(word, other))
		);
		return { text, shared };
	});
}

/** The words of an option that carry meaning; the same names stand in many questions. */
function tellingWords(deck: Deck, folded: string): readonly string[] {
	const known = telling(deck);
	const words = known.get(folded) ?? contentWords(folded.split(' '));
	known.set(folded, words);
	return words;
}

const telling = perDeck(() => new Map<string, readonly string[]>());

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
		const byKey = key[index]?.shared ?? [];
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
	return a.some(({ text }, index) => {
		const other = b[index]?.text ?? '';
		return text === other || (nested && (text.includes(other) || other.includes(text)));
	});
}
