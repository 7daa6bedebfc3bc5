import type { CardId } from '$lib/cards';
import {
	isEntryId,
	type CardState,
	type EntryId,
	type FoldVersion,
	type PartEntry,
	type ReviewEntry
} from '$lib/schedule';
import type { Store } from './store';

/** The nth entry id of a device. */
export function entryId(n: number): EntryId {
	const id = `0mf${n.toString(36).padStart(6, '0')}-000-k3v9x0ab`;
	if (!isEntryId(id)) throw new Error(`No entry id: ${id}`);
	return id;
}

export function cardId(name: string): CardId {
	if (!isCardId(name)) throw new Error(`No card id: ${name}`);
	return name;
}

/** The nth entry of a log: a right answer to a choice of three. */
export function review(n: number, overrides: Partial<ReviewEntry> = {}): ReviewEntry {
	return {
		id: entryId(n),
		at: 1_790_000_000_000 + n,
		studyDay: 20_717,
		cardId: cardId('law-40-2016/dateIssued'),
		type: 'review',
		form: 'choice',
		locale: 'en',
		seed: `seed-${String(n)}`,
		response: { form: 'choice', optionId: '2016-11-26' },
		optionIds: ['2016-11-26', '2016-02-22', '2019-07-01'],
		correct: true,
		rating: 'good',
		durationMs: 4200,
		...overrides
	};
}

/** The nth entry of a log: what the answer before it said of another card. */
export function part(n: number, overrides: Partial<PartEntry> = {}): PartEntry {
	return {
		id: entryId(n),
		at: 1_790_000_000_000 + n,
		studyDay: 20_717,
		cardId: cardId('law-40-2016/dateIssued'),
		type: 'part',
		target: entryId(n - 1),
		form: 'match',
		correct: true,
		offered: 5,
		beside: 2,
		...overrides
	};
}

export function state(overrides: Partial<CardState> = {}): CardState {
	return {
		cardId: cardId('law-40-2016/dateIssued'),
		phase: 'review',
		step: 0,
		stabilityDays: 3.1262,
		difficulty: 5.3146,
		dueDay: 20_720,
		dueAt: 1_790_000_000_000,
		lastReviewDay: 20_717,
		lastReviewAt: 1_790_000_000_000,
		firstReviewDay: 20_717,
		reps: 1,
		lapses: 0,
		suspended: false,
		...overrides
	};
}

function isCardId(name: string): name is CardId {
	return /^[a-z0-9-]+\/[A-Za-z]+$/.test(name);
}

/** What a store has of the states, as a list. */
export async function loaded(store: Store, foldVersion: FoldVersion) {
	const { states, fresh, entryCount } = await store.loadStates(foldVersion);
	return { states: [...states.values()], fresh, entryCount };
}

export async function lastIdOf(store: Store): Promise<EntryId | undefined> {
	return (await store.loadStates(1)).lastId;
}
