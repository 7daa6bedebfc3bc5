import { foldText, spellingsOf, type Deck } from '$lib/cards';
import type { Names } from '$lib/schedule';

/** What a deck tells of the names in a log. Typed names are read in whichever spelling. */
export function namesOf({ byId, subject }: Deck): Names {
	let bySpelling: ReadonlyMap<string, string | undefined> | undefined;
	return {
		valueOf: (cardId) => {
			const card = byId.get(cardId);
			return card?.valueType === 'note' ? String(card.account.value) : undefined;
		},
		// Made when something was typed: it takes some milliseconds.
		named: (text) => (bySpelling ??= spellings(subject)).get(foldText(text)),
		isNote: (slug) => subject.notes.has(slug)
	};
}

/** Slugs by folded spelling; `undefined` for one that several notes share. */
function spellings({ notes }: Deck['subject']): ReadonlyMap<string, string | undefined> {
	const slugs = new Map<string, string | undefined>();
	for (const { slug, name } of notes.values()) {
		for (const spelling of new Set(spellingsOf(name).map(foldText))) {
			slugs.set(spelling, slugs.has(spelling) ? undefined : slug);
		}
	}
	return slugs;
}
