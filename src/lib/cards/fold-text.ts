/** Marks that writers put in or leave out at will: apostrophes, ayn and hamza signs, tatweel. */
const silent = /['’‘‛ʼʿʾʻʹ`´′ء\u0640\u200c-\u200f\u2066-\u2069]/g;

/** Articles that stand alone or before a hyphen. */
const articles = new Set(['al', 'el', 'ul', 'ash', 'adh', 'ath', 'the']);

/** Assimilated articles that are also English words or initials: dropped before a hyphen only. */
const hyphenated = /(^|\s)(?:as|an|ad|ar|at|az)\s?[-‐‑–—](?=\p{L})/gu;

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
 * The words of a text with everything taken off that writers vary: case, diacritics and harakat,
 * apostrophes, hyphens and other punctuation, articles, the forms of alef, hamza, ya and ta
 * marbuta, and the script of the digits.
 */
export function foldWords(text: string): string[] {
	const words = (isPlain.test(text) ? text.replace(/['`]/g, '').toLowerCase() : plain(text))
		.replace(/(\d)[,٬](?=\d{3}(?!\d))/g, '$1')
		.replace(hyphenated, '$1')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	return words
		.filter((word, index) => !articles.has(word) || index === words.length - 1)
		.map(withoutArabicArticle);
}

/** Most English has none of the letters that the rest of folding is about. */
const isPlain = /^[\x20-\x7e]*$/;

function plain(text: string): string {
	return text
		.replace(silent, '')
		.normalize('NFKD')
		.replace(silent, '')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßøđðłæıٱىیةہھک]/g, (letter) => letters[letter] ?? letter)
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/** The folded words run together, as spaces vary too. Folding what is folded changes nothing. */
export function foldText(text: string): string {
	const folded = foldWords(text).join('');
	// Running words together can uncover an article, as "ا" before "لب" does.
	return folded === text ? folded : foldText(folded);
}

function withoutArabicArticle(word: string): string {
	return word.startsWith('ال') && word.length > 3 ? withoutArabicArticle(word.slice(2)) : word;
}
