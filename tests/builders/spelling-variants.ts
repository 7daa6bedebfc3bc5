/** One way in which writers vary a name: the name changed, or the same where it does not apply. */
type Habit = (name: string) => string;

/** Words of English that nobody spells in another way, however Arabic the name around them. */
const english =
	/\b(?:brigades?|forces?|army|movement|companies|division|combat|supporters|units?|plains?|protection|camp|base|air|airport|international|zone|west|lake|city|region|green|network|league|vanguards?|peace|soldiers|battalions?|republic|marquis|national|guard|of|the|in|and|for|on|to|club|society)\b/i;

function swap(from: RegExp, to: string): Habit {
	return (name) => name.replace(from, to);
}

/** What writers do to any name in Latin script. */
const latinHabits: readonly Habit[] = [
	(name) => name.toLowerCase(),
	(name) => name.toUpperCase(),
	(name) => `  ${name} `,
	(name) => `${name}.`,
	(name) => `“${name}”`,
	(name) => `The ${name}`,
	(name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
	swap(/-/g, ' '),
	swap(/-/g, ''),
	swap(/-/g, '–'),
	swap(/ (?=\p{L}+$)/gu, '-'),
	swap(/ /g, '  '),
	swap(/['’]/g, ''),
	swap(/['’]/g, 'ʿ'),
	swap(/['’]/g, '`'),
	swap(/isation/g, 'ization'),
	swap(/ization/g, 'isation'),
	swap(/a(?=\p{L})/u, 'á'),
	swap(/e(?=\p{L})/u, 'è'),
	swap(/i(?=\p{L})/u, 'ī'),
	swap(/u(?=\p{L})/u, 'ū'),
	(name) => (longest(name).length >= 7 ? inLongest(name, swapped) : name),
	(name) => (longest(name).length >= 7 ? inLongest(name, dropped) : name),
	(name) => (longest(name).length >= 8 ? inLongest(name, doubled) : name),
	(name) => (longest(name).length >= 8 ? inLongest(name, mistyped) : name)
];

/** What writers do to Arabic names in Latin script. */
const romanHabits: readonly Habit[] = [
	swap(/\b[Aa]l-/g, ''),
	swap(/\b[Aa]l-/g, 'el-'),
	swap(/\b[Aa]l-/g, 'Al '),
	swap(/\b[Aa]l-/g, 'el '),
	swap(/\b[Aa]l-(?=S(?!h))/g, 'as-'),
	swap(/\b[Aa]l-(?=S(?!h))/g, 'as '),
	swap(/\b[Aa]l-(?=Z)/g, 'az-'),
	swap(/\b[Aa]l-(?=N)/g, 'an-'),
	swap(/\b[Aa]l-(?=T(?!h))/g, 'at-'),
	swap(/\b[Aa]l-(?=D(?!h))/g, 'ad-'),
	swap(/\b[Aa]l-(?=Sh)/g, 'ash-'),
	swap(/q/gi, 'k'),
	swap(/q/gi, 'g'),
	swap(/dh/g, 'd'),
	swap(/dh/g, 'z'),
	swap(/dh/g, 'th'),
	swap(/th/g, 's'),
	swap(/gh/g, 'g'),
	swap(/ou/g, 'u'),
	swap(/ou/g, 'oo'),
	swap(/oo/g, 'ou'),
	swap(/(?<=[^aeiou])u(?=[^aeiou])/g, 'o'),
	swap(/(?<=[^aeiou])u(?=[^aeiou])/g, 'ou'),
	swap(/(?<=[^aeiou])i(?=[^aeiou])/g, 'e'),
	swap(/(?<=[^aeiou])i(?=[^aeiou])/g, 'ee'),
	swap(/(?<=[^aeiou])e(?=[^aeiou])/g, 'i'),
	swap(/ee/g, 'i'),
	swap(/a(?=[dmn]\b)/g, 'e'),
	swap(/aa/g, 'a'),
	swap(/(?<=[bdfhkmnrst])a(?=[^aeiou])/, 'aa'),
	swap(/ay(?=[^aeiou])/g, 'ai'),
	swap(/ai(?=[^aeiou])/g, 'ay'),
	swap(/ai(?=[^aeiou])/g, 'ei'),
	swap(/ei(?=[^aeiou])/g, 'ay'),
	swap(/(?<=[^aeiou])i\b/g, 'y'),
	swap(/(?<=[^aeiou])y\b/g, 'i'),
	swap(/iyya/g, 'iya'),
	swap(/(?<=[^aeiou])a(?=\s|$)/g, 'ah'),
	swap(/([bdfkmnqrstz])\1/g, '$1'),
	swap(/(?<=[aiu])([bdmnqs])(?=[aiu])/, '$1$1'),
	swap(/\bAbd al-/g, 'Abdul '),
	swap(/\bAbdul /g, 'Abd al-'),
	swap(/\bAbdul /g, 'Abdel '),
	swap(/\bAbdul /g, 'Abdul-'),
	swap(/\bAbu /g, 'Abou '),
	swap(/Hezbollah/g, 'Hizballah'),
	swap(/Hezbollah/g, 'Hizbullah')
];

/** What writers do to a name in Arabic script, on keyboards of several countries. */
const arabicHabits: readonly Habit[] = [
	(name) => `  ${name} `,
	(name) => `«${name}»`,
	(name) => `${name}.`,
	swap(/ /g, '  '),
	swap(/[أإآ]/g, 'ا'),
	swap(/(?<!\p{L})ا(?=ل)/gu, 'أ'),
	swap(/ة(?!\p{L})/gu, 'ه'),
	swap(/ي(?!\p{L})/gu, 'ى'),
	swap(/ى(?!\p{L})/gu, 'ي'),
	swap(/ؤ/g, 'و'),
	swap(/ئ/g, 'ي'),
	swap(/ء/g, ''),
	swap(/ي/g, 'ی'),
	swap(/ك/g, 'ک'),
	swap(/(?<=\p{L})(?=[بتسصطعفقكلمنهي])/u, 'ـ'),
	swap(/(?<=\p{L})(?=\p{L})/u, '\u064e'),
	swap(/(?<=\p{L}{2})(?=\p{L})/u, '\u0651'),
	swap(/(?<!\p{L})ال(?=\p{L}{3})/gu, ''),
	swap(/عبد ال/g, 'عبدال'),
	swap(/(?<!\p{L})أبو /gu, 'ابو '),
	swap(/(?<!\p{L})أبو /gu, 'أبي '),
	(name) => name.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)),
	(name) => name.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))),
	(name) => (longest(name).length >= 8 ? inLongest(name, swapped) : name),
	(name) => (longest(name).length >= 8 ? inLongest(name, dropped) : name)
];

/**
 * The spellings of a name that its writers may use, by rule and always the same ones: each habit
 * by itself, and then two at a time until there are enough.
 */
export function spellingVariants(spellings: readonly string[], count: number): readonly string[] {
	const found = new Set<string>(spellings);
	for (const spelling of spellings) {
		for (const habit of habitsOf(spelling)) found.add(habit(spelling));
	}
	for (const spelling of spellings) {
		const habits = habitsOf(spelling).slice(0, -2);
		for (const first of habits) {
			for (const second of habits) {
				if (found.size >= count) return [...found];
				found.add(second(first(spelling)));
			}
		}
	}
	return [...found];
}

function habitsOf(spelling: string): readonly Habit[] {
	if (/\p{Script=Arabic}/u.test(spelling)) return arabicHabits;
	const plain = english.test(spelling) || /^[A-Z0-9-]{2,}$/.test(spelling);
	return plain ? latinHabits : [...romanHabits, ...latinHabits];
}

function longest(name: string): string {
	const words = name.match(/\p{L}+/gu) ?? [];
	return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

function inLongest(name: string, change: (word: string) => string): string {
	return name.replace(longest(name), change);
}

function swapped(word: string): string {
	const middle = Math.floor(word.length / 2);
	return `${word.slice(0, middle - 1)}${word.charAt(middle)}${word.charAt(middle - 1)}${word.slice(middle + 1)}`;
}

function dropped(word: string): string {
	const middle = Math.floor(word.length / 2);
	return word.slice(0, middle) + word.slice(middle + 1);
}

function doubled(word: string): string {
	return word.slice(0, 3) + word.slice(2);
}

function mistyped(word: string): string {
	const last = word.length - 2;
	return `${word.slice(0, last)}${word.charAt(last) === 'r' ? 't' : 'r'}${word.slice(last + 1)}`;
}
