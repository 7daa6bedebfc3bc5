import {
	daysOf,
	exchangedIn,
	factsOfField,
	foldText,
	rightId,
	sayTheSame,
	spellingsOf,
	type Card,
	type Deck
} from '$lib/cards';
import type { Names } from '$lib/schedule';

/** What a deck tells of the names in a log. Typed names are read in whichever spelling. */
export function namesOf(deck: Deck): Names {
	const { byId, subject } = deck;
	let bySpelling: ReadonlyMap<string, string | undefined> | undefined;
	return {
		// Made when something was typed: it takes some milliseconds.
		named: (text) => (bySpelling ??= spellings(subject)).get(foldText(text)),
		isNote: (id) => subject.notes.has(id),
		takenFor: (cardId, given) => {
			const card = byId.get(cardId);
			return card && takenFor(deck, card, given);
		},
		isRight: (cardId, direction, optionId) => {
			const card = byId.get(cardId);
			if (!card) return false;
			return direction === 'note'
				? factsIn(deck, card, optionId).some((fact) => sayTheSame(fact, card))
				: factsIn(deck, card, card.note.slug).some((fact) => rightId(fact) === optionId);
		},
		exchangedWith: (cardId, slugs) => {
			const card = byId.get(cardId);
			return card && exchangedWith(deck, card, slugs);
		}
	};
}

/** Slug of the note that answers a card which asks for its value; `undefined` if no note does. */
export function answeringNote({ byId }: Deck, cardId: Card['id']): string | undefined {
	const card = byId.get(cardId);
	return card?.valueType === 'note' ? rightId(card) : undefined;
}

function takenFor(deck: Deck, card: Card, given: string): ReturnType<Names['takenFor']> {
	const asked = rightId(card);
	if (given === asked) return undefined;
	const { notes, groups } = deck.subject;
	if (notes.has(asked) || groups.has(asked)) {
		return notes.has(given) || groups.has(given) ? { asked, given } : undefined;
	}
	// What was typed may be in the digits of either script.
	const meant = [given, foldText(given)];
	const bearers = new Set(
		factsOfField(deck, card)
			.filter((fact) => fact.note !== card.note && meant.includes(rightId(fact)))
			.map(({ note }) => note.slug)
	);
	const [bearer] = bearers;
	return bearer !== undefined && bearers.size === 1
		? { asked: card.note.slug, given: bearer }
		: undefined;
}

/** With which happening that of the card has changed places; none where one of them has several dates. */
function exchangedWith(deck: Deck, card: Card, slugs: readonly string[]): string | undefined {
	const row = slugs.flatMap((slug) => {
		const facts = slug === card.note.slug ? [card] : factsIn(deck, card, slug);
		return facts.length === 1 ? facts.flatMap((fact) => daysOf(fact) ?? []) : [];
	});
	const places = row.length === slugs.length ? exchangedIn(row) : undefined;
	const changed = places?.map((place) => slugs[place]) ?? [];
	return changed.includes(card.note.slug)
		? changed.find((slug) => slug !== card.note.slug)
		: undefined;
}

/** What is said of a note in the field of a card. */
function factsIn(deck: Deck, { field }: Card, slug: string): readonly Card[] {
	return (deck.factsByNote.get(slug) ?? []).filter((fact) => fact.field === field);
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
