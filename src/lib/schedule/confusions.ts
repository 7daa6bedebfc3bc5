import type { CardId, Direction, Response } from '$lib/cards';
import { standingReviews } from './fold';
import { noteOf } from './keep-apart';
import type { LogEntry, ReviewEntry } from './log';

/** Two notes that a learner has taken for one another. */
export interface ConfusedPair {
	/** Slugs, in the order of the alphabet: either was taken for the other. */
	readonly notes: readonly [string, string];
	readonly count: number;
	/** Study day of the last time. */
	readonly lastDay: number;
}

/** What a log alone does not know of its subject. */
export interface Names {
	/** Slug of the note that answers a card which asks for its value; `undefined` if no note does. */
	readonly valueOf: (cardId: CardId) => string | undefined;
	/** Slug of the note that a typed text names; `undefined` if it names none, or several. */
	readonly named: (text: string) => string | undefined;
	readonly isNote: (slug: string) => boolean;
}

/**
 * The learner's own mix-ups: one note was asked for, and another chosen or typed. The most frequent
 * come first, level ones the latest first. Verdicts that were taken back or corrected do not count.
 */
export function confusionsOf(entries: readonly LogEntry[], names: Names): ConfusedPair[] {
	const pairs = new Map<string, ConfusedPair>();
	for (const review of standingReviews(entries)) {
		const mixUp = mixedUp(review, names);
		if (!mixUp) continue;
		const notes = inOrder(mixUp.asked, mixUp.given);
		const key = notes.join(' ');
		const before = pairs.get(key);
		const lastDay = Math.max(review.studyDay, before?.lastDay ?? review.studyDay);
		pairs.set(key, { notes, count: (before?.count ?? 0) + 1, lastDay });
	}
	return [...pairs.values()].sort((a, b) => b.count - a.count || b.lastDay - a.lastDay);
}

/** Slugs of the note that was asked for and of the one that was given, where they are two. */
export function mixedUp(
	review: ReviewEntry,
	names: Names
): { readonly asked: string; readonly given: string } | undefined {
	if (review.rating !== 'again') return undefined;
	const asked = askedFor(review, names);
	const given = answeredWith(review.response, names);
	if (asked === undefined || given === undefined || asked === given) return undefined;
	return { asked, given };
}

function inOrder(a: string, b: string): ConfusedPair['notes'] {
	return a < b ? [a, b] : [b, a];
}

/** What is the answer: the note itself, the value of its field, or nothing that could be a note. */
const askedThing = {
	value: 'value',
	note: 'note',
	chain: 'value',
	contrast: 'note',
	source: undefined
} satisfies Record<Direction, 'note' | 'value' | undefined>;

function askedFor({ cardId, direction = 'value' }: ReviewEntry, names: Names): string | undefined {
	const thing = askedThing[direction];
	if (thing === 'note') return noteOf(cardId);
	return thing && names.valueOf(cardId);
}

function answeredWith(response: Response, { named, isNote }: Names): string | undefined {
	switch (response.form) {
		case 'choice':
			return isNote(response.optionId) ? response.optionId : undefined;
		case 'cloze':
			if (response.optionId === undefined) return named(response.text);
			return isNote(response.optionId) ? response.optionId : undefined;
		case 'shortText':
			return named(response.text);
		case 'recall':
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
		case 'classify':
		case 'date':
		case 'number':
		case 'place':
			return undefined;
	}
}
