import { foldWords } from './fold-text';

/** Endings that a word may take without becoming another: "Iran", "Iranian". */
const longestEnding = 3;

/** The words of a text that carry meaning: those of four letters or more, and numbers. */
export function contentWords(text: string): string[] {
	return foldWords(text).filter((word) => word.length >= 4 || /\d/.test(word));
}

/** The content words of an answer that are among those of its question, whatever their endings. */
export function sharedWords(asked: readonly string[], answer: string): string[] {
	return contentWords(answer).filter((word) => asked.some((other) => isSameWord(word, other)));
}

/** Whether the question spells the phrase out, as whole words in a row. */
export function spellsOut(question: string, phrase: string): boolean {
	const words = foldWords(phrase);
	return words.length > 0 && ` ${foldWords(question).join(' ')} `.includes(` ${words.join(' ')} `);
}

/**
 * Whether a question gives its answer away: it spells the answer out or shares a content word
 * with it, which not all of the other options share too. Words in `generic` give nothing away.
 */
export function leaksAnswer(
	question: string,
	answer: string,
	otherOptions: readonly string[] = [],
	generic: ReadonlySet<string> = new Set()
): boolean {
	if (spellsOut(question, answer)) return true;
	return sharedWords(contentWords(question), answer).some(
		(word) =>
			!generic.has(word) &&
			!(otherOptions.length > 0 && otherOptions.every((option) => hasWord(option, word)))
	);
}

function hasWord(text: string, word: string): boolean {
	return contentWords(text).some((other) => isSameWord(word, other));
}

/** Whether two folded words are one word with or without an ending. */
export function isSameWord(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return (
		short.length >= 4 &&
		!/\d/.test(short) &&
		long.length - short.length <= longestEnding &&
		long.startsWith(short)
	);
}
