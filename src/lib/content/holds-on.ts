import type { FieldContent } from './accounts';
import { parseEdtf, slackDays, type Edtf } from './edtf';
import type { Times } from './field';
import type { AnyAccount } from './subject';

/** What is known of a date: that it held on any day that is meant, on some perhaps, or on none. */
export type Holding = 'holds' | 'mayHold' | 'doesNotHold';

/**
 * Whether an account is known to hold on a date. It holds from its beginning up to its end, the
 * end left out. Without an end it holds on, but only until `asOf` where there is one; without any
 * times it always holds. Nothing is known more precisely than the dates are: what ended in 2012
 * may have held in May 2012.
 *
 * @param date may be a month or a year, which then stands for every day in it
 */
export function holdsOn(times: Times, date: Edtf): Holding {
	const asked = daysOf(date);
	const { possible, certain } = limitsOf(times);
	if (asked && (asked.last < possible.first || asked.first > possible.last)) return 'doesNotHold';
	if (!asked) return 'mayHold';
	if (asked.first >= certain.first && asked.last <= certain.last) return 'holds';
	return isSpokenOf(times, asked) ? 'holds' : 'mayHold';
}

/** The accounts of a field by what is known of them on a date. */
export interface ValuesOn {
	readonly holding: readonly AnyAccount[];
	readonly possible: readonly AnyAccount[];
}

/**
 * @returns the accounts of a field that are known to hold on a date, and those that may. Of a
 * succession none may, if one is known to.
 */
export function valueOn({ shape, accounts }: FieldContent, date: Edtf): ValuesOn {
	const known = (holding: Holding) =>
		accounts.filter((account) => holdsOn(account, date) === holding);
	const holding = known('holds');
	const alone = shape === 'succession' && holding.length > 0;
	return { holding, possible: alone ? [] : known('mayHold') };
}

/** A first and a last day, both in it, since 1970-01-01. */
interface Days {
	readonly first: number;
	readonly last: number;
}

interface Limits {
	/** The days outside which it is known not to have held. */
	readonly possible: Days;
	/** The days on all of which it is known to have held; none if the first is after the last. */
	readonly certain: Days;
}

function limitsOf({ from, to, asOf }: Times): Limits {
	const start = daysOf(from);
	const end = daysOf(to);
	const seen = daysOf(asOf);
	const unlimited = from === undefined && to === undefined && asOf === undefined;
	const goesOn = to === undefined && from !== undefined;
	return {
		possible: { first: start?.first ?? -Infinity, last: (end?.last ?? Infinity) - 1 },
		certain: {
			first: start?.last ?? seen?.last ?? (unlimited ? -Infinity : Infinity),
			last: end ? end.first - 1 : (seen?.first ?? (unlimited || goesOn ? Infinity : -Infinity))
		}
	};
}

/** Whether the sources speak of the very date, as a year or as a day. */
function isSpokenOf({ asOf }: Times, asked: Days): boolean {
	const seen = daysOf(asOf);
	return seen?.first === asked.first && seen.last === asked.last;
}

/** The days that a date may mean; `undefined` for none and for an unknown one. */
function daysOf(date: Edtf | undefined): Days | undefined {
	const span = date === undefined ? undefined : parseEdtf(date);
	if (!span) return undefined;
	const slack = slackDays(span);
	return { first: span.firstDay - slack, last: span.lastDay + slack };
}
