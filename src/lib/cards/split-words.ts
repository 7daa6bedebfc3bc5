import { foldLetters } from './fold-letters';

/** Articles that are also English words or initials: dropped before a hyphen only. */
const hyphenated = /(^|\s)(?:as|an|ad|ar|at|az)\s?[-‐‑–—](?=\p{L})/gu;

/**
 * The words of a text in their plainest letters, without what is no letter or number, the
 * separators of thousands, and the articles that a hyphen joins to a word.
 */
export function splitWords(text: string): string[] {
	return foldLetters(text)
		.replace(/(\d)[,٬](?=\d{3}(?!\d))/g, '$1')
		.replace(hyphenated, '$1')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
