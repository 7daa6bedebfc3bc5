import { splitQuickly } from './split-quickly';
import { splitWords } from './split-words';

/** Articles that stand alone or before a hyphen. */
const articles = new Set(['al', 'el', 'ul', 'ash', 'adh', 'ath', 'the']);

/**
 * The words of a text with everything taken off that writers vary: case, diacritics and harakat,
 * apostrophes, hyphens and other punctuation, articles, the forms of alef, hamza, ya and ta
 * marbuta, and the script of the digits.
 */
export function foldWords(text: string): string[] {
	return withoutArticles(wordsWithArticles(text));
}

/** As `foldWords`, with the articles: what texts have in common stays so when they are joined. */
export function wordsWithArticles(text: string): string[] {
	return splitQuickly(text) ?? splitWords(text);
}

/** Takes the articles off; one that is the last word is no article. */
export function withoutArticles(words: readonly string[]): string[] {
	const last = words.length - 1;
	const bare: string[] = [];
	for (let index = 0; index <= last; index += 1) {
		const word = words[index] ?? '';
		if (index < last && isArticle(word)) continue;
		bare.push(word.startsWith('ال') ? withoutArabicArticle(word) : word);
	}
	return bare;
}

/** The folded words run together, as spaces vary too. Folding what is folded changes nothing. */
export function foldText(text: string): string {
	const folded = foldWords(text).join('');
	// Running words together can uncover an article, as "ا" before "لب" does.
	return folded === text ? folded : foldText(folded);
}

function isArticle(word: string): boolean {
	return word.length <= 3 && articles.has(word);
}

function withoutArabicArticle(word: string): string {
	return word.startsWith('ال') && word.length > 3 ? withoutArabicArticle(word.slice(2)) : word;
}
