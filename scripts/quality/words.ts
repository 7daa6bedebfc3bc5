const split = new Map<string, readonly string[]>();
const telling = new Map<string, readonly string[]>();

/** The words of a text as a guesser compares them: without case, marks, articles and "al-". */
export function wordsOf(text: string): readonly string[] {
	const words = split.get(text) ?? splitWords(text);
	split.set(text, words);
	return words;
}

function splitWords(text: string): readonly string[] {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\u0640\u2066-\u2069]/gu, '')
		.toLowerCase()
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
		.replace(/\bal-/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.map((word) => (/^ال\p{L}{3}/u.test(word) ? word.slice(2) : word))
		.filter((word) => word !== '' && word !== 'the');
}

/** Words of four letters and more that no meaning hangs on. */
const functionWords: ReadonlySet<string> = new Set(
	`which what when where whom whose that this these those with from were been have into than then
	after before between during until they them their there also other others about among within
	الذي التي الذين اللذين هذا هذه ذلك تلك كان كانت الى على عليه عليها بين بعد قبل عند منذ حتى ضمن
	لدى تحت فوق اليه اليها فيها منها عنها وهو وهي`
		.split(/\s+/)
		.map((word) => (/^ال\p{L}{3}/u.test(word) ? word.slice(2) : word))
);

/** Words that carry meaning: those of four letters or more, and numbers. */
export function tellingWords(text: string): readonly string[] {
	const known = telling.get(text);
	if (known) return known;
	const words = wordsOf(text).filter(
		(word) => (word.length >= 4 && !functionWords.has(word)) || /\d/.test(word)
	);
	telling.set(text, words);
	return words;
}

/** A word without the endings of English nouns and verbs. */
export function stemOf(word: string): string {
	return /^[a-z]{5,}$/.test(word) ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
}

const tellingSets = new Map<string, ReadonlySet<string>>();

function tellingSet(text: string): ReadonlySet<string> {
	const words = tellingSets.get(text) ?? new Set(tellingWords(text));
	tellingSets.set(text, words);
	return words;
}

/** How many telling words two texts share. */
export function overlap(a: string, b: string): number {
	const words = tellingSet(b);
	let shared = 0;
	for (const word of tellingSet(a)) if (words.has(word)) shared += 1;
	return shared;
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

/** The months as they stand in dates, January first: in English, then in Arabic. */
export const monthNames: readonly (readonly string[])[] = [
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
