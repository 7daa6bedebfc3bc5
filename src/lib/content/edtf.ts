type Simple = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;
/** A day, a month or a year, exact or approximate. */
export type Point = Simple | `${Simple}~`;

/**
 * A date as precise as it is known, in EDTF (ISO 8601-2): a day `2016-11-26`, a month `2016-11`,
 * a year `2016`, any of them approximate with `~`, an interval `2014-06-10/2014-06-11`, or `XXXX`
 * for unknown. The type catches slips of form; `parseEdtf` checks that the day exists.
 */
export type Edtf = Point | `${Point}/${Point}` | 'XXXX';

export type Precision = 'day' | 'month' | 'year';

/** A calendar date down to its precision. `month` and `day` count from 1. */
export interface CalendarDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

export interface DateSpan {
	readonly start: CalendarDate;
	/** The same as `start` unless the date is an interval. */
	readonly end: CalendarDate;
	/** Days since 1970-01-01 of the first and the last day that the date may mean. */
	readonly firstDay: number;
	readonly lastDay: number;
	/** The finer of the two ends. */
	readonly precision: Precision;
	readonly approximate: boolean;
	readonly interval: boolean;
}

/**
 * Reads an EDTF string.
 * @returns the span of days it may mean, or `undefined` for `XXXX` and for anything that is not a
 * real date, such as `2015-02-30` or an interval that ends before it begins.
 */
export function parseEdtf(text: string): DateSpan | undefined {
	const known = read.get(text);
	if (known !== undefined) return known;
	const span = readEdtf(text);
	// Only what is a date is kept: of those there are as many as the content has.
	if (span) read.set(text, span);
	return span;
}

const read = new Map<string, DateSpan>();

function readEdtf(text: string): DateSpan | undefined {
	const [first, second, ...rest] = text.split('/');
	if (first === undefined || rest.length > 0) return undefined;
	const start = parsePoint(first);
	const end = second === undefined ? start : parsePoint(second);
	if (!start || !end || end.lastDay < start.firstDay) return undefined;
	return {
		start: start.date,
		end: end.date,
		firstDay: start.firstDay,
		lastDay: end.lastDay,
		precision: finer(precisionOf(start.date), precisionOf(end.date)),
		approximate: start.approximate || end.approximate,
		interval: second !== undefined
	};
}

/** Days by which an approximate date may be off, by precision. */
export const marginDays: Readonly<Record<Precision, number>> = { day: 7, month: 62, year: 731 };

/** Days by which a date may lie outside its span: none unless it is approximate. */
export function slackDays({ approximate, precision }: DateSpan): number {
	return approximate ? marginDays[precision] : 0;
}

/** Whether two dates may mean the same day. An unknown date may mean any. */
export function mayCoincide(a: string, b: string): boolean {
	const spanA = parseEdtf(a);
	const spanB = parseEdtf(b);
	if (!spanA || !spanB) return true;
	return spanA.firstDay <= spanB.lastDay && spanB.firstDay <= spanA.lastDay;
}

interface ParsedPoint {
	readonly date: CalendarDate;
	readonly firstDay: number;
	readonly lastDay: number;
	readonly approximate: boolean;
}

function parsePoint(text: string): ParsedPoint | undefined {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/.exec(text);
	if (!match) return undefined;
	const year = Number(match[1]);
	const month = match[2] === undefined ? undefined : Number(match[2]);
	const day = match[3] === undefined ? undefined : Number(match[3]);
	if (month !== undefined && (month < 1 || month > 12)) return undefined;
	if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) {
		return undefined;
	}
	const lastMonth = month ?? 12;
	return {
		date: {
			year,
			...(month === undefined ? {} : { month }),
			...(day === undefined ? {} : { day })
		},
		firstDay: dayNumber(year, month ?? 1, day ?? 1),
		lastDay: dayNumber(year, lastMonth, day ?? daysInMonth(year, lastMonth)),
		approximate: match[4] === '~'
	};
}

function dayNumber(year: number, month: number, day: number): number {
	// `Date.UTC` takes the years 0 to 99 for those of the last century.
	return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function precisionOf(date: CalendarDate): Precision {
	if (date.day !== undefined) return 'day';
	return date.month !== undefined ? 'month' : 'year';
}

function finer(a: Precision, b: Precision): Precision {
	const order: readonly Precision[] = ['day', 'month', 'year'];
	return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
