import type { Note } from '$lib/content';
import { candidatesFor } from './candidates';
import type { Card } from './card';
import { areOrdered, type Days, daysOf } from './chronology';
import type { Deck } from './deck';
import { likeCards } from './like-cards';
import { noteOf } from './lookup';
import { noteLikeness } from './note-likeness';
import { rightId } from './options';
import { perCard } from './per-card';

/** From here on the notes of two facts are so alike that what is true of them changes places. */
const leastLikeness = 0.5;

/** Their holders need not be as like: two commanders may have little else in common. */
const leastLikenessOfValues = 0.4;

/** Dates no further apart than this are near; those known to a month at best are so vague anyway. */
const nearDays = 60;
const vaguestDays = 31;

/** Of the wrong values, those that come first where a question is made. */
const foremost = 3;

/** A fact has at most as many; more would not be kept apart, but would keep all apart. */
const mostOfEach = 3;

/**
 * Whether the answers of two cards that ask the same of different notes are easily given for one
 * another: two like happenings within two months, or two like bodies, each with somebody or some place
 * of its own that would be offered first for the other. Each must be among the likest to the other.
 */
export function areEasilySwapped(deck: Deck, a: Card, b: Card): boolean {
	// What is asked of many pairs at the start of a session has to be ruled out at little cost.
	if (a.valueType !== b.valueType || a.note.kind !== b.note.kind) return false;
	if (a.valueType === 'date') {
		return areNear(a, b) && areSwapped(deck, nearInTime, a, b);
	}
	return a.valueType === 'note' && areSwapped(deck, inSameRole, a, b);
}

function areSwapped(deck: Deck, likest: typeof nearInTime, a: Card, b: Card): boolean {
	return (
		areAlike(deck, a.note, b.note, leastLikeness) &&
		likest(deck, a).has(b) &&
		likest(deck, b).has(a)
	);
}

const nearInTime = perCard((deck, card): ReadonlySet<Card> =>
	likest(deck, card, (other) => areNear(card, other))
);

const inSameRole = perCard((deck, card): ReadonlySet<Card> => {
	const value = noteOf(deck.subject, rightId(card));
	let first: ReadonlySet<string> | undefined;
	return likest(deck, card, (other) => {
		const otherValue = noteOf(deck.subject, rightId(other));
		if (!areAlike(deck, value, otherValue, leastLikenessOfValues)) return false;
		first ??= new Set(
			candidatesFor(deck, card)
				.slice(0, foremost)
				.map(({ id }) => id)
		);
		return first.has(otherValue.slug);
	});
});

/** The cards that will do of those whose notes are most like the card's own. */
function likest(deck: Deck, card: Card, willDo: (other: Card) => boolean): ReadonlySet<Card> {
	const found = likeCards(deck, card)
		.filter((other) => areAlike(deck, card.note, other.note, leastLikeness) && willDo(other))
		.map((other) => ({ other, likeness: noteLikeness(deck, card.note, other.note) }))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, mostOfEach);
	return new Set(found.map(({ other }) => other));
}

function areAlike(deck: Deck, a: Note, b: Note, least: number): boolean {
	return noteLikeness(deck, a, b) >= least;
}

/** Near, and yet certainly not the same: with one date there is nothing to swap. */
function areNear(a: Card, b: Card): boolean {
	const [days, others] = [daysOf(a), daysOf(b)];
	if (!days || !others || isVague(days) || isVague(others)) return false;
	return areOrdered(days, others) && Math.abs(days.firstDay - others.firstDay) <= nearDays;
}

function isVague({ firstDay, lastDay }: Days): boolean {
	return lastDay - firstDay > vaguestDays;
}
