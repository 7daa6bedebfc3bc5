import type { CardId } from '$lib/cards';
import {
	applyPart,
	applyReview,
	defaultModel,
	fold,
	foldCard,
	foldVersionOf,
	type CardState,
	type CardStates,
	type EntryId,
	type FoldVersion,
	type Fsrs6,
	type KnownStates,
	type LogEntry,
	type PartEntry,
	type ReviewEntry
} from '$lib/schedule';
import type { Store } from '$lib/store';
import { fitRecord, modelOf, parseFit } from './own-fit';

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
	#fold = $state.raw<{ states: CardStates }>({ states: new Map() });
	#model = defaultModel;

	/** By which answers become memories. */
	get model(): Fsrs6 {
		return this.#model;
	}

	get foldVersion(): FoldVersion {
		return foldVersionOf(this.#model);
	}

	/** Read it afresh: the map is updated in place. */
	get states(): KnownStates {
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
	 * @param by the model from now on; `kept` for that of the last fit
	 * @param signal leaves everything as it was, up to the moment at which all states are exchanged
	 * @returns the greatest id in the log
	 */
	async catchUp(
		log: Log,
		by: Fsrs6 | 'kept' = this.#model,
		signal?: AbortSignal
	): Promise<EntryId | undefined> {
		const { store } = log;
		let model = by === 'kept' ? defaultModel : by;
		const stored = await store.loadStates({
			record: fitRecord,
			foldVersionOf(fit) {
				if (by === 'kept') model = modelOf(parseFit(fit));
				return foldVersionOf(model);
			}
		});
		const read = stored.fresh ? undefined : await store.readLog();
		if (signal?.aborted) return undefined;
		const states: CardStates = read ? fold(read.entries, model) : stored.states;
		if (read) this.damaged = read.damaged;
		this.#fold = { states };
		this.#model = model;
		// If the log has grown in between, the next commit finds this page behind.
		this.basis = stored.entryCount;
		if (read) await store.replaceStates([...states.values()], this.foldVersion, this.basis);
		for (const cardId of new Set(log.pending().map((entry) => entry.cardId))) {
			this.refold(cardId, await entriesOf(log, cardId));
		}
		return stored.lastId;
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
