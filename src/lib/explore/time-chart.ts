import { statementOf, type Card, type CardId, type Deck } from '$lib/cards';
import {
	parseEdtf,
	type AnyFieldName,
	type Edtf,
	type Kind,
	type Locale,
	type Times
} from '$lib/content';
import { datedFactsOf, type DatedFact, type Days } from './dated-facts';
import { written } from './timeline';

/**
 * How much is known of a date. `day`: it is that day. `within`: some time in these days, of which
 * the sources name only the month or the year. `lasted`: all of these days.
 */
export type TimeShape = 'day' | 'within' | 'lasted';

/** A dated fact of a note, on a chart of time. */
export interface TimeEntry extends Days {
	readonly id: CardId;
	readonly slug: string;
	readonly kind: Kind;
	readonly shape: TimeShape;
	/** The name of the note, and of the other note that the fact is about. */
	readonly name: string;
	/** Written for the reader: "26 November 2016", "from 2016 on". */
	readonly when: string;
	/** The fact in a sentence. */
	readonly sentence: string;
}

/** What came of what. */
export interface TimeLink {
	/** Slugs: the earlier and the later. */
	readonly from: string;
	readonly to: string;
	/** The sentence that says so. */
	readonly sentence: string;
}

/** All of a subject that has a date. */
export interface TimeChart {
	/** The earliest beginning first; what has none, first of all. */
	readonly entries: readonly TimeEntry[];
	readonly links: readonly TimeLink[];
	/** Days since 1970-01-01: the first that anything is told of, and the first after the last. */
	readonly fromDay: number;
	readonly toDay: number;
	/** The shortest stretch that most of what happened lies in: what the subject is about. */
	readonly startDay: number;
	readonly endDay: number;
}

/** Fields whose value is what led to their note. */
const causes: ReadonlySet<AnyFieldName> = new Set([
	'followed',
	'basedOn',
	'replaces',
	'splitFrom',
	'successorOf'
]);

/** The dates of all notes of a subject; its own facts, and not those that other notes tell of it. */
export function timeChartOf(deck: Deck, locale: Locale): TimeChart {
	const { subject } = deck;
	const entries = [...subject.notes.keys()]
		.flatMap((slug) =>
			datedFactsOf(deck, slug)
				.filter(({ fact }) => fact.note.slug === slug)
				.map((dated) => entryOf(deck, dated, locale))
		)
		.sort((a, b) => a.from - b.from || a.to - b.to);
	const days = entries.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
	const happened = entries.filter(({ kind }) => kind === 'event');
	return {
		entries,
		links: deck.facts
			.filter(({ field, valueType }) => valueType === 'note' && causes.has(field))
			.map((fact) => ({
				from: String(fact.account.value),
				to: fact.note.slug,
				sentence: statementOf(subject, fact, locale)
			})),
		fromDay: days.reduce((least, day) => Math.min(least, day), days[0] ?? 0),
		toDay: days.reduce((most, day) => Math.max(most, day + 1), days[0] ?? 1),
		...mostOf(happened.length > 0 ? happened : entries)
	};
}

/** What lies before and after is background, or what became of it. */
const most = 0.95;

/** The days that most of some entries begin in. */
function mostOf(entries: readonly TimeEntry[]): Pick<TimeChart, 'startDay' | 'endDay'> {
	const days = entries.map(({ from }) => from).filter(Number.isFinite);
	const held = Math.max(Math.ceil(days.length * most), 1);
	const stretches = days
		.slice(0, days.length - held + 1)
		.map((startDay, index) => ({ startDay, endDay: (days[index + held - 1] ?? startDay) + 1 }));
	return stretches.reduce(
		(best, one) => (one.endDay - one.startDay < best.endDay - best.startDay ? one : best),
		stretches[0] ?? { startDay: 0, endDay: 1 }
	);
}

/** The slugs of everything that led to a note or came of it, with its own. */
export function chainOf(links: readonly TimeLink[], slug: string): ReadonlySet<string> {
	const reach = (from: keyof TimeLink, to: keyof TimeLink) => {
		const reached = new Set([slug]);
		for (const one of reached) {
			for (const link of links) if (link[from] === one) reached.add(link[to]);
		}
		return reached;
	};
	return new Set([...reach('from', 'to'), ...reach('to', 'from')]);
}

function entryOf(deck: Deck, { fact, when, days }: DatedFact, locale: Locale): TimeEntry {
	const { note, id } = fact;
	return {
		...days,
		id,
		slug: note.slug,
		kind: note.kind,
		shape: shapeOf(when),
		name: nameOf(deck, fact, locale),
		when: written(when, locale),
		sentence: statementOf(deck.subject, fact, locale)
	};
}

function shapeOf(when: Edtf | Times): TimeShape {
	if (typeof when !== 'string') {
		if (when.from !== undefined || when.to !== undefined) return 'lasted';
		return when.asOf === undefined ? 'within' : shapeOf(when.asOf);
	}
	const span = parseEdtf(when);
	if (span?.interval) return 'lasted';
	return span?.precision === 'day' ? 'day' : 'within';
}

function nameOf({ subject }: Deck, { note, valueType, account }: Card, locale: Locale): string {
	const other = valueType === 'note' ? subject.notes.get(String(account.value)) : undefined;
	return other ? `${note.name[locale]} · ${other.name[locale]}` : note.name[locale];
}
