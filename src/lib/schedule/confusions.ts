import type { CardId, Direction } from '$lib/cards';
import { standingAnswers } from './fold';
import type { LogEntry, PartEntry, ReviewEntry } from './log';
import { type MixedUp, mixedUp } from './mixed-up';

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
	/** Slug of the note that a typed text names; `undefined` if it names none, or several. */
	readonly named: (text: string) => string | undefined;
	readonly isNote: (id: string) => boolean;
	/**
	 * What was taken for what, where something was given as the value that a card asks for: an option,
	 * or a date or number as it was typed. One note or group for another, where values have names;
	 * else the card's note for the only other one that it is true of.
	 */
	readonly takenFor: (cardId: CardId, given: string) => MixedUp | undefined;
	/** Whether an option is right in a question about a card that has several right ones. */
	readonly isRight: (cardId: CardId, direction: Direction, optionId: string) => boolean;
	/** With which other one the card's note has changed places in an order of notes. */
	readonly exchangedWith: (cardId: CardId, slugs: readonly string[]) => string | undefined;
}

/**
 * The learner's own mix-ups: one note was asked for, and another chosen, typed or put in its place.
 * Two that changed places in one answer did so once. The most frequent come first, level ones the
 * latest first. Verdicts that were taken back or corrected do not count.
 */
export function confusionsOf(entries: readonly LogEntry[], names: Names): ConfusedPair[] {
	const pairs = new Map<string, ConfusedPair>();
	const counted = new Set<string>();
	for (const answer of standingAnswers(entries)) {
		const mixUp = mixedUp(answer, names);
		if (!mixUp || !names.isNote(mixUp.asked) || !names.isNote(mixUp.given)) continue;
		const notes = inOrder(mixUp);
		const key = notes.join(' ');
		const once = `${key} ${reviewOf(answer)}`;
		if (counted.has(once)) continue;
		counted.add(once);
		const before = pairs.get(key);
		const lastDay = Math.max(answer.studyDay, before?.lastDay ?? answer.studyDay);
		pairs.set(key, { notes, count: (before?.count ?? 0) + 1, lastDay });
	}
	return [...pairs.values()].sort((a, b) => b.count - a.count || b.lastDay - a.lastDay);
}

function inOrder({ asked, given }: MixedUp): ConfusedPair['notes'] {
	return asked < given ? [asked, given] : [given, asked];
}

function reviewOf(answer: ReviewEntry | PartEntry): string {
	return answer.type === 'part' ? answer.target : answer.id;
}
