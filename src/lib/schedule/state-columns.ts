import type { CardId } from '$lib/cards';
import type { CardState } from './card-state';

/**
 * The states of cards that are learned, a column for each of what they have: they are used where
 * they lie, and an object is made of one only when somebody asks for it.
 */
export interface StateColumns {
	readonly count: number;
	/** All card ids, one behind the other. */
	readonly ids: string;
	/** Where in `ids` each begins, and where the last one ends. */
	readonly starts: Uint32Array;
	readonly stabilityDays: Float64Array;
	/** In hundred-millionths, to which the fold rounds. */
	readonly difficulty: Uint32Array;
	readonly lastReviewAt: Float64Array;
	readonly dueDay: Uint16Array;
	readonly lastReviewDay: Uint16Array;
	readonly firstReviewDay: Uint16Array;
	readonly reps: Uint16Array;
	/** Lapses, and `suspendedMark` on top if the card is suspended. */
	readonly marks: Uint8Array;
	/** By the hash of an id, or right after that: one more than its row. 0 ends the search. */
	readonly slots: Uint32Array;
	/** A single number: the row that was answered last. */
	readonly latest: Uint32Array;
}

export const suspendedMark = 128;
export const difficultyUnit = 1e8;

/** How many slots there are for so many ids: a third of them stay empty, so that searches are short. */
function slotCount(count: number): number {
	return (count * 3 + 1) >> 1;
}

/** Bytes of the buffer for so many states: a multiple of four. */
export function columnBytes(count: number): number {
	return 4 * (Math.ceil((count * 33) / 4) + slotCount(count) + 2);
}

/**
 * Columns in a buffer of `columnBytes(count)`. What has wide numbers comes first, so that each is
 * where its numbers may be.
 */
export function columnsIn(buffer: ArrayBuffer, count: number, ids: string): StateColumns {
	let at = 0;
	const from = (bytes: number) => (at += bytes) - bytes;
	const slots = slotCount(count);
	return {
		count,
		ids,
		stabilityDays: new Float64Array(buffer, from(8 * count), count),
		lastReviewAt: new Float64Array(buffer, from(8 * count), count),
		difficulty: new Uint32Array(buffer, from(4 * count), count),
		slots: new Uint32Array(buffer, from(4 * slots), slots),
		starts: new Uint32Array(buffer, from(4 * (count + 1)), count + 1),
		latest: new Uint32Array(buffer, from(4), 1),
		dueDay: new Uint16Array(buffer, from(2 * count), count),
		lastReviewDay: new Uint16Array(buffer, from(2 * count), count),
		firstReviewDay: new Uint16Array(buffer, from(2 * count), count),
		reps: new Uint16Array(buffer, from(2 * count), count),
		marks: new Uint8Array(buffer, from(count), count)
	};
}

export function cardIdAt({ ids, starts }: StateColumns, row: number): CardId {
	// It was a card's id when it was written, and says nothing more of itself.
	return ids.slice(starts[row], starts[row + 1]) as CardId;
}

export function stateAt(
	columns: StateColumns,
	row: number,
	cardId = cardIdAt(columns, row)
): CardState {
	const marks = columns.marks[row] ?? 0;
	const lastReviewAt = columns.lastReviewAt[row] ?? 0;
	return {
		cardId,
		phase: 'review',
		step: 0,
		stabilityDays: columns.stabilityDays[row] ?? 0,
		difficulty: (columns.difficulty[row] ?? 0) / difficultyUnit,
		dueDay: columns.dueDay[row] ?? 0,
		// No learning step is running.
		dueAt: lastReviewAt,
		lastReviewDay: columns.lastReviewDay[row] ?? 0,
		lastReviewAt,
		firstReviewDay: columns.firstReviewDay[row] ?? 0,
		reps: columns.reps[row] ?? 0,
		lapses: marks % suspendedMark,
		suspended: marks >= suspendedMark
	};
}

/** Whether the card of this row is this one. The engine compares texts faster than any loop. */
export function isAt({ ids, starts }: StateColumns, row: number, cardId: string): boolean {
	const start = starts[row] ?? 0;
	return starts[row + 1] === start + cardId.length && ids.startsWith(cardId, start);
}

/** The row of a card, −1 if there is none. */
export function rowOf(columns: StateColumns, cardId: string): number {
	const { slots } = columns;
	let slot = firstSlot(slots.length, cardId);
	for (let left = slots.length; left > 0; left -= 1) {
		const row = (slots[slot] ?? 0) - 1;
		if (row === -1 || isAt(columns, row, cardId)) return row;
		slot = slot + 1 === slots.length ? 0 : slot + 1;
	}
	return -1;
}

/** The slot at which the search for an id begins. Kept on disks: it stays as it is. */
export function firstSlot(slots: number, cardId: string): number {
	let hash = 0;
	for (let at = 0; at < cardId.length; at += 1) {
		hash = (Math.imul(hash, 31) + cardId.charCodeAt(at)) | 0;
	}
	// The last letters, in which ids differ, have moved the lower bits alone.
	return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % slots;
}
