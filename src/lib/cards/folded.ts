import { withoutArticles, wordsWithArticles } from './fold-text';
import { contentWords } from './leak';

/**
 * A text of a subject folded. Kept, because the texts of a field are all compared with one another;
 * so never made of what learners type, which has no end.
 */
export interface Folded {
	/** With a space around each word, so that names can be looked for among them. */
	readonly text: string;
	readonly words: readonly string[];
	/** The words with the articles, for texts that are put together. */
	readonly withArticles: readonly string[];
	/** The words that carry meaning. */
	readonly telling: readonly string[];
	/** A bit for each way in which those begin: two texts without a common bit share no word. */
	readonly beginnings: number;
	/** A bit for each word: what stands within another text has no bits beside the other's. */
	readonly bits: number;
}

const known = new Map<string, Folded>();

/** Folds a text of a subject. */
export function foldedOnce(text: string): Folded {
	let folded = known.get(text);
	if (folded === undefined) {
		folded = fold(wordsWithArticles(text));
		known.set(text, folded);
	}
	return folded;
}

/** Texts folded as one, with a mark between them. */
export function foldedTogether(texts: readonly string[]): readonly string[] {
	return withoutArticles(texts.flatMap((text) => foldedOnce(text).withArticles));
}

/** Folded words with a space around each, so that names can be looked for among them. */
export function spaced(words: readonly string[]): string {
	return ` ${words.join(' ')} `;
}

/** A bit for how a word begins, as one word with two endings begins the same. */
export function beginningBit(word: string): number {
	const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
	return bitOf(first * 5 + second * 11 + word.charCodeAt(2) * 3);
}

/** Whether one folded text stands within the other as whole words, or they are the same. */
export function isWithin(part: Folded, whole: Folded): boolean {
	return (part.bits & ~whole.bits) === 0 && whole.text.includes(part.text);
}

function fold(withArticles: readonly string[]): Folded {
	const words = withoutArticles(withArticles);
	const telling = contentWords(words);
	let [beginnings, bits] = [0, 0];
	for (const word of telling) beginnings |= beginningBit(word);
	for (const word of words) bits |= wordBit(word);
	return {
		text: spaced(words),
		words,
		withArticles,
		telling,
		beginnings,
		bits
	};
}

function wordBit(word: string): number {
	return bitOf(word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) * 3 + word.length);
}

function bitOf(hash: number): number {
	return 1 << hash;
}
