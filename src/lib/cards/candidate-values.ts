import {
	isPeriod,
	mayCoincide,
	parseEdtf,
	periodTimes,
	type AnyAccount,
	type DateSpan,
	type LegalForm,
	type Period,
	type Text
} from '$lib/content';
import type { Candidate } from './candidate';
import type { Card } from './card';
import { closureOf } from './closure';
import type { Deck } from './deck';
import { phrasesOf } from './phrases';
import { isCloseQuantity, isOfSameSort, quantityId } from './quantity';
import { typedValue } from './value-text';

/** Days that two dates may lie apart and still be mistaken for one another, by precision. */
const eraDays = { day: 3 * 366, month: 10 * 366, year: 30 * 366 } as const;

/** Days that must lie between two dates if one of them is only about known. */
const marginDays = { day: 7, month: 62, year: 731 } as const;

/** Texts that differ in length by more than this factor give the longer or shorter one away. */
const longestRatio = 2.5;

/** Dates of the same field, kind and precision that are certainly not the answer. */
export function candidateDates(deck: Deck, card: Card): readonly Candidate[] {
	const key = parseEdtf(String(card.account.value));
	if (!key) return [];
	return factsLike(deck, card).flatMap((fact) => {
		const date = String(fact.account.value);
		const span = parseEdtf(date);
		if (
			!span ||
			shapeOf(span) !== shapeOf(key) ||
			answersOf(card).some(({ value }) => mayBeSameDate(date, String(value)))
		) {
			return [];
		}
		const offset = span.firstDay - key.firstDay;
		if (Math.abs(offset) > eraDays[key.precision]) return [];
		const typed = { type: 'date' as const, value: date };
		return { id: date, typed, fact, confusion: 'otherDate', likeness: -Math.abs(offset), offset };
	});
}

/** All that shows in how a date is written: the parts of both ends, and whether it is "about". */
function shapeOf({ start, end, approximate, interval }: DateSpan): string {
	const sameMonth = start.year === end.year && start.month === end.month;
	const parts = [...Object.keys(start), '/', ...Object.keys(end)].join(' ');
	return [parts, approximate, interval, sameMonth].join(' ');
}

/** Periods of the same field and shape that certainly began or ended at another time. */
export function candidatePeriods(deck: Deck, card: Card): readonly Candidate[] {
	const answers = answersOf(card).flatMap(({ value }) => (isPeriod(value) ? [value] : []));
	const [key] = answers;
	if (key === undefined) return [];
	return factsLike(deck, card).flatMap((fact) => {
		const { value } = fact.account;
		if (!isPeriod(value) || periodShape(value) !== periodShape(key)) return [];
		if (answers.some((answer) => mayBeSamePeriod(value, answer))) return [];
		const offset = firstDayOf(value) - firstDayOf(key);
		const typed = { type: 'period' as const, value };
		return { id: value, typed, fact, confusion: 'otherDate', likeness: -Math.abs(offset), offset };
	});
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

function mayBeSamePeriod(a: Period, b: Period): boolean {
	const [first, second] = [periodTimes(a), periodTimes(b)];
	return (['from', 'to'] as const).every((end) => {
		const [one, other] = [first[end], second[end]];
		return one === undefined || other === undefined || mayBeSameDate(one, other);
	});
}

function firstDayOf(period: Period): number {
	const { from, to } = periodTimes(period);
	return parseEdtf(from ?? to ?? '')?.firstDay ?? 0;
}

/** The other groups of the same typology. */
export function candidateGroups(deck: Deck, card: Card): readonly Candidate[] {
	const taken = answersOf(card).map(({ value }) => value);
	return [...deck.subject.groups].flatMap(([id, { typology }]) => {
		if (deck.subject.typologies.get(typology) !== card.typology || taken.includes(id)) return [];
		const fact = factsOfField(deck, card).find(
			({ account, note }) => account.value === id && note.slug !== card.note.slug
		);
		return {
			id,
			typed: { type: 'group' as const, value: id },
			...(fact === undefined ? {} : { fact }),
			confusion: 'otherGroup' as const,
			likeness: fact === undefined ? 0 : 1
		};
	});
}

/** Numbers of the same field and kind that are certainly not the answer. */
export function candidateNumbers(deck: Deck, card: Card): readonly Candidate[] {
	const taken = answersOf(card).map(({ value }) => value);
	return factsLike(deck, card).flatMap((fact) => {
		const typed = typedValue('number', fact.account.value);
		if (typed.type !== 'number' || taken.includes(typed.value)) return [];
		const offset = typed.value - Number(card.account.value);
		const id = String(typed.value);
		return { id, typed, fact, confusion: 'otherNumber', likeness: -Math.abs(offset), offset };
	});
}

/** Quantities of the same unit, written in the same way, that are certainly not the answer. */
export function candidateQuantities(deck: Deck, card: Card): readonly Candidate[] {
	const key = typedValue('quantity', card.account.value);
	const taken = answersOf(card).map(({ value }) => typedValue('quantity', value));
	return factsLike(deck, card).flatMap((fact) => {
		const typed = typedValue('quantity', fact.account.value);
		if (typed.type !== 'quantity' || key.type !== 'quantity') return [];
		if (!isOfSameSort(typed.value, key.value)) return [];
		if (
			taken.some((other) => other.type === 'quantity' && isCloseQuantity(typed.value, other.value))
		)
			return [];
		const offset = typed.value.min - key.value.min;
		const id = quantityId(typed.value);
		return { id, typed, fact, confusion: 'otherNumber', likeness: -Math.abs(offset), offset };
	});
}

/** The other kinds of legal act, those of the subject first. */
export function candidateForms(deck: Deck, card: Card): readonly Candidate[] {
	if (!card.complete) return [];
	const taken = answersOf(card).map(({ value }) => value);
	const others = factsOfField(deck, card).filter(({ note }) => note.slug !== card.note.slug);
	return Object.keys(phrasesOf('en').legalForms).flatMap((form) => {
		if (taken.includes(form)) return [];
		const fact = others.find(({ account }) => account.value === form);
		return {
			id: form,
			typed: { type: 'legalForm' as const, value: form as LegalForm },
			...(fact === undefined ? {} : { fact }),
			confusion: 'otherKindOfAct' as const,
			likeness: fact === undefined ? 0 : 1
		};
	});
}

/** What is true of other notes alone, and of about the same length. */
export function candidateTexts(deck: Deck, card: Card): readonly Candidate[] {
	if (!card.account.exclusive) return [];
	const key = typedValue('text', card.account.value);
	return factsOfField(deck, card).flatMap((fact) => {
		const typed = typedValue('text', fact.account.value);
		if (typed.type !== 'text' || key.type !== 'text') return [];
		if (fact.note.slug === card.note.slug || !fact.account.exclusive) return [];
		// What came of a later link in the chain came of the earlier ones too.
		if (closureOf(deck, fact.note.slug, 'followed').has(card.note.slug)) return [];
		const ratio = lengthRatio(typed.value, key.value);
		if (ratio > longestRatio) return [];
		return { id: fact.id, typed, fact, confusion: 'otherFact', likeness: -ratio };
	});
}

/** What other notes say in the field, where that is proof that it is not said of this one. */
function factsLike(deck: Deck, card: Card): readonly Card[] {
	return factsOfField(deck, card).filter(
		({ note, account }) => note.slug !== card.note.slug && (card.complete || account.exclusive)
	);
}

function factsOfField(deck: Deck, { note, field }: Card): readonly Card[] {
	return deck.factsByField.get(`${note.kind}/${field}`) ?? [];
}

function answersOf(card: Card): readonly AnyAccount[] {
	return [card.account, ...card.rivals, ...card.siblings];
}

function mayBeSameDate(a: string, b: string): boolean {
	const first = parseEdtf(a);
	const second = parseEdtf(b);
	if (!first || !second || mayCoincide(a, b)) return true;
	if (!first.approximate && !second.approximate) return false;
	const gap = Math.max(first.firstDay - second.lastDay, second.firstDay - first.lastDay);
	return gap < Math.max(marginDays[first.precision], marginDays[second.precision]);
}

function lengthRatio(a: Text, b: Text): number {
	const ratios = [a.en.length / b.en.length, a.ar.length / b.ar.length];
	return Math.max(...ratios.map((ratio) => Math.max(ratio, 1 / ratio)));
}
