import {
	boolean,
	check,
	finite,
	integer,
	is,
	literal,
	minValue,
	number,
	object,
	picklist,
	pipe,
	string,
	union,
	type GenericSchema
} from 'valibot';
import type { CardId } from '$lib/cards';
import { anyCardId, moment, type CardState } from '$lib/schedule';
import { nothingCovered, type Coverage } from './coverage';

const count = pipe(number(), integer(), minValue(0));
const day = pipe(number(), integer());
const amount = pipe(number(), finite());

export const cardState: GenericSchema<CardState> = pipe(
	object({
		cardId: anyCardId,
		phase: picklist(['learning', 'review', 'relearning']),
		step: count,
		stabilityDays: amount,
		difficulty: amount,
		dueDay: day,
		dueAt: amount,
		lastReviewDay: day,
		lastReviewAt: moment,
		firstReviewDay: day,
		reps: count,
		lapses: count,
		suspended: boolean()
	}),
	check(hasMemory)
);

/** A card that has a state in the snapshot, but is new since. */
export interface NewAgain {
	readonly cardId: CardId;
	readonly isNew: true;
}

const newAgain: GenericSchema<NewAgain> = object({ cardId: anyCardId, isNew: literal(true) });

const coverageRow: GenericSchema<Coverage> = object({
	foldVersion: union([number(), string()]),
	entryCount: count
});

/**
 * Sorts rows into those that fit and a count of those that do not. Rows are checked and handed on
 * as they are, not rebuilt: what a later build adds to an entry is still there after a backup.
 */
export function siftRows<T>(
	schema: GenericSchema<T>,
	rows: readonly unknown[]
): { readonly whole: readonly T[]; readonly damaged: number } {
	const whole = rows.filter((row) => is(schema, row));
	return { whole, damaged: rows.length - whole.length };
}

/** What the rows say has changed since the snapshot. */
export function siftStates(rows: readonly unknown[]) {
	return siftRows(union([cardState, newAgain]), rows);
}

export function isNewAgain(row: CardState | NewAgain): row is NewAgain {
	return 'isNew' in row;
}

/** `undefined` for a row that is no coverage; no row at all covers nothing. */
export function parseCoverage(row: unknown): Coverage | undefined {
	if (row === undefined) return nothingCovered;
	return is(coverageRow, row) ? row : undefined;
}

/** How many rows the logs before this one had. A row that is no count has nothing to say. */
export function parseReplaced(row: unknown): number {
	return is(count, row) ? row : 0;
}

/** FSRS throws on a memory that it cannot have made. A card without reviews has none. */
function hasMemory({ reps, stabilityDays, difficulty }: CardState): boolean {
	return reps === 0 || (stabilityDays >= 0.001 && difficulty >= 1 && difficulty <= 10);
}
