import type { Card } from './card';
import { commonParts, itemId } from './common-parts';
import type { Deck } from './deck';
import { answersTo, fillUpTo, haveOwnNotes, spareValues, type Answer } from './draw-parts';
import { grouped } from './grouped';
import { inOrder } from './in-order';
import { excludeEachOther, likeCards } from './like-cards';
import { rightId } from './options';
import { askParts, hasPhrase, partPhrasesOf } from './part-phrases';
import { answerToParts, meanLikeness, placedParts, targetsOf } from './parts';
import { perCard } from './per-card';
import { createRandom, nextBelow, shuffle, type Random } from './random';
import type { WayMaker } from './way-maker';

const fewestParts = 4;
const mostParts = 6;
const mostGroups = 4;

/** Beside the values of the parts, where the groups are no typology's. */
const mostSpares = 1;

/**
 * Notes to be sorted by a value that several of them share: factions into the groups of a
 * typology, acts by who issued them. Every group but its own is proven wrong for each note. A group
 * may stay empty, and the question says so: else the last note could be placed by what is left.
 */
export const classify: WayMaker = {
	form: 'classify',
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
		const parts = placedParts(deck, cards, locale);
		const targets = targetsOf(deck, inOrder(drawGroups(deck, drawn, random)), locale);
		return {
			form: 'classify',
			...commonParts(deck, card, ask),
			stem: `${askParts(deck, 'classify', card, locale)}. ${partPhrasesOf(locale).emptyTargets}`,
			answer: answerToParts(parts, targets, locale),
			difficulty: meanLikeness(deck, cards, targets),
			parts,
			targets
		};
	}
};

/** Cards with the same value, or one that is proven wrong for this one and the other way round. */
const partners = perCard((deck, card): readonly Card[] =>
	hasPhrase('classify', card)
		? likeCards(deck, card).filter((other) => areSortable(deck, card, other))
		: []
);

function areSortable(deck: Deck, a: Card, b: Card): boolean {
	return rightId(a) === rightId(b) || excludeEachOther(deck, a, b);
}

/** Draws a note of another group first, so that there are two groups at least. */
function draw(
	deck: Deck,
	card: Card,
	pool: readonly Card[],
	most: number
): readonly Card[] | undefined {
	const allows = (cards: readonly Card[]) => {
		const last = cards[cards.length - 1];
		const groups = answersTo(cards).length;
		return (
			haveOwnNotes(cards) &&
			cards.every((one) => last && areSortable(deck, one, last)) &&
			// One group fewer than parts at the least, so that some group has two.
			groups < fewestParts &&
			// Else whoever puts everything in the fullest group is mostly right.
			largestGroup(cards) <= Math.ceil(most / 2)
		);
	};
	for (const other of pool.filter((one) => rightId(one) !== rightId(card))) {
		const rest = pool.filter((one) => one !== other);
		const full = fillUpTo([card, other], rest, { most, fewest: fewestParts }, allows);
		if (full) return full;
	}
	return undefined;
}

function largestGroup(cards: readonly Card[]): number {
	return Math.max(...[...grouped(cards, rightId).values()].map(({ length }) => length));
}

/** All groups of a typology, up to four; of other values those of the parts, and one more at times. */
function drawGroups(deck: Deck, cards: readonly Card[], random: Random): readonly Answer[] {
	const own = answersTo(cards);
	const room = mostGroups - own.length;
	const others = shuffle(random, spareValues(deck, cards).slice(0, mostGroups));
	const count = cards[0]?.typology ? room : nextBelow(random, mostSpares + 1);
	return shuffle(random, [...own, ...others.slice(0, count)]);
}
