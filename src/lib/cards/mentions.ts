import type { Text } from '$lib/content';
import type { Deck } from './deck';
import { foldedOnce } from './folded';

/** Names shorter than this turn up in prose by chance. */
const shortestName = 3;

/** Whether folded prose, with a space around each word, has any spelling of a note's name. */
export function mentions(deck: Deck, prose: string, slug: string): boolean {
	return (deck.namesByNote.get(slug) ?? []).some(
		(name) => name.trim().length >= shortestName && prose.includes(name)
	);
}

/** Whether a text has any spelling of a note's name, in either language. */
export function textMentions(deck: Deck, text: Text, slug: string): boolean {
	return (['en', 'ar'] as const).some((locale) => mentions(deck, foldedOnce(text[locale]), slug));
}

/** Whether some spelling of a note's name has the words in a row. */
export function isInName(deck: Deck, slug: string, words: string): boolean {
	const phrase = foldedOnce(words);
	return (deck.namesByNote.get(slug) ?? []).some((name) => name.includes(phrase));
}
