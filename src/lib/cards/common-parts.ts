import type { Locale } from '$lib/content';
import type { Card } from './card';
import type { Deck } from './deck';
import { explain } from './explain';
import type { Direction, RecallItem } from './item';
import { keyOption } from './options';
import { perCard } from './per-card';
import { questionOf } from './sentence';
import type { Ask } from './way-maker';

/** How hard it is to recall an answer with nothing beside it to go by. */
const unaidedDifficulty = 0.5;

/** What every item has. A way replaces what it asks differently. */
export function commonParts(deck: Deck, card: Card, ask: Ask): Omit<RecallItem, 'form'> {
	return {
		id: itemId(card, ask),
		cardId: card.id,
		direction: directionOf(ask),
		locale: ask.locale,
		...told[ask.locale](deck, card),
		difficulty: unaidedDifficulty
	};
}

const told = { en: perCard(toldIn('en')), ar: perCard(toldIn('ar')) };

function toldIn(locale: Locale) {
	return (deck: Deck, card: Card): Pick<RecallItem, 'stem' | 'answer' | 'explanation'> => ({
		stem: questionOf(deck.subject, card, locale),
		answer: keyOption(deck, card, locale).text,
		explanation: explain(deck.subject, card, locale)
	});
}

/** The item's name, and what its randomness is seeded by. */
export function itemId(card: Card, ask: Ask): string {
	const direction = directionOf(ask);
	return `${card.id}:${ask.form}${direction === 'value' ? '' : `/${direction}`}:${ask.seed}`;
}

function directionOf({ direction = 'value' }: Ask): Direction {
	return direction;
}
