import { withoutArticles, wordsWithArticles } from './fold-text';
import { contentWords, isAmong } from './leak';

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
	/** How those begin: see `beginningOf`. */
	readonly beginnings: readonly number[];
	/** A bit for each beginning: texts without one in common share no telling word. */
	readonly beginningBits: number;
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

/**
 * A number for the first four letters of a word. One word with two endings begins the same, so
 * words of which the numbers differ need not be compared.
 */
export function beginningOf(word: string): number {
	let number = 0;
	for (let at = 0; at < 4 && at < word.length; at += 1) {
		number = (number << 8) ^ word.charCodeAt(at);
	}
	return number;
}

/** The telling words of a text, with what tells quickly that another text has none of them. */
export type Telling = Pick<Folded, 'telling' | 'beginnings' | 'beginningBits'>;

export function tellingOf(words: readonly string[]): Telling {
	const telling = contentWords(words);
	const beginnings = telling.map(beginningOf);
	let beginningBits = 0;
	// The golden ratio spreads numbers that differ in a letter or two over all bits.
	for (const one of beginnings) beginningBits |= 1 << (Math.imul(one, 0x9e3779b1) >>> 27);
	return { telling, beginnings, beginningBits };
}

/** The telling words of an option that a question has too, whatever their endings. */
export function tellingInCommon(question: Telling, option: Telling): readonly string[] {
	if (!haveCommonBeginning(question, option)) return nothing;
	return option.telling.filter((word) => isAmong(question.telling, word));
}

/** Whether two texts may share a telling word at all. */
export function haveCommonBeginning(a: Telling, b: Telling): boolean {
	if ((a.beginningBits & b.beginningBits) === 0) return false;
	for (const one of a.beginnings) if (b.beginnings.includes(one)) return true;
	return false;
}

const nothing: readonly string[] = [];

/** Whether one folded text stands within the other as whole words, or they are the same. */
export function isWithin(part: Folded, whole: Folded): boolean {
	return (part.bits & ~whole.bits) === 0 && whole.text.includes(part.text);
}

function fold(withArticles: readonly string[]): Folded {
	const words = withoutArticles(withArticles);
	let bits = 0;
	for (const word of words) bits |= wordBit(word);
	return { text: spaced(words), words, withArticles, bits, ...tellingOf(words) };
}

function wordBit(word: string): number {
	return 1 << (word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) * 3 + word.length);
}
