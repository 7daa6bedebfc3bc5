import { foldedOnce, type Folded } from './folded';
import { perDeck, perNote } from './per-card';
import { spellingsOf } from './spellings';

/** The spellings of a note's name, folded, the one shown in English first; none of no note. */
export const namesOf = perNote((deck, slug): readonly Folded[] => {
	const note = deck.subject.notes.get(slug);
	return note ? spellingsOf(note.name).map(foldedOnce) : [];
});

/** The other notes that share some spelling of their name with a note. */
export const namesakesOf = perNote((deck, slug): ReadonlySet<string> => {
	const bearers = bearersOf(deck);
	const sharers = namesOf(deck, slug).flatMap(({ text }) => bearers.get(text) ?? []);
	return new Set(sharers.filter((other) => other !== slug));
});

/** The notes that bear a folded spelling. */
const bearersOf = perDeck((deck) => {
	const bearers = new Map<string, string[]>();
	for (const slug of deck.subject.notes.keys()) {
		for (const { text } of namesOf(deck, slug)) {
			const others = bearers.get(text);
			if (others) others.push(slug);
			else bearers.set(text, [slug]);
		}
	}
	return bearers;
});
