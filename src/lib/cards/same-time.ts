import {
	parseEdtf,
	slackDays,
	type AnyAccount,
	type AnyFieldName,
	type Edtf,
	type Times
} from '$lib/content';
import type { Card } from './card';

/** Fields that tell of an act, which has the date of its day and no duration. */
const acts: ReadonlySet<AnyFieldName> = new Set(['designations']);

/** The time for which a card asks, or for which it would ask of another account of its field. */
export function askedTimes({ field, account }: Card, of: AnyAccount = account): Times {
	return acts.has(field) && of.from !== undefined ? { asOf: of.from } : of;
}

/** Whether the card tells of an act, done on the day that its account begins. */
export function isAct({ field }: Card): boolean {
	return acts.has(field);
}

/** Whether what the card says is only said of a time. An act, once done, is done for good. */
export function isOfATime(card: Card): boolean {
	const { from, to, asOf } = card.account;
	return !isAct(card) && (from ?? to ?? asOf) !== undefined;
}

/** Whether two accounts may hold at the same time. Without dates, they may. */
export function maySameTime(a: Times, b: Times): boolean {
	const first = daysOf(a);
	const second = daysOf(b);
	return first.start <= second.end && second.start <= first.end;
}

/**
 * Whether two accounts certainly held at some same time: what is told of a year is told of some
 * day in it, so of two that are told of the same year this is not certain. One of which no end is
 * told holds on, but only until it was last told where that has a date.
 */
export function surelySameTime(a: Times, b: Times): boolean {
	const first = certainDaysOf(a);
	const second = certainDaysOf(b);
	return first.start <= second.end && second.start <= first.end;
}

/**
 * Whether one account is known to have ended when or before the other began. In a succession, the
 * end of one may be the date on which the next began.
 */
export function heldApart(a: Times, b: Times): boolean {
	return !maySameTime(a, b) || endsAsBegins(a, b) || endsAsBegins(b, a);
}

function endsAsBegins(a: Times, b: Times): boolean {
	const end = a.to === undefined ? undefined : parseEdtf(a.to);
	const start = b.from === undefined ? undefined : parseEdtf(b.from);
	if (!end || !start || end.firstDay > start.lastDay) return false;
	// Two that held within the same year cannot be told apart by it.
	return a.from !== b.from || a.to !== b.to;
}

/** Days since 1970-01-01. */
interface Days {
	readonly start: number;
	readonly end: number;
}

/** Between which an account may hold; open where it does not say. */
function daysOf(times: Times): Days {
	const { start, end } = endsOf(times);
	return {
		start: start ? start.firstDay - slackDays(start) : -Infinity,
		end: end ? end.lastDay + slackDays(end) : Infinity
	};
}

/** From the latest day on which it can have begun to the earliest on which it can have ended. */
function certainDaysOf(times: Times): Days {
	const { start, end = spanOf(times.asOf) } = endsOf(times);
	return {
		start: start ? start.lastDay + slackDays(start) : -Infinity,
		end: end ? end.firstDay - slackDays(end) : Infinity
	};
}

function endsOf({ from, to, asOf }: Times) {
	return {
		start: spanOf(from ?? (to === undefined ? asOf : undefined)),
		end: spanOf(to ?? (from === undefined ? asOf : undefined))
	};
}

function spanOf(date: Edtf | undefined) {
	return date === undefined ? undefined : parseEdtf(date);
}
