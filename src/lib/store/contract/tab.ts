import type { CardId } from '$lib/cards';
import type { CardState, LogEntry } from '$lib/schedule';
import { cardId, loaded, state } from '../builders';
import type { CommitResult, Store } from '../store';

export const law = cardId('law-40-2016/dateIssued');
export const order = cardId('order-91-2016/dateIssued');

/** A tab as the app runs it: it counts a card's entries, and folds again when it is behind. */
export function createTab(store: Store) {
	let folded: readonly LogEntry[] = [];

	async function catchUp(): Promise<void> {
		folded = (await store.readLog()).entries;
		await store.replaceStates(foldByCount(folded), 1, folded.length);
	}

	return {
		catchUp,
		async answer(entries: readonly LogEntry[]): Promise<void> {
			const after = [...folded, ...entries];
			const touched = new Set(entries.map((entry) => entry.cardId));
			const states = foldByCount(after).filter((each) => touched.has(each.cardId));
			const { behind } = await commit(store, entries, states, folded.length);
			if (behind) await catchUp();
			else folded = after;
		}
	};
}

/** The simplest fold there is: how many entries a card has. In card order. */
export function foldByCount(entries: readonly LogEntry[]): CardState[] {
	const reps = new Map<CardId, number>();
	for (const entry of entries) reps.set(entry.cardId, (reps.get(entry.cardId) ?? 0) + 1);
	return [...reps].map(([card, count]) => state({ cardId: card, reps: count })).sort(byCard);
}

/** The cached states in card order. */
export async function statesByCard(store: Store, foldVersion: number): Promise<CardState[]> {
	return (await loaded(store, foldVersion)).states.sort(byCard);
}

function byCard(a: CardState, b: CardState): number {
	return a.cardId < b.cardId ? -1 : 1;
}

/** Commits states that are none of them `null`, made by version 1 of the fold. */
export function commit(
	store: Store,
	entries: readonly LogEntry[],
	states: readonly CardState[],
	basis: number
): Promise<CommitResult> {
	const byId = new Map(states.map((each) => [each.cardId, each]));
	return store.commit({ entries, states: byId, foldVersion: 1, basis });
}

/** Commits entries without any states. */
export function append(
	store: Store,
	entries: readonly LogEntry[],
	basis = 0
): Promise<CommitResult> {
	return commit(store, entries, [], basis);
}
