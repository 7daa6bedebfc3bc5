import {
	foldText,
	gaveUp,
	grade,
	readNumbers,
	type DateItem,
	type Item,
	type NumberItem,
	type Response
} from '$lib/cards';
import { parseEdtf } from '$lib/content';
import type { GivenResponse } from './attempt';
import type { ItemFix, Rekeyed } from './item-fix';
import { readDateKey } from './read-date-key';

/** What became of one item of an attempt. */
export interface GradedItem {
	readonly itemId: string;
	/**
	 * `omitted`: passed over, and a later item was answered. `notReached`: neither it nor any later
	 * one was. Both earn nothing, but only what was reached says how hard the item is.
	 */
	readonly state: 'answered' | 'omitted' | 'notReached';
	/** 0 to 1; 0 where nothing was answered. */
	readonly fraction: number;
	/** A retired item counts for nobody, whatever its fraction. */
	readonly counts: boolean;
	readonly response?: Response;
	readonly durationMs?: number;
}

export interface GradedAttempt {
	/** By place. */
	readonly items: readonly GradedItem[];
	/** Sum of the fractions that count. */
	readonly total: number;
	/** How many items count. */
	readonly max: number;
	/** `total` by `max`; 0 where no item counts. */
	readonly fraction: number;
}

/**
 * Judges an attempt from its raw responses, as anybody can at any time.
 * @param items in the order in which they were asked
 * @param responses by the same places; what is missing at the end was not answered
 * @param fixes of which those for other items do nothing; of two for one item the last counts
 */
export function regrade(
	items: readonly Item[],
	responses: readonly (GivenResponse | undefined)[],
	fixes: readonly ItemFix[]
): GradedAttempt {
	const fixOf = new Map(fixes.map((fix) => [fix.itemId, fix]));
	const lastAnswered = items.reduce(
		(last, item, place) => (isAnswered(item, responses[place]) ? place : last),
		-1
	);
	const graded = items.map((item, place): GradedItem => {
		const fix = fixOf.get(item.id);
		const given = responses[place];
		const base = { itemId: item.id, counts: fix?.kind !== 'retired' };
		if (!given || !isAnswered(item, given)) {
			return { ...base, state: place < lastAnswered ? 'omitted' : 'notReached', fraction: 0 };
		}
		const { response, durationMs } = given;
		const fraction = fractionOf(item, response, fix?.kind === 'rekeyed' ? fix : undefined);
		return { ...base, state: 'answered', fraction, response, durationMs };
	});
	const counting = graded.filter(({ counts }) => counts);
	const total = counting.reduce((sum, { fraction }) => sum + fraction, 0);
	const max = counting.length;
	return { items: graded, total, max, fraction: max === 0 ? 0 : total / max };
}

/** Whether a response says anything to the item: one in another form says nothing. */
function isAnswered(item: Item, given: GivenResponse | undefined): boolean {
	if (given?.response.form !== item.form) return false;
	const { response } = given;
	if (item.form === 'cloze' && response.form === 'cloze') {
		return response.optionId === undefined
			? item.typed !== undefined && response.text.trim() !== ''
			: item.bank !== undefined;
	}
	return !gaveUp(response);
}

function fractionOf(item: Item, response: Response, rekeyed: Rekeyed | undefined): number {
	return (rekeyed && rekeyedFraction(item, response, rekeyed)) ?? grade(item, response).fraction;
}

/** @returns `undefined` where the item has no key that could be another */
function rekeyedFraction(
	item: Item,
	response: Response,
	{ rightIds }: Rekeyed
): number | undefined {
	const isRight = (id: string) => (rightIds.includes(id) ? 1 : 0);
	const folded = rightIds.map(foldText);
	switch (response.form) {
		case 'choice':
			return isRight(response.optionId);
		case 'trueFalse':
			return isRight(String(response.value));
		case 'multi':
			return item.form === 'multi'
				? grade({ ...item, keyIds: rightIds }, response).fraction
				: undefined;
		case 'cloze':
			if (response.optionId !== undefined) return isRight(response.optionId);
			return folded.includes(foldText(response.text)) ? 1 : 0;
		case 'shortText':
			return folded.includes(foldText(response.text)) ? 1 : 0;
		case 'number':
			return item.form === 'number' ? numberFraction(item, response, rightIds) : undefined;
		case 'date':
			return item.form === 'date' ? dateFraction(item, response.date, rightIds) : undefined;
		default:
			return undefined;
	}
}

/**
 * @param texts keys as a teacher typed them
 * @returns those that can never be met: no date where a date was asked for, no number where a number was
 */
export function unreadableKeys({ form }: Item, texts: readonly string[]): readonly string[] {
	if (form === 'date') return texts.filter((text) => readDateKey(text) === undefined);
	if (form === 'number') return texts.filter((text) => readNumbers(text).length === 0);
	return [];
}

/** By the grader itself, which knows what lies within what. A first try says nothing of another key. */
function dateFraction(item: DateItem, date: string, keys: readonly string[]): number {
	const isRight = keys.some((text) => {
		const key = readDateKey(text);
		const precision = key === undefined ? undefined : parseEdtf(key)?.precision;
		if (key === undefined || precision === undefined) return false;
		const asked = { ...item, from: key, to: key, precision };
		return grade(asked, { form: 'date', date }).fraction === 1;
	});
	return isRight ? 1 : 0;
}

/** By the grader itself, which knows units and digits of either script; each key as an exact number. */
function numberFraction(item: NumberItem, response: Response, keys: readonly string[]): number {
	const isRight = keys
		.flatMap((key) => readNumbers(key).slice(0, 1))
		.some((key) => grade({ ...item, min: key, max: key, tolerance: 0 }, response).fraction === 1);
	return isRight ? 1 : 0;
}
