import {
	formatCount,
	formatDigits,
	formatEdtf,
	isPeriod,
	parseEdtf,
	periodTimes,
	type LegalForm,
	type Locale,
	type Note,
	type Period,
	type Quantity,
	type Subject,
	type Text,
	type Times,
	type Value,
	type ValueType
} from '$lib/content';
import { groupOf, noteOf } from './lookup';
import { phrasesOf } from './phrases';
import type { SentenceDate, TimeLimits } from './phrase';

/** A field's value with the type that says how to read it. */
export type TypedValue =
	| { readonly type: 'date' | 'note' | 'group'; readonly value: string }
	| { readonly type: 'period'; readonly value: Period }
	| { readonly type: 'number'; readonly value: number }
	| { readonly type: 'text'; readonly value: Text }
	| { readonly type: 'legalForm'; readonly value: LegalForm }
	| { readonly type: 'quantity'; readonly value: Quantity };

/**
 * Gives a value back its type.
 * @throws Error if the value is not of that type, which the content's own types rule out.
 */
export function typedValue(type: ValueType, value: Value): TypedValue {
	if (type === 'number' && typeof value === 'number') return { type, value };
	if ((type === 'date' || type === 'note' || type === 'group') && typeof value === 'string') {
		return { type, value };
	}
	if (type === 'period' && isPeriod(value)) return { type, value };
	if (type === 'legalForm' && isLegalForm(value)) return { type, value };
	if (type === 'text' && typeof value === 'object' && 'en' in value) return { type, value };
	if (type === 'quantity' && typeof value === 'object' && 'unit' in value) return { type, value };
	throw new Error(`${JSON.stringify(value)} is not a value of type ${type}.`);
}

/** A value as it stands by itself: an answer, an option. */
export function valueText(subject: Subject, { type, value }: TypedValue, locale: Locale): string {
	switch (type) {
		case 'date':
			return formatEdtf(value, locale);
		case 'period':
			return timeText(periodTimes(value), locale).trim();
		case 'group':
			return groupOf(subject, value).name[locale];
		case 'note':
			return noteOf(subject, value).name[locale];
		case 'number':
			return formatDigits(value, locale);
		case 'text':
			return value[locale];
		case 'legalForm':
			return phrasesOf(locale).legalForms[value];
		case 'quantity':
			return quantityText(value, locale);
	}
}

/** A value as it stands within a sentence: "on 26 November 2016", "an executive order". */
export function valueInSentence(subject: Subject, typed: TypedValue, locale: Locale): string {
	const text = valueText(subject, typed, locale);
	const phrases = phrasesOf(locale);
	switch (typed.type) {
		case 'date':
			return phrases.dateInSentence(sentenceDate(typed.value, locale));
		case 'legalForm':
			return phrases.legalFormInSentence(text);
		case 'text':
			// The sentence brings its own full stop.
			return isolated(text.replace(/\s*[.。]\s*$/u, ''), locale);
		case 'note':
			return nameInSentence(noteOf(subject, typed.value), locale);
		default:
			return isolated(text, locale);
	}
}

/** A note's name as it stands within a sentence: "the Mahdi Army". */
export function nameInSentence({ name }: Note, locale: Locale): string {
	return isolated((locale === 'en' ? name.inSentence : undefined) ?? name[locale], locale);
}

/** A date with what decides the words around it. */
export function sentenceDate(edtf: string, locale: Locale): SentenceDate {
	const span = parseEdtf(edtf);
	const [start = edtf, end = start] = edtf.split('/');
	const spansMonths =
		span && (span.start.year !== span.end.year || span.start.month !== span.end.month);
	return {
		date: formatEdtf(edtf, locale),
		precision: span?.precision ?? 'year',
		approximate: span?.approximate ?? true,
		...(spansMonths
			? { ends: { start: formatEdtf(start, locale), end: formatEdtf(end, locale) } }
			: {})
	};
}

/** When something held, with a space in front; empty if that is not known. */
export function timeText({ from, to, asOf }: Times, locale: Locale): string {
	const known = (date: string | undefined): date is string => date !== undefined && date !== 'XXXX';
	const limits: TimeLimits = {
		...(known(from) ? { from: sentenceDate(from, locale) } : {}),
		...(known(to) ? { to: sentenceDate(to, locale) } : {}),
		...(known(asOf) ? { asOf: sentenceDate(asOf, locale) } : {})
	};
	return phrasesOf(locale).time(limits);
}

/** Keeps a name in the other script from reordering the words around it (Unicode isolates). */
export function isolated(text: string, locale: Locale): string {
	const foreign = locale === 'ar' ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u;
	return foreign.test(text) ? `\u2068${text}\u2069` : text;
}

function quantityText({ min, max, approximate, unit }: Quantity, locale: Locale): string {
	const counts = [...new Set([min, max])].map((count) => formatCount(count, locale)).join('–');
	const text = `${counts} ${unit[locale]}`;
	return approximate ? phrasesOf(locale).about(text) : text;
}

function isLegalForm(value: Value): value is LegalForm {
	return typeof value === 'string' && Object.hasOwn(phrasesOf('en').legalForms, value);
}
