import type { CardId } from '$lib/cards';
import {
	applyPart,
	applyReview,
	defaultModel,
	fold,
	foldCard,
	foldVersionOf,
	type CardState,
	type FoldVersion,
	type Fsrs6,
	type LogEntry,
	type PartEntry,
	type ReviewEntry
} from '$lib/schedule';
import type { Store } from '$lib/store';

/** A log: what is on the disk, and what is not there yet. */
export interface Log {
	readonly store: Store;
	readonly pending: () => readonly LogEntry[];
}

/** What the log says of each card, by one model of memory, kept in step with the disk. */
export class Memories {
	/** Entries on the disk that cannot be read; they are left where they are. */
	damaged = $state(0);
	/** The `entryCount` of the log that the states follow from, not counting what is pending. */
	basis = $state(0);

	/** Wrapped anew at every change: the map itself is too large to copy for each answer. */
	#fold = $state.raw({ states: new Map<CardId, CardState>() });
	#model = defaultModel;

	/** By which answers become memories. */
	get model(): Fsrs6 {
		return this.#model;
	}

	get foldVersion(): FoldVersion {
		return foldVersionOf(this.#model);
	}

	/** Read it afresh: the map is updated in place. */
	get states(): ReadonlyMap<CardId, CardState> {
		return this.#fold.states;
	}

	take(entry: ReviewEntry | PartEntry): void {
		const before = this.states.get(entry.cardId);
		const after =
			entry.type === 'review'
				? applyReview(before, entry, this.#model)
				: applyPart(before, entry, this.#model);
		this.#set(entry.cardId, after);
	}

	/** Takes the state of a card from all the entries about it. */
	refold(cardId: CardId, entries: readonly LogEntry[]): void {
		this.#set(cardId, foldCard(entries, this.#model));
	}

	/**
	 * Brings the states up to the log on disk, then puts the pending entries on top.
	 * @param by the model from now on, or the way to it
	 * @param signal leaves everything as it was, up to the moment at which all states are exchanged
	 */
	async catchUp(
		log: Log,
		by: Fsrs6 | Promise<Fsrs6> = this.#model,
		signal?: AbortSignal
	): Promise<void> {
		const { store } = log;
		const loading = Promise.resolve(by);
		const version = loading.then(foldVersionOf);
		const [stored, model, foldVersion] = await Promise.all([
			store.loadStates(version),
			loading,
			version
		]);
		const read = stored.fresh ? undefined : await store.readLog();
		if (signal?.aborted) return;
		const states = read ? fold(read.entries, model) : new Map<CardId, CardState>();
		if (read) this.damaged = read.damaged;
		else for (const state of stored.states) states.set(state.cardId, state);
		this.#fold = { states };
		this.#model = model;
		// If the log has grown in between, the next commit finds this page behind.
		this.basis = stored.entryCount;
		if (read) await store.replaceStates([...states.values()], foldVersion, this.basis);
		for (const cardId of new Set(log.pending().map((entry) => entry.cardId))) {
			this.refold(cardId, await entriesOf(log, cardId));
		}
	}

	#set(cardId: CardId, state: CardState | undefined): void {
		const { states } = this.#fold;
		if (state) states.set(cardId, state);
		else states.delete(cardId);
		this.#fold = { states };
	}
}

/** A card's entries on the disk and those not there yet. */
export async function entriesOf(log: Log, cardId: CardId): Promise<readonly LogEntry[]> {
	const kept = await log.store.entriesOf(cardId);
	return [...kept, ...log.pending().filter((entry) => entry.cardId === cardId)];
}
