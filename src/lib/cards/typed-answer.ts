import { parseEdtf, type AnyFieldName, type Locale } from '$lib/content';
import type { Card } from './card';
import type { Deck } from './deck';
import type { TypedKey } from './item';
import { perCard } from './per-card';
import { hasOneAnswer } from './sentence';
import { typedName } from './typed-name';
import { typedValue, valueText, type TypedValue } from './value-text';

/** Fields answered as truly by a city as by the country around it, so that few names are wrong. */
const atAnyScale: ReadonlySet<AnyFieldName> = new Set(['place', 'base', 'within', 'partOf']);

/**
 * What counts as a typed answer: the spellings of a name, or the digits of a number or a year.
 * @returns `undefined` where an answer cannot be typed fairly: for descriptions, for what is
 * known in part, for where something is, and where a question has more than one answer.
 */
export function typedAnswer(deck: Deck, card: Card, locale: Locale): TypedKey | undefined {
	return made[locale](deck, card);
}

const made = { en: perCard(typedIn('en')), ar: perCard(typedIn('ar')) };

function typedIn(locale: Locale) {
	return (deck: Deck, card: Card) => makeTyped(deck, card, locale);
}

function makeTyped(deck: Deck, card: Card, locale: Locale): TypedKey | undefined {
	if (!hasOneAnswer(deck.subject, card) || atAnyScale.has(card.field)) return undefined;
	const typed = typedValue(card.valueType, card.account.value);
	if (typed.type === 'note') return typedName(deck, typed.value, locale);
	const digits = typedDigits(typed);
	if (digits === undefined) return undefined;
	// Digits of either script fold to the same; a count is also right with its unit behind it.
	const accepted = [...new Set([valueText(deck.subject, typed, locale), digits])];
	return { accepted, others: [], inputMode: 'numeric' };
}

/** The digits of a number, an exact count or a year; of nothing else. */
function typedDigits({ type, value }: TypedValue): string | undefined {
	if (type === 'number') return String(value);
	if (type === 'date') return isPlainYear(value) ? value : undefined;
	if (type !== 'quantity' || value.approximate || value.min !== value.max) return undefined;
	return String(value.min);
}

function isPlainYear(edtf: string): boolean {
	const span = parseEdtf(edtf);
	return span?.precision === 'year' && !span.approximate && !span.interval;
}
