import { formatEdtf, parseEdtf, type CalendarDate, type Precision } from '$lib/content';
import type { Card } from './card';
import { commonParts } from './common-parts';
import type { Deck } from './deck';
import { foldWords } from './fold-text';
import type { DateItem } from './item';
import { perCard } from './per-card';
import { hasOneAnswer, questionOf } from './sentence';
import type { WayMaker } from './way-maker';

/** An interval of more days than this is asked by the month, and then by the year. */
const longestByDay = 14;
const longestByMonth = 366;

/** The date by its parts, as precisely as it is known. */
export const date: WayMaker = {
	form: 'date',
	direction: 'value',
	isPossible: (deck, card) => askedDate(deck, card) !== undefined,
	make(deck, card, ask) {
		const asked = askedDate(deck, card);
		return asked && { form: 'date', ...commonParts(deck, card, ask), ...asked };
	}
};

type AskedDate = Pick<DateItem, 'precision' | 'from' | 'to'>;

/**
 * What is asked of a date. One that is only about known is not asked: no answer near it would
 * certainly be wrong. Of an interval any date within is right, and a long one is asked more
 * coarsely, unless the question tells as much.
 */
const askedDate = perCard((deck: Deck, card: Card): AskedDate | undefined => {
	if (card.valueType !== 'date' || !hasOneAnswer(deck.subject, card)) return undefined;
	const span = parseEdtf(String(card.account.value));
	if (!span || span.approximate) return undefined;
	const days = span.lastDay - span.firstDay + 1;
	const precision = span.interval
		? coarsest([precisionOf(span.start), precisionOf(span.end), precisionFor(days)])
		: span.precision;
	const [from, to] = [written(span.start, precision), written(span.end, precision)];
	return [from, to].some((end) => isTold(deck, card, end)) ? undefined : { precision, from, to };
});

function isTold(deck: Deck, card: Card, edtf: string): boolean {
	const question = foldWords(questionOf(deck.subject, card, 'en'));
	return foldWords(formatEdtf(edtf, 'en')).every((word) => question.includes(word));
}

function precisionFor(days: number): Precision {
	if (days <= longestByDay) return 'day';
	return days <= longestByMonth ? 'month' : 'year';
}

function coarsest(precisions: readonly Precision[]): Precision {
	if (precisions.includes('year')) return 'year';
	return precisions.includes('month') ? 'month' : 'day';
}

function precisionOf({ month, day }: CalendarDate): Precision {
	if (day !== undefined) return 'day';
	return month === undefined ? 'year' : 'month';
}

function written({ year, month = 1, day = 1 }: CalendarDate, precision: Precision): string {
	const parts = { year: [year], month: [year, month], day: [year, month, day] }[precision];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
