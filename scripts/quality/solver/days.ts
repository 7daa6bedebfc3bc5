/** A first and a last day, both in it, counted from the first of March of the year 0. */
export interface Days {
	readonly first: number;
	readonly last: number;
	readonly approximate: boolean;
	readonly precision: 'day' | 'month' | 'year';
}

/** Days by which "about" may be off, as the authors' guide has it. */
const looseness = { day: 7, month: 62, year: 731 } as const;

/**
 * Reads an EDTF date or interval, `undefined` for `XXXX` and whatever is none. Written for the
 * solver alone: an error in the generator's own reader must not be repeated here.
 */
export function readDays(edtf: string): Days | undefined {
	const ends = edtf.split('/').map(readPoint);
	const [start, end = start] = ends;
	if (!start || !end || ends.length > 2) return undefined;
	return {
		first: start.first,
		last: end.last,
		approximate: start.approximate || end.approximate,
		precision: finest(start.precision, end.precision)
	};
}

/** The days that a date may mean if "about" is taken at its widest. */
export function widest(days: Days): Days {
	const slack = days.approximate ? looseness[days.precision] : 0;
	return { ...days, first: days.first - slack, last: days.last + slack };
}

/** Whether two dates may mean the same day. */
export function mayMeet(a: Days, b: Days): boolean {
	const [one, other] = [widest(a), widest(b)];
	return one.first <= other.last && other.first <= one.last;
}

/** Days from 1970-01-01, as items count them. */
export function sinceEpoch(day: number): number {
	return day - dayNumber(1970, 1, 1);
}

function readPoint(text: string): Days | undefined {
	const match = /^(\d{4})(-\d\d)?(-\d\d)?(~)?$/.exec(text);
	if (!match) return undefined;
	const [year, month, day] = [match[1], match[2]?.slice(1), match[3]?.slice(1)].map((part) =>
		part === undefined ? undefined : Number(part)
	);
	if (year === undefined) return undefined;
	const approximate = match[4] === '~';
	if (month === undefined) {
		return {
			first: dayNumber(year, 1, 1),
			last: dayNumber(year + 1, 1, 1) - 1,
			approximate,
			precision: 'year'
		};
	}
	const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
	if (day === undefined) {
		return { first: dayNumber(year, month, 1), last: next - 1, approximate, precision: 'month' };
	}
	const at = dayNumber(year, month, day);
	return { first: at, last: at, approximate, precision: 'day' };
}

/** Counts days in a year that begins in March, so that the leap day is its last. */
function dayNumber(year: number, month: number, day: number): number {
	const shifted = month <= 2 ? year - 1 : year;
	const monthOfYear = (month + 9) % 12;
	const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
	return shifted * 365 + leapDays + Math.floor((monthOfYear * 153 + 2) / 5) + day - 1;
}

function finest(a: Days['precision'], b: Days['precision']): Days['precision'] {
	if (a === 'day' || b === 'day') return 'day';
	return a === 'month' || b === 'month' ? 'month' : 'year';
}
