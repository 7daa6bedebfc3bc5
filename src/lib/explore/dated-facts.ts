import type { Card, Deck } from '$lib/cards';
import { isPeriod, marginDays, parseEdtf, periodTimes, type Edtf, type Times } from '$lib/content';

/**
 * Days since 1970-01-01 between which something was so. Where no end is known, it is the last day
 * that the sources or the subject speak of, or else endless.
 */
export interface Days {
	readonly from: number;
	readonly to: number;
	/** Whether an end is only about right, or not known at all. */
	readonly softFrom: boolean;
	readonly softTo: boolean;
}

/** A fact with its place in time. */
export interface DatedFact {
	readonly fact: Card;
	/** A date for what happened once, times for what lasted. */
	readonly when: Edtf | Times;
	readonly days: Days;
}

/** Fields that say who or where and not when; the date of what they are about is that of another field. */
const datedBy: Readonly<Record<string, string>> = {
	'event/place': 'date',
	'event/actor': 'date',
	'legalOrder/issuer': 'dateIssued',
	'faction/founder': 'founded'
};

/** All dated facts that a note tells, or that others tell of it, oldest first. */
export function datedFactsOf(deck: Deck, slug: string): readonly DatedFact[] {
	const { endsOn } = deck.subject;
	const own = (deck.factsByNote.get(slug) ?? []).flatMap((fact) =>
		dated(fact, whenOf(fact), endsOn)
	);
	const others = (deck.factsByValue.get(slug) ?? []).flatMap((fact) =>
		dated(fact, whenOf(fact) ?? dateOfNote(deck, fact), endsOn)
	);
	return [...own, ...others].sort(({ days: a }, { days: b }) => orderOf(a) - orderOf(b));
}

/** The days that a fact itself names, if it does; an end that is not known is endless. */
export function daysOf(fact: Card): Days | undefined {
	return dated(fact, whenOf(fact))[0]?.days;
}

/** @param endsOn the last day that the subject tells of */
function dated(fact: Card, when: Edtf | Times | undefined, endsOn?: Edtf): readonly DatedFact[] {
	const days = when === undefined ? undefined : daysBetween(when, endsOn);
	return when === undefined || days === undefined ? [] : [{ fact, when, days }];
}

function whenOf({ valueType, account, field }: Card): Edtf | Times | undefined {
	if (valueType === 'date') return String(account.value) as Edtf;
	if (valueType === 'period' && isPeriod(account.value)) return periodTimes(account.value);
	// An act has the date of its day and no duration.
	if (field === 'designations' && account.from !== undefined) return account.from;
	if (account.from !== undefined || account.to !== undefined) return account;
	return account.asOf;
}

/** The agreed date of the note that a fact belongs to, where that is the fact's own. */
function dateOfNote(deck: Deck, { note, field }: Card): Edtf | undefined {
	const dateField = datedBy[`${note.kind}/${field}`];
	const dates = (deck.factsByNote.get(note.slug) ?? []).filter((fact) => fact.field === dateField);
	const [date] = dates;
	return date && dates.length === 1 ? (String(date.account.value) as Edtf) : undefined;
}

function daysBetween(when: Edtf | Times, endsOn: Edtf | undefined): Days | undefined {
	if (typeof when === 'string') return daysBetween({ from: when, to: when }, endsOn);
	const from = ends(when.from);
	const to = ends(when.to);
	// Where an end is missing, it is known as far as the date that the sources speak of.
	const known = ends(when.asOf);
	if (!from && !to) return undefined;
	return {
		from: from?.first ?? known?.first ?? -Infinity,
		to: to?.last ?? known?.last ?? lastTold(from, endsOn),
		softFrom: from?.soft ?? true,
		softTo: to?.soft ?? true
	};
}

/** The last day of the subject; of what began after it, no more is known than the beginning. */
function lastTold(from: { readonly last: number } | undefined, endsOn: Edtf | undefined): number {
	const last = ends(endsOn)?.last;
	return last === undefined ? Infinity : Math.max(last, from?.last ?? last);
}

/** The first and the last day that a date may mean, however roughly it is known. */
function ends(date: Edtf | undefined) {
	const span = date === undefined ? undefined : parseEdtf(date);
	if (!span) return undefined;
	const slack = span.approximate ? marginDays[span.precision] : 0;
	return { first: span.firstDay - slack, last: span.lastDay + slack, soft: span.approximate };
}

function orderOf({ from, to }: Days): number {
	return from === -Infinity ? to : from;
}
