import type { CardId } from '$lib/cards';
import type { CardState } from './card-state';
import { type CardStates, type StateOfCard } from './card-states';
import {
	cardIdAt,
	columnBytes,
	columnsIn,
	rowOf,
	stateAt,
	type StateColumns
} from './state-columns';

/**
 * The states of all cards: columns as they were kept, and what has changed since. A map of objects
 * would have to be filled before the first card can be asked; here a state becomes an object only
 * when it is read.
 */
export class ColumnStates implements CardStates {
	readonly #columns: StateColumns;
	/** 1 for a row that no longer holds. */
	readonly #isOld: Uint8Array;
	readonly #changed = new Map<CardId, CardState>();
	/** Where the cards of a list are in the columns, which stay as they are. */
	readonly #rowsOf = new WeakMap<readonly CardId[], Int32Array>();
	#size: number;

	/** @param changed what is to be put on top */
	constructor(changed: Iterable<StateOfCard> = [], columns = noColumns) {
		this.#columns = columns;
		this.#isOld = new Uint8Array(columns.count);
		this.#size = columns.count;
		for (const [cardId, state] of changed) {
			if (state) this.set(cardId, state);
			else this.delete(cardId);
		}
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

	set(cardId: CardId, state: CardState): void {
		this.#forget(cardId);
		this.#changed.set(cardId, state);
		this.#size += 1;
	}

	delete(cardId: CardId): void {
		this.#forget(cardId);
		this.#changed.delete(cardId);
	}

	/**
	 * What rests costs next to nothing, above all where cards come in the order they were met in, and
	 * where the same list was asked about before: such a list never changes.
	 */
	awake(cardIds: readonly CardId[], day: number): StateOfCard[] {
		const [columns, isOld] = [this.#columns, this.#isOld];
		const { ids, starts, dueDay } = columns;
		const known = this.#rowsOf.get(cardIds);
		const rows = known ?? new Int32Array(cardIds.length);
		const found: StateOfCard[] = [];
		let next = 0;
		for (let at = 0; at < rows.length; at += 1) {
			let row = rows[at] ?? -1;
			const cardId = cardIds[at];
			if (cardId === undefined) continue;
			if (!known) {
				// As `isAt`, which is not fast yet the first time that it is needed.
				const start = starts[next] ?? 0;
				const isNext = starts[next + 1] === start + cardId.length && ids.startsWith(cardId, start);
				row = isNext ? next : rowOf(columns, cardId);
				rows[at] = row;
				if (row !== -1) next = row + 1;
			}
			if (row !== -1 && (dueDay[row] ?? 0) > day && isOld[row] === 0) continue;
			found.push([cardId, this.#at(row, cardId)]);
		}
		this.#rowsOf.set(cardIds, rows);
		return found;
	}

	firstReviewedOn(day: number): CardState[] {
		const { firstReviewDay } = this.#columns;
		const found: CardState[] = [];
		let row = -1;
		while ((row = firstReviewDay.indexOf(day, row + 1)) !== -1) {
			if (this.#isOld[row] === 0) found.push(stateAt(this.#columns, row));
		}
		for (const state of this.#changed.values()) {
			if (state.firstReviewDay === day && state.reps > 0) found.push(state);
		}
		return found;
	}

	lastReviewAt(now: number): number {
		const { count, lastReviewAt, latest } = this.#columns;
		const [newest = 0] = latest;
		// All rows only where that one no longer holds.
		const [from, to] = this.#isOld[newest] === 0 ? [newest, newest + 1] : [0, count];
		let last = 0;
		for (let row = from; row < to; row += 1) {
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

	forEach(visit: (state: CardState, cardId: CardId, states: ColumnStates) => void): void {
		for (const [cardId, state] of this) visit(state, cardId, this);
	}

	/** The card is no longer as the columns have it, and no longer counted. */
	#forget(cardId: CardId): void {
		if (this.has(cardId)) this.#size -= 1;
		const row = rowOf(this.#columns, cardId);
		if (row !== -1) this.#isOld[row] = 1;
	}

	#at(row: number, cardId: CardId): CardState | undefined {
		return row === -1 || this.#isOld[row] === 1
			? this.#changed.get(cardId)
			: stateAt(this.#columns, row, cardId);
	}
}

const noColumns = columnsIn(new ArrayBuffer(columnBytes(0)), 0, '');
