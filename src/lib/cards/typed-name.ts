import type { Locale, Note } from '$lib/content';
import type { Deck } from './deck';
import { foldText } from './fold-text';
import type { TypedKey } from './item';
import { noteOf } from './lookup';
import { perDeck } from './per-card';
import { spellingsOf } from './spellings';

/** A name longer than this is a description, which nobody types from memory. */
const longestName = 40;

/**
 * What counts as the name of a note: its spellings, but for those that another note bears too.
 * @returns `undefined` for descriptions, and for a name that does not tell which of two notes is
 * meant.
 */
export function typedName(deck: Deck, slug: string, locale: Locale): TypedKey | undefined {
	const made = madeNames(deck);
	const id = `${slug} ${locale}`;
	const known = made.get(id) ?? { key: makeName(deck, slug, locale) };
	made.set(id, known);
	return known.key;
}

const madeNames = perDeck(() => new Map<string, { readonly key: TypedKey | undefined }>());

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
	const others = namedNotes(deck)
		.filter((other) => other.slug !== slug)
		.flatMap((other) => spellingsOf(other.name));
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

/** Figures, claims and slips of print have headings of ours, which are nobody's answer. */
const namedNotes = perDeck((deck): readonly Note[] =>
	[...deck.subject.notes.values()].filter(
		({ kind }) => kind !== 'figure' && kind !== 'claim' && kind !== 'passage'
	)
);
