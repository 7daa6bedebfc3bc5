import type { Locale } from '$lib/content';
import type { Card } from './card';
import type { Deck } from './deck';
import type { Answer } from './draw-parts';
import type { Part, Target } from './item';
import { wrongValues } from './like-cards';
import { rightId } from './options';
import { partPhrasesOf } from './part-phrases';
import { proofOfKey } from './proof';
import { askedTimes } from './same-time';
import { statementOf } from './sentence';
import { similarityOf } from './similarity';
import { timeText, valueText } from './value-text';

type PlacedPart = Part & { readonly targetId: string };

/** A card as one of several things. */
export function partOf(deck: Deck, card: Card, locale: Locale): Part {
	return {
		id: card.note.slug,
		cardId: card.id,
		text: partText(card, locale),
		proof: proofOfKey(card),
		statement: statementOf(deck.subject, card, locale)
	};
}

/** Cards as things to be placed, each at its own value. */
export function placedParts(
	deck: Deck,
	cards: readonly Card[],
	locale: Locale
): readonly PlacedPart[] {
	return cards.map((card) => ({ ...partOf(deck, card, locale), targetId: rightId(card) }));
}

/** Values as places for parts. */
export function targetsOf(
	deck: Deck,
	answers: readonly Answer[],
	locale: Locale
): readonly Target[] {
	return answers.map(({ id, typed }) => ({ id, text: valueText(deck.subject, typed, locale) }));
}

/** Every part with its place, in a row. */
export function answerToParts(
	parts: readonly PlacedPart[],
	targets: readonly Target[],
	locale: Locale
): string {
	const { pair, series } = partPhrasesOf(locale);
	const texts = new Map(targets.map(({ id, text }) => [id, text]));
	return series(parts.map(({ text, targetId }) => pair(text, texts.get(targetId) ?? '')));
}

/** How easily the other places are taken for the cards' own, on the average: 0 to 1. */
export function meanLikeness(
	deck: Deck,
	cards: readonly Card[],
	targets: readonly Target[]
): number {
	const all = cards.flatMap((card) =>
		targets.flatMap(({ id }) => {
			const candidate = wrongValues(deck, card).get(id);
			return candidate === undefined ? [] : similarityOf(card, candidate);
		})
	);
	return all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
}

/** The name, with the time that is meant; or the question of a figure, which says more. */
function partText(card: Card, locale: Locale): string {
	const { note } = card;
	if ('question' in note) return note.question[locale];
	const time = isOfAnyTime(card) ? '' : timeText(askedTimes(card), locale).trim();
	return time === '' ? note.name[locale] : partPhrasesOf(locale).withTime(note.name[locale], time);
}

/** What was never true of anybody else can be told from the rest without a time. */
function isOfAnyTime({ valueType, account }: Card): boolean {
	return valueType === 'text' && account.exclusive === true;
}
