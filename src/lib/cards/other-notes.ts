import type { Locale, Note } from '$lib/content';
import type { Card } from './card';
import type { Deck } from './deck';
import { excludingFact } from './excluding-fact';
import { isInName, notesInText } from './mentions';
import { noteLikeness } from './note-likeness';
import { phrasesOf } from './phrases';
import { pointsLikeKey, readingOfName, readsLikeAny, sharedWith, wordsAsked } from './reading';
import { canSeek, saysWhose, seekingQuestionOf } from './seek-sentence';
import { typedValue } from './value-text';

/** A note that is proven not to have a card's value, and so may stand beside the card's own. */
export interface OtherNote {
	/** The note's slug. */
	readonly id: string;
	readonly note: Note;
	/** What the note says in the card's field instead. */
	readonly fact: Card;
	/** How easily it is taken for the card's note: 0 to 1. */
	readonly likeness: number;
}

/** Whether the value, told plainly, is the note's own: undisputed, and not hidden in its name. */
export function canAskForNote(deck: Deck, card: Card): boolean {
	return (
		canSeek(card) &&
		card.rivals.length === 0 &&
		(card.accordingTo === undefined || card.typology !== undefined || saysWhose(card)) &&
		!isNamedInQuestion(deck, card, card.note)
	);
}

/** More than are ever drawn from. */
const most = 12;

/**
 * Of some notes those that may stand beside the card's own where its value is named, in the same
 * order. None points at the key or away from it, and no two read alike.
 */
export function otherNotes(deck: Deck, card: Card, among: readonly Note[]): readonly OtherNote[] {
	const asked = wordsAsked((locale) => question(deck, card, locale));
	const key = readingOfName(deck, card.note);
	const byKey = sharedWith(asked, key);
	const taken = [key];
	const others: OtherNote[] = [];
	for (const note of among) {
		if (others.length === most) break;
		const option = readingOfName(deck, note);
		if (!pointsLikeKey(deck, byKey, sharedWith(asked, option))) continue;
		if (readsLikeAny(option, taken, true)) continue;
		const other = otherNote(deck, card, note);
		if (!other) continue;
		others.push(other);
		taken.push(option);
	}
	return others;
}

function otherNote(deck: Deck, card: Card, note: Note): OtherNote | undefined {
	if (isNamedInQuestion(deck, card, note)) return undefined;
	const fact = excludingFact(deck, card, note);
	if (!fact) return undefined;
	return { id: note.slug, note, fact, likeness: noteLikeness(deck, card.note, note) };
}

/** Whether the question would spell the note's name out, or its name the answer's kind. */
function isNamedInQuestion(deck: Deck, card: Card, { slug }: Note): boolean {
	const typed = typedValue(card.valueType, card.account.value);
	if (typed.type === 'text') return notesInText(deck, typed.value).has(slug);
	if (typed.type !== 'legalForm') return typed.value === slug;
	return (['en', 'ar'] as const).some((locale) =>
		isInName(deck, slug, phrasesOf(locale).legalForms[typed.value])
	);
}

function question(deck: Deck, card: Card, locale: Locale): string {
	return seekingQuestionOf(deck.subject, card, locale, 'open');
}
