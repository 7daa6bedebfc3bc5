import type { CardId } from '$lib/cards';
import type { CardState } from './card-state';
import { cardIdAt, columnsIn, rowOf, stateAt, type StateColumns } from './state-columns';

/** A card, and its state unless it is new. */
export type StateOfCard = readonly [CardId, CardState | undefined];

/**
 * The states of all cards: columns as they were kept, and what has changed since. A map of objects
 * would have to be filled before the first card can be asked; here a state becomes an object only
 * when it is read.
 */
export class CardStates implements ReadonlyMap<CardId, CardState> {
	readonly #columns: StateColumns;
	/** 1 for a row that no longer holds. */
	readonly #isOld: Uint8Array;
	readonly #changed = new Map<CardId, CardState>();
	#size: number;

	/** @param changed what is to be put on top */
	constructor(changed: Iterable<StateOfCard> = [], columns = noColumns) {
		this.#columns = columns;
		this.#isOld = new Uint8Array(columns.count);
		this.#size = columns.count;
		for (const [cardId, state] of changed) this.set(cardId, state);
	}

	get size(): number {
		return this.#size;
	}

	get(cardId: CardId): CardState | undefined {
		return this.#at(rowOf(this.#columns, cardId), cardId);
	}

	has(cardId: CardId): boolean {
		return this.get(cardId) !== undefined;
	}

	/** @param state `undefined` for a card that is new again */
	set(cardId: CardId, state: CardState | undefined): void {
		this.#size += Number(state !== undefined) - Number(this.has(cardId));
		const row = rowOf(this.#columns, cardId);
		if (row !== -1) this.#isOld[row] = 1;
		if (state) this.#changed.set(cardId, state);
		else this.#changed.delete(cardId);
	}

	/**
	 * Of these cards, in order, all but those that are learned and come back after a day, by their
	 * states. What rests costs next to nothing, above all where cards come in the order in which
	 * they were met.
	 */
	awake(cardIds: readonly CardId[], day: number): StateOfCard[] {
		const [columns, isOld] = [this.#columns, this.#isOld];
		const { ids, starts, lengths, dueDay } = columns;
		const found: StateOfCard[] = [];
		let next = 0;
		for (const cardId of cardIds) {
			// As `isAt`, which is not fast yet the first time that it is needed.
			const isNext = lengths[next] === cardId.length && ids.startsWith(cardId, starts[next]);
			const row = isNext ? next : rowOf(columns, cardId);
			if (row !== -1) next = row + 1;
			if (row !== -1 && (dueDay[row] ?? 0) > day && isOld[row] === 0) continue;
			found.push([cardId, this.#at(row, cardId)]);
		}
		return found;
	}

	/** The states of cards that were reviewed for the first time on a study day. */
	firstReviewedOn(day: number): CardState[] {
		const { count, firstReviewDay } = this.#columns;
		const found: CardState[] = [];
		for (let row = 0; row < count; row += 1) {
			if (firstReviewDay[row] !== day || this.#isOld[row] === 1) continue;
			found.push(stateAt(this.#columns, row));
		}
		for (const state of this.#changed.values()) {
			if (state.firstReviewDay === day && state.reps > 0) found.push(state);
		}
		return found;
	}

	/** Epoch ms of the last review of all; no later than `now`, and 0 where there is none. */
	lastReviewAt(now: number): number {
		const { count, lastReviewAt } = this.#columns;
		let last = 0;
		for (let row = 0; row < count; row += 1) {
			const at = lastReviewAt[row] ?? 0;
			// What is yet to come was answered by a clock that was wrong.
			if (at > last && this.#isOld[row] === 0) last = Math.min(at, now);
		}
		for (const state of this.#changed.values()) {
			last = Math.max(last, Math.min(state.lastReviewAt, now));
		}
		return last;
	}

	*entries(): Generator<[CardId, CardState], undefined> {
		for (const state of this.values()) yield [state.cardId, state];
	}

	*keys(): Generator<CardId, undefined> {
		for (const [row, isOld] of this.#isOld.entries()) {
			if (isOld === 0) yield cardIdAt(this.#columns, row);
		}
		yield* this.#changed.keys();
	}

	*values(): Generator<CardState, undefined> {
		for (const [row, isOld] of this.#isOld.entries()) {
			if (isOld === 0) yield stateAt(this.#columns, row);
		}
		yield* this.#changed.values();
	}

	[Symbol.iterator](): Generator<[CardId, CardState], undefined> {
		return this.entries();
	}

	forEach(visit: (state: CardState, cardId: CardId, states: CardStates) => void): void {
		for (const [cardId, state] of this) visit(state, cardId, this);
	}

	#at(row: number, cardId: CardId): CardState | undefined {
		return row === -1 || this.#isOld[row] === 1
			? this.#changed.get(cardId)
			: stateAt(this.#columns, row, cardId);
	}
}

const noColumns = columnsIn(new ArrayBuffer(0), 0, '');
