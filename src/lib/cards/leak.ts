/** A text as its folded words (`foldWords`). */
type Words = readonly string[];

/** Endings that a word may take without becoming another: "Iran", "Iranian". */
const longestEnding = 3;

/**
 * Whether a question gives its answer away: it spells the answer out, or shares with it a word
 * that carries meaning. Words in `generic` give nothing away.
 */
export function leaksAnswer(
	question: Words,
	answer: Words,
	generic: ReadonlySet<string> = new Set()
): boolean {
	return (
		spellsOut(question, answer) || sharedWords(question, answer).some((word) => !generic.has(word))
	);
}

/** Whether the question spells a phrase out, as whole words in a row. */
export function spellsOut(question: Words, phrase: Words): boolean {
	return phrase.length > 0 && ` ${question.join(' ')} `.includes(` ${phrase.join(' ')} `);
}

/** The content words of an answer that its question has too, whatever their endings. */
export function sharedWords(question: Words, answer: Words): string[] {
	const asked = contentWords(question);
	return contentWords(answer).filter((word) => isAmong(asked, word));
}

/** Whether some of the words is the word with or without an ending. */
export function isAmong(words: Words, word: string): boolean {
	for (const other of words) if (isSameWord(word, other)) return true;
	return false;
}

/** The words that carry meaning: those of four letters or more, and numbers. */
export function contentWords(words: Words): string[] {
	return words.filter((word) => word.length >= 4 || digit.test(word));
}

const digit = /\d/;

/** Whether two folded words are one word with or without an ending. */
export function isSameWord(a: string, b: string): boolean {
	if (a === b) return true;
	return a.length < b.length ? hasEnding(b, a) : hasEnding(a, b);
}

function hasEnding(long: string, short: string): boolean {
	return (
		short.length >= 4 &&
		long.length - short.length <= longestEnding &&
		long.startsWith(short) &&
		!digit.test(short)
	);
}
