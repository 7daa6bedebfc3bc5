import {
	array,
	boolean,
	check,
	custom,
	exactOptional,
	finite,
	integer,
	is,
	literal,
	maxLength,
	maxValue,
	minValue,
	number,
	object,
	picklist,
	pipe,
	strictTuple,
	string,
	variant,
	type GenericSchema
} from 'valibot';
import type { CardId } from '$lib/cards';
import { isEntryId, type CardState, type EntryId, type LogEntry } from '$lib/schedule';
import { nothingCovered, type Coverage } from './coverage';
import { anyDirection, anyForm } from './ways';

const count = pipe(number(), integer(), minValue(0));
const day = pipe(number(), integer());
const amount = pipe(number(), finite());
/** What a `Date` can hold; a moment or a day beyond it throws where it is shown. */
const maxMs = 8.64e15;
const maxDay = 1e8;
const moment = pipe(number(), minValue(-maxMs), maxValue(maxMs));
const studyDay = pipe(day, minValue(-maxDay), maxValue(maxDay));
const cardId = custom<CardId>((value) => typeof value === 'string' && value !== '');
const entryId = custom<EntryId>((value) => typeof value === 'string' && isEntryId(value));
const rating = picklist(['again', 'hard', 'good', 'easy']);
/** Longer than anything that a question shows or a field takes. */
const text = pipe(string(), maxLength(2_000));
const ids = pipe(array(text), maxLength(50));
const placements = pipe(array(strictTuple([text, text])), maxLength(50));
const firstTry = exactOptional(text);
const entryBase = { id: entryId, at: moment, studyDay, cardId };

export const logEntry: GenericSchema<LogEntry> = variant('type', [
	object({
		...entryBase,
		type: literal('review'),
		form: anyForm,
		direction: exactOptional(anyDirection),
		locale: picklist(['en', 'ar']),
		seed: text,
		response: variant('form', [
			object({ form: literal('recall'), remembered: boolean() }),
			object({ form: literal('choice'), optionId: text }),
			object({ form: literal('multi'), optionIds: ids }),
			object({ form: literal('trueFalse'), value: boolean() }),
			object({ form: literal('match'), placements }),
			object({ form: literal('order'), partIds: ids }),
			object({ form: literal('classify'), placements }),
			object({ form: literal('cloze'), text, optionId: exactOptional(text), firstTry }),
			object({ form: literal('shortText'), text, firstTry }),
			object({ form: literal('date'), date: text, firstTry }),
			object({ form: literal('number'), text })
		]),
		optionIds: ids,
		correct: boolean(),
		rating,
		durationMs: amount
	}),
	object({ ...entryBase, type: literal('undo'), target: entryId }),
	object({ ...entryBase, type: literal('override'), target: entryId, rating }),
	object({ ...entryBase, type: literal('suspend'), suspended: boolean() }),
	object({ ...entryBase, type: literal('reset') })
]);

export const cardState: GenericSchema<CardState> = pipe(
	object({
		cardId,
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

const coverageRow: GenericSchema<Coverage> = object({ foldVersion: number(), entryCount: count });

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

/** `undefined` for a row that is no coverage; no row at all covers nothing. */
export function parseCoverage(row: unknown): Coverage | undefined {
	if (row === undefined) return nothingCovered;
	return is(coverageRow, row) ? row : undefined;
}

/** FSRS throws on a memory that it cannot have made. A card without reviews has none. */
function hasMemory({ reps, stabilityDays, difficulty }: CardState): boolean {
	return reps === 0 || (stabilityDays >= 0.001 && difficulty >= 1 && difficulty <= 10);
}
