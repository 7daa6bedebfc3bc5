/** The words of a text as a guesser compares them: without case, marks, articles and "al-". */
export function wordsOf(text: string): readonly string[] {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\u0640\u2066-\u2069]/gu, '')
		.toLowerCase()
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/\bal-/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.map((word) => (/^ال\p{L}{3}/u.test(word) ? word.slice(2) : word))
		.filter((word) => word !== '' && word !== 'the');
}

/** Words that carry meaning: those of four letters or more, and numbers. */
export function tellingWords(text: string): readonly string[] {
	return wordsOf(text).filter((word) => word.length >= 4 || /\d/.test(word));
}

/** How many telling words two texts share. */
export function overlap(a: string, b: string): number {
	const words = new Set(tellingWords(a));
	return new Set(tellingWords(b).filter((word) => words.has(word))).size;
}

/** The number that a text begins with or holds, a date as a count of days; NaN for none. */
export function magnitude(text: string): number {
	const digits = text
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
		.replace(/[,٬]/g, '');
	const numbers = [...digits.matchAll(/\d+/g)].map(([number]) => Number(number));
	const year = numbers.find((number) => number >= 1000 && number < 2100);
	if (year === undefined) return numbers[0] ?? NaN;
	const month = monthNames.findIndex((names) => names.some((name) => digits.includes(name)));
	const day = numbers.find((number) => number <= 31) ?? 0;
	return year * 372 + (month + 1) * 31 + day;
}

const monthNames: readonly (readonly string[])[] = [
	['January', 'كانون الثاني'],
	['February', 'شباط'],
	['March', 'آذار'],
	['April', 'نيسان'],
	['May', 'أيار'],
	['June', 'حزيران'],
	['July', 'تموز'],
	['August', 'آب'],
	['September', 'أيلول'],
	['October', 'تشرين الأول'],
	['November', 'تشرين الثاني'],
	['December', 'كانون الأول']
];
