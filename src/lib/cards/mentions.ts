import type { Text } from '$lib/content';
import type { Deck } from './deck';
import { foldedOnce } from './folded';
import { namesOf } from './names';
import { perDeck } from './per-card';

/** Names shorter than this turn up in prose by chance. */
const shortestName = 3;

/** The slugs of the notes of whose names folded prose has some spelling. */
export function notesIn(deck: Deck, prose: string): ReadonlySet<string> {
	const byFirstWord = namesByFirstWord(deck);
	const found = new Set<string>();
	for (let space = 0; space < prose.length - 1;) {
		const end = prose.indexOf(' ', space + 1);
		for (const { name, slug } of byFirstWord.get(prose.slice(space + 1, end)) ?? []) {
			if (prose.startsWith(name, space)) found.add(slug);
		}
		space = end;
	}
	return found;
}

/** The slugs of the notes that a text of the subject names, in either language. */
export function notesInText(deck: Deck, text: Text): ReadonlySet<string> {
	const made = notesByText(deck);
	const known = made.get(text);
	if (known) return known;
	const { en, ar } = text;
	const found = new Set([en, ar].flatMap((one) => [...notesIn(deck, foldedOnce(one).text)]));
	made.set(text, found);
	return found;
}

const notesByText = perDeck(() => new Map<Text, ReadonlySet<string>>());

/** Whether some spelling of a note's name has the words in a row. */
export function isInName(deck: Deck, slug: string, words: string): boolean {
	const phrase = foldedOnce(words).text;
	return namesOf(deck, slug).some(({ text }) => text.includes(phrase));
}

interface Named {
	readonly slug: string;
	/** With a space around each word. */
	readonly name: string;
}

const namesByFirstWord = perDeck((deck) => {
	const byFirstWord = new Map<string, Named[]>();
	for (const slug of deck.subject.notes.keys()) {
		for (const { text: name, words } of namesOf(deck, slug)) {
			const [first] = words;
			if (first === undefined || name.trim().length < shortestName) continue;
			const others = byFirstWord.get(first);
			if (others) others.push({ slug, name });
			else byFirstWord.set(first, [{ slug, name }]);
		}
	}
	return byFirstWord;
});
