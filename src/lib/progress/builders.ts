import type { CardId, Rating } from '$lib/cards';
import {
	defaultModel,
	isEntryId,
	type EntryId,
	type LogEntry,
	type PartEntry,
	type ReviewEntry
} from '$lib/schedule';
import type { TopicCards } from './scope';

/* Builders for the tests of this room. */

/** Study day 20,000: 2024-10-04, a Friday. */
export const someDay = 20_000;
export const model = defaultModel;

const dayMs = 86_400_000;

export function aCardId(text: string): CardId {
	if (!isCardId(text)) throw new Error(`No card id: ${text}`);
	return text;
}

/** The n-th card of a topic: `law/field3`. */
export function cardOf(topic: string, n = 0): CardId {
	return aCardId(`${topic}/field${'x'.repeat(n)}`);
}

export function aTopic(id: string, cards = 3): TopicCards {
	return { id, cardIds: Array.from({ length: cards }, (_, n) => cardOf(id, n)) };
}

/** The n-th entry's id. */
export function anId(n: number): EntryId {
	const id = `${n.toString(36).padStart(9, '0')}-000-devicea0`;
	if (!isEntryId(id)) throw new Error(`No entry id: ${id}`);
	return id;
}

/** A right recall of some card, four seconds long. */
export function aReview(n: number, changes: Partial<ReviewEntry> = {}): ReviewEntry {
	return {
		...base(n, changes.cardId ?? cardOf('law'), changes.studyDay ?? someDay),
		type: 'review',
		form: 'recall',
		locale: 'en',
		seed: `seed${String(n)}`,
		response: { form: 'recall', remembered: true },
		optionIds: [],
		correct: true,
		rating: 'good',
		durationMs: 4000,
		...changes
	};
}

/** Reviews of one card, one after another: study day and rating. */
export function reviewsOf(
	cardId: CardId,
	given: readonly (readonly [day: number, rating: Rating])[],
	firstId = 0
): ReviewEntry[] {
	return given.map(([studyDay, rating], n) => aReview(firstId + n, { cardId, studyDay, rating }));
}

/** What the answer to another card said of one: it stood at one of four places, beside three others. */
export function aPart(n: number, of: LogEntry, changes: Partial<PartEntry> = {}): PartEntry {
	return {
		...base(n, changes.cardId ?? of.cardId, changes.studyDay ?? of.studyDay),
		type: 'part',
		target: of.id,
		form: 'match',
		correct: true,
		offered: 4,
		beside: 3,
		...changes
	};
}

export function anUndo(n: number, { id: target, cardId, studyDay }: LogEntry): LogEntry {
	return { ...base(n, cardId, studyDay), type: 'undo', target };
}

export function anOverride(n: number, of: LogEntry, rating: Rating): LogEntry {
	return { ...base(n, of.cardId, of.studyDay), type: 'override', target: of.id, rating };
}

export function aSuspension(n: number, cardId: CardId, suspended = true): LogEntry {
	return { ...base(n, cardId, someDay), type: 'suspend', suspended };
}

export function aReset(n: number, cardId: CardId, studyDay = someDay): LogEntry {
	return { ...base(n, cardId, studyDay), type: 'reset' };
}

function base(n: number, cardId: CardId, studyDay: number) {
	return { id: anId(n), at: studyDay * dayMs + n, studyDay, cardId };
}

function isCardId(text: string): text is CardId {
	return /^[a-z0-9-]+\/[A-Za-z]+$/.test(text);
}
