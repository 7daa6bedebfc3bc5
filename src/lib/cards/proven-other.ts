import type { AnyFieldName, Note } from '$lib/content';
import type { Card } from './card';
import { closureOf } from './closure';
import type { Deck } from './deck';
import { mentions, textMentions } from './mentions';
import { perDeck } from './per-card';
import { heldApart } from './same-time';

/**
 * Fields that make one of the other: the place around it, the body before it or above it, and
 * whoever heads it and may be said to have done what it did.
 */
const belonging = [
	'within',
	'successorOf',
	'partOf',
	'armedWingOf',
	'head',
	'leader'
] as const satisfies readonly AnyFieldName[];

/**
 * Whether a note is certainly not an answer to a card that has one value. Whoever is known to have
 * been it at another time is not. Of others, beyond being another note than the answer, it must not be anything that could also be said to be it: a part or the
 * whole of it, the same body before or after, a link in the same chain, something that the asked
 * note names in another field, or something of which the words of either note speak.
 */
export function isProvenOther(deck: Deck, card: Card, note: Note): boolean {
	const answers = [card.account, ...card.rivals, ...card.siblings].map(({ value }) =>
		String(value)
	);
	if (note.slug === card.note.slug || answers.includes(note.slug)) return false;
	const elsewhen = card.otherTimes.filter(({ value }) => value === note.slug);
	if (elsewhen.length > 0) {
		return (
			elsewhen.every((other) => heldApart(other, card.account)) &&
			!answers.some((slug) => haveNameInCommon(deck, slug, note.slug))
		);
	}
	return (
		!isNamedBy(deck, card.note, note) &&
		!speaksOf(deck, note.slug, card.note.slug) &&
		!cueSpeaksOf(deck, card, note) &&
		![...answers, card.note.slug].some((slug) => overlaps(deck, slug, note.slug)) &&
		!answers.some(
			(slug) =>
				closureOf(deck, slug, card.field).has(note.slug) ||
				haveNameInCommon(deck, slug, note.slug) ||
				speaksOf(deck, slug, note.slug) ||
				speaksOf(deck, note.slug, slug)
		)
	);
}

function isNamedBy(deck: Deck, asked: Note, note: Note): boolean {
	return (deck.factsByValue.get(note.slug) ?? []).some((fact) => fact.note.slug === asked.slug);
}

/** Whether one belongs to the other, or was once the other. */
export function overlaps(deck: Deck, a: string, b: string): boolean {
	return wholesOf(deck, a).has(b) || wholesOf(deck, b).has(a);
}

/** All that a note belongs to or once was. Kept, as it is asked for every pair of notes. */
function wholesOf(deck: Deck, slug: string): ReadonlySet<string> {
	const known = wholes(deck);
	const found =
		known.get(slug) ?? new Set(belonging.flatMap((field) => [...closureOf(deck, slug, field)]));
	known.set(slug, found);
	return found;
}

const wholes = perDeck(() => new Map<string, ReadonlySet<string>>());

function haveNameInCommon(deck: Deck, a: string, b: string): boolean {
	const names = deck.namesByNote.get(a) ?? [];
	return (deck.namesByNote.get(b) ?? []).some((name) => names.includes(name));
}

function speaksOf(deck: Deck, speaker: string, slug: string): boolean {
	return mentions(deck, deck.proseByNote.get(speaker) ?? '', slug);
}

function cueSpeaksOf(deck: Deck, { account: { note: cue } }: Card, { slug }: Note): boolean {
	return cue !== undefined && textMentions(deck, cue, slug);
}
