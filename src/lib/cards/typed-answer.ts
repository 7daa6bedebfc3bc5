import { parseEdtf, type AnyFieldName, type Locale } from '$lib/content';
import type { Card } from './card';
import type { Deck } from './deck';
import { foldText } from './fold-text';
import type { ShortTextItem } from './item';
import { noteOf } from './lookup';
import { hasOneAnswer } from './sentence';
import { spellingsOf } from './spellings';
import { typedValue, valueText, type TypedValue } from './value-text';

/** A name longer than this is a description, which nobody types from memory. */
const longestName = 40;

/** Fields answered as truly by a city as by the country around it, so that no name is wrong. */
const atAnyScale: ReadonlySet<AnyFieldName> = new Set(['place', 'base']);

type TypedAnswer = Pick<ShortTextItem, 'accepted' | 'others' | 'inputMode'>;

/**
 * What counts as a typed answer: the spellings of a name, or the digits of a number or a year.
 * @returns `undefined` where an answer cannot be typed fairly: for descriptions, for what is
 * known in part, for where something is, and where a question has more than one answer.
 */
export function typedAnswer(deck: Deck, card: Card, locale: Locale): TypedAnswer | undefined {
	if (!hasOneAnswer(deck.subject, card) || atAnyScale.has(card.field)) return undefined;
	const typed = typedValue(card.valueType, card.account.value);
	if (typed.type === 'note') return typedName(deck, typed.value, locale);
	const digits = typedDigits(typed);
	if (digits === undefined) return undefined;
	// Digits of either script fold to the same; a count is also right with its unit behind it.
	const accepted = [...new Set([valueText(deck.subject, typed, locale), digits])];
	return { accepted, others: [], inputMode: 'numeric' };
}

function typedName(deck: Deck, slug: string, locale: Locale): TypedAnswer | undefined {
	const { name, kind } = noteOf(deck.subject, slug);
	if ([name.en, name.ar].some((shown) => shown.length > longestName || shown.includes('('))) {
		return undefined;
	}
	const others = (deck.notesByKind.get(kind) ?? [])
		.filter((other) => other.slug !== slug)
		.flatMap((other) => spellingsOf(other.name, locale));
	const taken = new Set(others.map(foldText));
	const accepted = spellingsOf(name, locale).filter((spelling) => !taken.has(foldText(spelling)));
	// A name that another note bears too cannot tell which of the two is meant.
	if (accepted[0] !== name[locale]) return undefined;
	return { accepted, others, inputMode: 'text' };
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
