import {
	array,
	boolean,
	custom,
	exactOptional,
	finite,
	integer,
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
import type { CardId, Response } from '$lib/cards';
import { isEntryId } from './entry-ids';
import type { EntryId, LogEntry } from './log';
import { anyDirection, anyForm } from './ways';

/** What a `Date` can hold; a moment or a day beyond it throws where it is shown. */
const maxMs = 8.64e15;
const maxDay = 1e8;
/** Epoch ms. */
export const moment: GenericSchema<number> = pipe(number(), minValue(-maxMs), maxValue(maxMs));
const studyDay = pipe(number(), integer(), minValue(-maxDay), maxValue(maxDay));
export const anyCardId: GenericSchema<CardId> = custom<CardId>(
	(value) => typeof value === 'string' && value !== ''
);
const entryId = custom<EntryId>((value) => typeof value === 'string' && isEntryId(value));
const rating = picklist(['again', 'hard', 'good', 'easy']);
/** Longer than anything that a question shows or a field takes. */
const text = pipe(string(), maxLength(2_000));
const ids = pipe(array(text), maxLength(50));
const placements = pipe(array(strictTuple([text, text])), maxLength(50));
const firstTry = exactOptional(text);
const partCount = pipe(number(), integer(), minValue(0), maxValue(50));

/** An answer from outside, of any form. */
export const anyResponse: GenericSchema<Response> = variant('form', [
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
	object({ form: literal('number'), text }),
	object({ form: literal('place'), spot: text })
]);

const entryBase = { id: entryId, at: moment, studyDay, cardId: anyCardId };

/**
 * What an entry from outside has to be: from the disk, the journal or a backup. Entries are checked
 * and handed on as they are, not rebuilt: what a later build adds to one stays in it.
 */
export const logEntry: GenericSchema<LogEntry> = variant('type', [
	object({
		...entryBase,
		type: literal('review'),
		form: anyForm,
		direction: exactOptional(anyDirection),
		locale: picklist(['en', 'ar']),
		seed: text,
		response: anyResponse,
		optionIds: ids,
		correct: boolean(),
		rating,
		durationMs: pipe(number(), finite())
	}),
	object({
		...entryBase,
		type: literal('part'),
		target: entryId,
		form: picklist(['multi', 'match', 'classify', 'order']),
		correct: boolean(),
		offered: partCount,
		beside: partCount,
		given: exactOptional(text)
	}),
	object({ ...entryBase, type: literal('undo'), target: entryId }),
	object({ ...entryBase, type: literal('override'), target: entryId, rating }),
	object({ ...entryBase, type: literal('suspend'), suspended: boolean() }),
	object({ ...entryBase, type: literal('reset') })
]);
