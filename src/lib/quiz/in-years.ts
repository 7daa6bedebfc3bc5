import type { Card, Deck } from '$lib/cards';
import { isPeriod, parseEdtf, periodTimes, type Times } from '$lib/content';
import type { Years } from './blueprint';

/**
 * Whether what a card asks may have been so within a period: by the dates that the fact itself
 * names, or, where it names none, by those of anything else that is told of its note. Without any
 * date it lies in no period.
 */
export function isInYears(deck: Deck, card: Card, { from, to }: Years): boolean {
	const own = daysOf(card);
	const all = own ? [own] : (deck.factsByNote.get(card.note.slug) ?? []).flatMap(daysOf);
	return all.some(
		(days) => days && days.first < firstDayOf(to + 1) && days.last >= firstDayOf(from)
	);
}

/** In days since 1970-01-01; an end that is not told is open. */
interface Days {
	readonly first: number;
	readonly last: number;
}

/** When a fact was so; `undefined` where it does not say. */
function daysOf({ valueType, account }: Card): Days | undefined {
	if (valueType === 'date') return daysBetween(String(account.value), String(account.value));
	const { from, to }: Times =
		valueType === 'period' && isPeriod(account.value) ? periodTimes(account.value) : account;
	return daysBetween(from, to) ?? daysBetween(account.asOf, account.asOf);
}

function daysBetween(from: string | undefined, to: string | undefined): Days | undefined {
	const first = parseEdtf(from ?? '')?.firstDay;
	const last = parseEdtf(to ?? '')?.lastDay;
	return first === undefined && last === undefined
		? undefined
		: { first: first ?? -Infinity, last: last ?? Infinity };
}

function firstDayOf(year: number): number {
	return Date.UTC(year, 0, 1) / 86_400_000;
}
