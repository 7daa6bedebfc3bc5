import type { Subject } from '$lib/content';

const plainTexts = new Map<string, string>();
const namesOfSubject = new WeakMap<Subject, Map<string, readonly string[]>>();

/** A text as it is compared: bare letters and digits, without case and marks. */
export function plain(text: string): string {
	const known = plainTexts.get(text) ?? strip(text);
	plainTexts.set(text, known);
	return known;
}

function strip(text: string): string {
	return [...text.normalize('NFKD').toLowerCase()]
		.filter((letter) => /[\p{L}\p{Nd}]/u.test(letter) && letter !== 'ـ')
		.map((letter) => alike[letter] ?? letter)
		.join('');
}

/** Letters that are written for one another. */
const alike: Readonly<Record<string, string>> = {
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا',
	ى: 'ي',
	ة: 'ه',
	...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)]))
};

/** Every spelling of a note's name in both scripts, as it is compared. */
export function foldedNames(subject: Subject, slug: string): readonly string[] {
	const known = namesOfSubject.get(subject) ?? new Map<string, readonly string[]>();
	namesOfSubject.set(subject, known);
	const names = known.get(slug) ?? foldNames(subject, slug);
	known.set(slug, names);
	return names;
}

function foldNames(subject: Subject, slug: string): readonly string[] {
	const name = subject.notes.get(slug)?.name;
	if (!name) return [];
	return [name.en, name.ar, ...(name.latin ?? []), ...(name.arabic ?? [])].map(plain);
}
