import type { Locale, Note } from '$lib/content';
import type { Deck } from './deck';
import { foldText } from './fold-text';
import type { TypedKey } from './item';
import { noteOf } from './lookup';
import { perDeck, perNote } from './per-card';
import { spellingsOf } from './spellings';

/** A name longer than this is a description, which nobody types from memory. */
const longestName = 40;

/**
 * What counts as the name of a note: its spellings, but for those that another note bears too.
 * @returns `undefined` for descriptions, and for a name that does not tell which of two notes is
 * meant.
 */
export function typedName(deck: Deck, slug: string, locale: Locale): TypedKey | undefined {
	return made[locale](deck, slug);
}

const made = { en: perNote(nameIn('en')), ar: perNote(nameIn('ar')) };

function nameIn(locale: Locale) {
	return (deck: Deck, slug: string) => makeName(deck, slug, locale);
}

function makeName(deck: Deck, slug: string, locale: Locale): TypedKey | undefined {
	const { name } = noteOf(deck.subject, slug);
	if ([name.en, name.ar].some((shown) => shown.length > longestName || shown.includes('('))) {
		return undefined;
	}
	const bearers = bearersOf(deck);
	const accepted = spellingsOf(name, locale).filter(
		(spelling) => bearers.get(foldText(spelling))?.size === 1
	);
	if (accepted[0] !== name[locale]) return undefined;
	const { spellings, firstOf } = allSpellings(deck);
	const first = firstOf.get(slug);
	const end = first === undefined ? 0 : first + spellingsOf(name).length;
	const others = [...spellings.slice(0, first ?? 0), ...spellings.slice(end)];
	return { accepted, others, inputMode: 'text' };
}

/** Which notes bear a name, by the name folded. */
const bearersOf = perDeck((deck) => {
	const bearers = new Map<string, Set<string>>();
	for (const { slug, name } of namedNotes(deck)) {
		for (const folded of spellingsOf(name).map(foldText)) {
			bearers.set(folded, (bearers.get(folded) ?? new Set()).add(slug));
		}
	}
	return bearers;
});

/** The spellings of all names in a row, and where those of each note begin. */
const allSpellings = perDeck((deck) => {
	const spellings: string[] = [];
	const firstOf = new Map<string, number>();
	for (const { slug, name } of namedNotes(deck)) {
		firstOf.set(slug, spellings.length);
		spellings.push(...spellingsOf(name));
	}
	return { spellings, firstOf };
});

/** Figures, claims and slips of print have headings of ours, which are nobody's answer. */
const namedNotes = perDeck((deck): readonly Note[] =>
	[...deck.subject.notes.values()].filter(
		({ kind }) => kind !== 'figure' && kind !== 'claim' && kind !== 'passage'
	)
);
