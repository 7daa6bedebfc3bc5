import { formatDigits, type Locale } from '$lib/content';

/**
 * What somebody typed, with its digits in one script: that of its letters, or where it has none, that
 * of the language in which it is told. The answer beside it is written so too.
 */
export function inDigitsOfText(text: string, locale: Locale): string {
	const script = scriptOfLetters(text) ?? locale;
	// The last four bits of a digit are its value in all three scripts.
	return text
		.replace(/[0-9\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
			formatDigits(digit.charCodeAt(0) & 0xf, script)
		)
		.replace(/(?<=\p{Nd})[.,\u066b\u066c](?=\p{Nd})/gu, (mark) =>
			script === 'ar' ? (arabicMarks[mark] ?? mark) : (latinMarks[mark] ?? mark)
		);
}

const arabicMarks: Readonly<Record<string, string>> = { ',': '\u066c', '.': '\u066b' };
const latinMarks: Readonly<Record<string, string>> = { '\u066c': ',', '\u066b': '.' };

function scriptOfLetters(text: string): Locale | undefined {
	const letter = /\p{Letter}/u.exec(text)?.[0];
	return letter === undefined ? undefined : /\p{Script=Arabic}/u.test(letter) ? 'ar' : 'en';
}
