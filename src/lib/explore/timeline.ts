import { timeText, type Card, type CardId, type Deck } from '$lib/cards';
import { formatEdtf, type Edtf, type Locale, type Times } from '$lib/content';
import { datedFactsOf, daysOf, type Days } from './dated-facts';

/** A dated fact of a note as it stands on a strip of time. */
export interface TimeMark extends Days {
	readonly factId: CardId;
	/** Written for the reader: "26 November 2016", "from 2016 on". */
	readonly when: string;
}

/** A note's dates within the years that its subject is about. */
export interface Timeline {
	readonly fromYear: number;
	/** The last year, all of it. */
	readonly toYear: number;
	/** Days since 1970-01-01: the first of `fromYear`, and the first after `toYear`. */
	readonly fromDay: number;
	readonly toDay: number;
	/** Oldest first. Some may lie outside the years. */
	readonly marks: readonly TimeMark[];
}

/**
 * Of a subject's dates, this share at either end is left out of its span: one law of a century ago
 * would leave no room for the rest.
 */
const tail = 0.05;

/** @returns a note's dates, or `undefined` if it has none. */
export function timelineOf(deck: Deck, slug: string, locale: Locale): Timeline | undefined {
	const marks = datedFactsOf(deck, slug).map(({ fact, when, days }) => ({
		...days,
		factId: fact.id,
		when: written(when, locale)
	}));
	return marks.length === 0 ? undefined : { ...yearsOf(deck.facts), marks };
}

/** A date or times as they stand by themselves: "26 November 2016", "from 2016 on". */
export function written(when: Edtf | Times, locale: Locale): string {
	return typeof when === 'string' ? formatEdtf(when, locale) : timeText(when, locale).trim();
}

/** The years between which most of a subject's dates lie. */
function yearsOf(facts: readonly Card[]): Omit<Timeline, 'marks'> {
	const days = facts
		.flatMap((fact) => daysOf(fact) ?? [])
		.flatMap(({ from, to }) => [from, to].filter(Number.isFinite))
		.sort((a, b) => a - b);
	const left = Math.floor(days.length * tail);
	const fromYear = yearOf(days[left] ?? 0);
	const toYear = yearOf(days[days.length - 1 - left] ?? 0);
	return { fromYear, toYear, fromDay: firstDayOf(fromYear), toDay: firstDayOf(toYear + 1) };
}

const msPerDay = 86_400_000;

function yearOf(day: number): number {
	return new Date(day * msPerDay).getUTCFullYear();
}

/** The first day of a year, in days since 1970-01-01. */
export function firstDayOf(year: number): number {
	return Date.UTC(year, 0, 1) / msPerDay;
}
