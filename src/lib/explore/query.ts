import { foldWords, prefixDistance } from '$lib/cards';
import { asWord, type IndexedWord } from './search-index';

/** What was typed, folded like the names. */
export interface Query {
	readonly words: readonly IndexedWord[];
	/** The words run together. */
	readonly joined: IndexedWord;
}

/** How many slips turn a word of the query into the beginning of a word; `undefined` for too many. */
export type Slips = (asked: IndexedWord, word: IndexedWord) => number | undefined;

/**
 * Reads what was typed so far. An article that is typed or begun last belongs to a word still to
 * come.
 * @returns `undefined` if there is nothing yet to look for
 */
export function queryOf(typed: string): Query | undefined {
	const words = foldWords(typed)
		.map(withoutArabicArticle)
		.filter((word, at, { length }) => word !== '' && (at === 0 || at < length - 1 || !begun(word)));
	if (words.length === 0) return undefined;
	return { words: words.map(asWord), joined: asWord(words.join('')) };
}

/** "ا", "ال" and "الح" begin a word with the article, which the names have lost. */
function withoutArabicArticle(word: string): string {
	return word === 'ا' || word.startsWith('ال') ? word.slice(2) : word;
}

/** Whether a word may be a Latin article, or the beginning of one. */
function begun(word: string): boolean {
	return /^(a[lsdtnrz]?|a[sdt]h|[eu]l?|th?e?)$/.test(word);
}

/** Compares the words of a query with those of names, each two of them once. */
export function slipsOf({ words, joined }: Query): Slips {
	const known = new Map([...words, joined].map((word) => [word, new Map<string, number>()]));
	return (asked, word) => {
		const allowed = allowedSlips(asked.text);
		if (word.text.startsWith(asked.text)) return 0;
		if (allowed === 0 || word.text.length < asked.text.length - allowed) return undefined;
		// A slip makes up for one missing letter at most.
		if (countBits(asked.letters & ~word.letters) > allowed) return undefined;
		const distances = known.get(asked);
		const distance = distances?.get(word.text) ?? prefixDistance(asked.text, word.text);
		distances?.set(word.text, distance);
		return distance <= allowed ? distance : undefined;
	};
}

/** In a word of three letters, a slip could make anything of it. */
function allowedSlips({ length }: string): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}

function countBits(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count += 1;
	return count;
}
