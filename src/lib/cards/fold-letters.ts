import { withLatinDigits } from './digits';

/** Marks that writers put in or leave out at will: apostrophes, ayn and hamza signs, tatweel. */
const silent = /['’‘‛ʼʿʾʻʹ`´′ء\u0640\u200c-\u200f\u2066-\u2069]/g;

const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	æ: 'ae',
	ı: 'i',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ة: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ک: 'ك'
};

/**
 * A text in the plainest letters: without case, diacritics, harakat and apostrophes, with one form
 * of each Arabic letter and with Latin digits.
 */
export function foldLetters(text: string): string {
	return withLatinDigits(
		text
			.replace(silent, '')
			.normalize('NFKD')
			.replace(silent, '')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/[ßøđðłæıٱىیةہھک]/g, (letter) => letters[letter] ?? letter)
	);
}
