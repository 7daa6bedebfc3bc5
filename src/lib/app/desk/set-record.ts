import * as v from 'valibot';
import { directions, forms } from '$lib/cards';
import { bands, type Cell, type QuizSet, type SetItem } from '$lib/quiz';
import { anyCardId, anyDirection, anyForm, moment } from '$lib/schedule';
import { readAt } from './read-at';

/** What the names of all versions of all sets begin with. */
export const setPrefix = 'desk:set:';

/** Where the store keeps one version of a set. */
export function setRecord({ id, version }: Pick<QuizSet, 'id' | 'version'>): string {
	return `${setPrefix}${id}:${String(version)}`;
}

/** More of anything than a set has; a copy from elsewhere may say what it likes. */
const most = 10_000;
/** Longer than any title or slug. */
export const shortText = v.pipe(v.string(), v.maxLength(2_000));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const year = v.pipe(v.number(), v.integer(), v.minValue(-9999), v.maxValue(9999));

/** Sixteen hexadecimal digits, by chance or from a hash. */
export const hexId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

const setItem: v.GenericSchema<SetItem> = v.object({
	cardId: anyCardId,
	way: v.object({ form: anyForm, direction: anyDirection }),
	draw: whole
});

const cell: v.GenericSchema<Cell> = v.object({
	count: whole,
	form: v.picklist(forms),
	direction: v.exactOptional(v.picklist(directions)),
	topic: v.exactOptional(shortText),
	band: v.exactOptional(v.picklist(bands)),
	years: v.exactOptional(v.object({ from: year, to: year }))
});

/** What a set asks, and by what it was composed. */
export const setItems = v.pipe(v.array(setItem), v.maxLength(most));
export const cells = v.pipe(v.array(cell), v.maxLength(most));

const schema: v.GenericSchema<QuizSet> = v.object({
	id: hexId,
	version: v.pipe(whole, v.minValue(1)),
	title: shortText,
	subject: shortText,
	seed: hexId,
	items: setItems,
	blueprint: cells,
	changedAt: moment
});

/** @returns the set that is kept, or `undefined` if there is none that can be read */
export function readQuizSet(record: unknown): QuizSet | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success ? parsed.output : undefined;
}

/** As `readQuizSet`, if it lies under its own name. */
export const readSetAt = readAt(readQuizSet, setRecord);
