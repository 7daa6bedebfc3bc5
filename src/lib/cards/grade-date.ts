import { parseEdtf, type CalendarDate, type Precision } from '$lib/content';
import { withLatinDigits } from './digits';
import type { DateItem } from './item';
import type { Grade } from './response';
import { nearly, right, rightWithHelp, wrong } from './verdicts';

/** By how much one part of a date may be off for it to be nearly right. */
const nearBy = { year: 1, month: 1, day: 2 } as const;

/**
 * Judges a date: right if all that was given lies between the ends of what is known. One more try
 * is given where one part alone is off, and by little: a year or a month by one, a day by two. A
 * bare year is never nearly right, as nothing else in it is right.
 */
export function gradeDate(
	item: DateItem,
	{ date, firstTry }: { readonly date: string; readonly firstTry?: string }
): Grade {
	const given = parseEdtf(withLatinDigits(date).trim());
	const from = parseEdtf(item.from);
	const to = parseEdtf(item.to);
	if (!given || !from || !to || isCoarser(given.precision, item.precision)) return wrong;
	if (given.firstDay >= from.firstDay && given.lastDay <= to.lastDay) {
		return firstTry === undefined ? right : rightWithHelp;
	}
	const isNear = isNearly(given.start, from.start) || isNearly(given.start, to.start);
	return firstTry === undefined && isNear ? nearly : wrong;
}

function isCoarser(a: Precision, b: Precision): boolean {
	const order: readonly Precision[] = ['day', 'month', 'year'];
	return order.indexOf(a) > order.indexOf(b);
}

function isNearly(given: CalendarDate, key: CalendarDate): boolean {
	if (key.month === undefined) return false;
	const off = (['year', 'month', 'day'] as const)
		.filter((part) => key[part] !== undefined && key[part] !== given[part])
		.map((part) => Math.abs((given[part] ?? 0) - (key[part] ?? 0)) <= nearBy[part]);
	return off.length === 1 && off.every(Boolean);
}
