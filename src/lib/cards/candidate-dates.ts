import {
	isPeriod,
	marginDays,
	parseEdtf,
	periodTimes,
	type DateSpan,
	type Period
} from '$lib/content';
import type { Candidate } from './candidate';
import type { Card } from './card';
import type { Deck } from './deck';
import { answersOf, factsLike } from './field-facts';
import { perCard } from './per-card';

/** Days that two dates may lie apart and still be mistaken for one another, by precision. */
const eraDays = { day: 3 * 366, month: 10 * 366, year: 30 * 366 } as const;

/** Dates of the same field, kind and precision that are certainly not the answer. */
export function candidateDates(deck: Deck, card: Card): readonly Candidate[] {
	const key = parseEdtf(String(card.account.value));
	if (!key) return [];
	const shape = dateShape(deck, card);
	const answers = answersOf(card).map(({ value }) => String(value));
	const found: Candidate[] = [];
	for (const fact of factsLike(deck, card)) {
		const date = String(fact.account.value);
		const span = parseEdtf(date);
		if (!span || dateShape(deck, fact) !== shape) continue;
		const offset = span.firstDay - key.firstDay;
		if (Math.abs(offset) > eraDays[key.precision]) continue;
		if (answers.some((answer) => mayBeSameDate(date, answer))) continue;
		const typed = { type: 'date' as const, value: date };
		const likeness = -Math.abs(offset);
		found.push({ id: date, typed, fact, confusion: 'otherDate', likeness, offset });
	}
	return found;
}

const dateShape = perCard((_, { account }) => {
	const span = parseEdtf(String(account.value));
	return span && shapeOf(span);
});

/** Periods of the same field and shape that certainly began or ended at another time. */
export function candidatePeriods(deck: Deck, card: Card): readonly Candidate[] {
	const answers = answersOf(card).flatMap(({ value }) => (isPeriod(value) ? [value] : []));
	const [key] = answers;
	if (key === undefined) return [];
	const shape = periodShape(key);
	return factsLike(deck, card).flatMap((fact) => {
		const { value } = fact.account;
		if (!isPeriod(value) || periodShape(value) !== shape) return [];
		if (answers.some((answer) => mayBeSamePeriod(value, answer))) return [];
		const offset = firstDayOf(value) - firstDayOf(key);
		const typed = { type: 'period' as const, value };
		return { id: value, typed, fact, confusion: 'otherDate', likeness: -Math.abs(offset), offset };
	});
}

/** All that shows in how a date is written: the parts of both ends, and whether it is "about". */
function shapeOf({ start, end, approximate, interval }: DateSpan): string {
	const sameMonth = start.year === end.year && start.month === end.month;
	const parts = [...Object.keys(start), '/', ...Object.keys(end)].join(' ');
	return [parts, approximate, interval, sameMonth].join(' ');
}

/** Which ends of a period are known, and how precisely. */
function periodShape(period: Period): string {
	return period
		.split('/')
		.map((end) => {
			const span = parseEdtf(end);
			return span ? shapeOf(span) : end;
		})
		.join(' to ');
}

/** Whether two periods may have begun and ended at the same time. */
export function mayBeSamePeriod(a: Period, b: Period): boolean {
	const [first, second] = [periodTimes(a), periodTimes(b)];
	return (['from', 'to'] as const).every((end) => {
		const [one, other] = [first[end], second[end]];
		return one === undefined || other === undefined || mayBeSameDate(one, other);
	});
}

/** Whether two dates may mean the same day, or lie so close that one may be the other. */
export function mayBeSameDate(a: string, b: string): boolean {
	const first = parseEdtf(a);
	const second = parseEdtf(b);
	if (!first || !second) return true;
	if (first.firstDay <= second.lastDay && second.firstDay <= first.lastDay) return true;
	if (!first.approximate && !second.approximate) return false;
	const gap = Math.max(first.firstDay - second.lastDay, second.firstDay - first.lastDay);
	return gap < Math.max(marginDays[first.precision], marginDays[second.precision]);
}

function firstDayOf(period: Period): number {
	const { from, to } = periodTimes(period);
	return parseEdtf(from ?? to ?? '')?.firstDay ?? 0;
}
