import type { Card } from './card';
import { commonParts, itemId } from './common-parts';
import type { Deck } from './deck';
import {
	answersTo,
	fillUpTo,
	haveOwnNotes,
	haveSharedWrongValue,
	spareValues,
	type Answer
} from './draw-parts';
import { inOrder } from './in-order';
import { excludedBy, excludeEachOther, wrongValues } from './like-cards';
import { rightId } from './options';
import { askParts, hasPhrase, partPhrasesOf } from './part-phrases';
import { answerToParts, meanLikeness, placedParts, targetsOf } from './parts';
import { perCard } from './per-card';
import { createRandom, nextBelow, shuffle, type Random } from './random';
import type { WayMaker } from './way-maker';

const fewestParts = 3;
const mostParts = 4;
const mostSpares = 2;

/** Other parts, and values that are nobody's, are drawn from this many of the likeliest. */
const partnerBand = 12;
const spareBand = 6;

/**
 * Notes to be joined each with its own value. Every other value shown is proven wrong for each of
 * them, and one or two are nobody's, so that the last pair has to be known too.
 */
export const match: WayMaker = {
	form: 'match',
	direction: 'value',
	isPossible: perCard(
		(deck, card) => draw(deck, card, partners(deck, card), fewestParts) !== undefined
	),
	make(deck, card, ask) {
		const { locale } = ask;
		const random = createRandom(itemId(card, ask));
		const most = fewestParts + nextBelow(random, mostParts - fewestParts + 1);
		const drawn = draw(deck, card, shuffle(random, partners(deck, card)), most);
		if (!drawn) return undefined;
		const cards = shuffle(random, drawn);
		const answers = shuffle(random, [...answersTo(cards), ...drawSpares(deck, drawn, random)]);
		const parts = placedParts(deck, cards, locale);
		const targets = targetsOf(deck, inOrder(answers), locale);
		return {
			form: 'match',
			...commonParts(deck, card, ask),
			stem: `${askParts(deck, 'match', card, locale)}. ${partPhrasesOf(locale).spareTargets}`,
			answer: answerToParts(parts, targets, locale),
			difficulty: meanLikeness(deck, cards, targets),
			parts,
			targets
		};
	}
};

/** Cards of which each answer is proven wrong for the other, the likeliest to be mixed up first. */
const partners = perCard((deck, card): readonly Card[] => {
	if (card.accordingTo !== undefined || !hasPhrase('match', card)) return [];
	const wrong = wrongValues(deck, card);
	return [...excludedBy(deck, card)]
		.map((other) => ({ other, likeness: wrong.get(rightId(other))?.likeness ?? 0 }))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, partnerBand)
		.map(({ other }) => other);
});

function draw(
	deck: Deck,
	card: Card,
	pool: readonly Card[],
	most: number
): readonly Card[] | undefined {
	return fillUpTo([card], pool, { most, fewest: fewestParts }, (cards) => {
		const last = cards[cards.length - 1];
		return (
			haveOwnNotes(cards) &&
			cards.every((one) => one === last || (last && excludeEachOther(deck, one, last))) &&
			haveSharedWrongValue(deck, cards)
		);
	});
}

function drawSpares(deck: Deck, cards: readonly Card[], random: Random): readonly Answer[] {
	const likeliest = spareValues(deck, cards).slice(0, spareBand);
	return shuffle(random, likeliest).slice(0, 1 + nextBelow(random, mostSpares));
}
