import type { CardId } from '$lib/cards';
import {
	columnBytes,
	columnsIn,
	ColumnStates,
	type CardState,
	type StateColumns
} from '$lib/schedule';
import { isNewAgain, siftStates } from '../parse-rows';

/**
 * The states of all cards at once, in columns that are used as they lie (see `StateColumns`): of a
 * hundred thousand cards they are read in the time in which a database gives a few hundred rows.
 */
export interface Snapshot {
	/** Those of other versions are void: states follow from the log. */
	readonly version: 3;
	/** Card ids, one behind the other: one long text is read faster than many short ones. */
	readonly ids: string;
	readonly columns: ArrayBuffer;
	readonly count: number;
	/** Of the columns, which were made of states that are whole. */
	readonly checksum: number;
	/** States that do not fit into columns, such as those of cards in a learning step. */
	readonly rows: readonly CardState[];
}

/**
 * The states of a snapshot, if there is one, with the rows that were written since on top.
 * @returns also whether nothing of it is damaged; if so, states follow from the log
 */
export function statesOf(
	snapshot: unknown,
	rows: readonly unknown[]
): { readonly states: ColumnStates; readonly isWhole: boolean } {
	const kept = snapshot === undefined ? { columns: undefined, rows: [] } : open(snapshot);
	if (!kept) return { states: new ColumnStates(), isWhole: false };
	const { whole, damaged } = siftStates([...kept.rows, ...rows]);
	const changed = whole.map((row): [CardId, CardState | undefined] => [
		row.cardId,
		isNewAgain(row) ? undefined : row
	]);
	return { states: new ColumnStates(changed, kept.columns), isWhole: damaged === 0 };
}

/** @returns `undefined` for what is no snapshot of this version, or is damaged */
function open(
	value: unknown
): { readonly columns: StateColumns; readonly rows: readonly unknown[] } | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const snapshot = value as Partial<Record<keyof Snapshot, unknown>>;
	const { version, ids, columns: buffer, count, checksum, rows } = snapshot;
	const isIt = version === 3 && typeof ids === 'string' && buffer instanceof ArrayBuffer;
	if (!isIt || typeof count !== 'number' || !Array.isArray(rows)) return undefined;
	if (buffer.byteLength !== columnBytes(count) || checksumOf(buffer) !== checksum) return undefined;
	const columns = columnsIn(buffer, count, ids);
	return columns.starts[count] === ids.length ? { columns, rows } : undefined;
}

/** @param buffer of a multiple of four bytes */
export function checksumOf(buffer: ArrayBuffer): number {
	const words = new Int32Array(buffer);
	const { length } = words;
	let sum = 0;
	// Not `of`: until the engine has made it fast, a hundred thousand numbers take 50 ms on a slow phone.
	for (let at = 0; at < length; at += 1) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
	return sum;
}
