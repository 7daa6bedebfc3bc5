import { formatEdtf } from '$lib/content';
import type { Card } from './card';
import { areOrdered, dateOf, daysOf, tellsDate, type Days } from './chronology';
import { commonParts, itemId } from './common-parts';
import type { Deck } from './deck';
import { fillUpTo, haveOwnNotes } from './draw-parts';
import { foldedTogether, haveCommonBeginning, tellingOf } from './folded';
import { isAmong } from './leak';
import { likeCards } from './like-cards';
import { noteOf } from './lookup';
import { nearness } from './nearness';
import { askParts, hasPhrase, partPhrasesOf } from './part-phrases';
import { partOf } from './parts';
import { perCard, perNote } from './per-card';
import { createRandom, pick, shuffle } from './random';
import { isAct } from './same-time';
import { sayTheSame } from './same-value';
import type { WayMaker } from './way-maker';

/** How many things there are to put in order; seven are rare, as they are much to read. */
const counts = [3, 4, 4, 5, 5, 6, 7] as const;
const fewest = 3;

/** Others are drawn from this many of the nearest in time. */
const nearestCount = 14;

/**
 * Things to put in the order of their dates. Most pairs are decided, and the asked card's with at
 * least one other; two whose dates overlap may stand either way. No name tells its date, nor has
 * a word in common with another, as what comes of a thing is often named after it.
 */
export const order: WayMaker = {
	form: 'order',
	direction: 'value',
	isPossible: perCard(
		(deck, card) => draw(deck, card, neighbours(deck, card), fewest) !== undefined
	),
	make(deck, card, ask) {
		const { locale } = ask;
		const random = createRandom(itemId(card, ask));
		const most = pick(random, counts) ?? fewest;
		const drawn = draw(deck, card, shuffle(random, neighbours(deck, card)), most);
		if (!drawn) return undefined;
		const parts = shuffle(random, drawn).flatMap((one) => {
			const days = daysOf(one);
			const date = formatEdtf(dateOf(one) ?? '', locale);
			// The name alone: the day of an act is what is asked for.
			const text = one.note.name[locale];
			return days ? { ...partOf(deck, one, locale), text, ...days, date } : [];
		});
		const { pair, series } = partPhrasesOf(locale);
		const inTime = [...parts].sort((a, b) => a.firstDay - b.firstDay || a.lastDay - b.lastDay);
		return {
			form: 'order',
			...commonParts(deck, card, ask),
			stem: `${askParts(deck, 'order', card, locale)}.`,
			answer: series(inTime.map(({ text, date }) => pair(text, date))),
			difficulty: meanNearness(inTime),
			parts
		};
	}
};

const isUsable = perCard(
	(_, card) =>
		(card.accordingTo === undefined || isAct(card)) &&
		card.rivals.length === 0 &&
		hasPhrase('order', card) &&
		daysOf(card) !== undefined &&
		!tellsDate(card)
);

/** What else is dated in the same field, the nearest in time first. */
const neighbours = perCard((deck, card): readonly Card[] => {
	const days = daysOf(card);
	if (!days || !isUsable(deck, card)) return [];
	const distance = (other: Card) => Math.abs((daysOf(other)?.firstDay ?? 0) - days.firstDay);
	return (
		likeCards(deck, card)
			.filter((other) => isUsable(deck, other) && !namesMeet(deck, card, other))
			// Of acts, those of one sort: all the listings by a state under one name.
			.filter((other) => !isAct(card) || sayTheSame(card, other))
			.map((other) => ({ other, apart: distance(other) }))
			.sort((a, b) => a.apart - b.apart)
			.slice(0, nearestCount)
			.map(({ other }) => other)
	);
});

/** Draws something first that the asked card is certainly before or after. */
function draw(
	deck: Deck,
	card: Card,
	pool: readonly Card[],
	most: number
): readonly Card[] | undefined {
	const allows = (cards: readonly Card[]) => {
		const last = cards[cards.length - 1];
		return (
			haveOwnNotes(cards) &&
			cards.every((one) => one === last || (last && !namesMeet(deck, one, last))) &&
			isMostlyDecided(cards.flatMap((one) => daysOf(one) ?? []))
		);
	};
	for (const other of pool.filter((one) => areDatesOrdered(card, one))) {
		const rest = pool.filter((one) => one !== other);
		const full = fillUpTo([card, other], rest, { most, fewest }, allows);
		if (full) return full;
	}
	return undefined;
}

function areDatesOrdered(a: Card, b: Card): boolean {
	const first = daysOf(a);
	const second = daysOf(b);
	return first !== undefined && second !== undefined && areOrdered(first, second);
}

/** Whether of more than half of the pairs one is known to be the earlier. */
function isMostlyDecided(all: readonly Days[]): boolean {
	const pairs = all.flatMap((one, index) =>
		all.slice(index + 1).map((other) => [one, other] as const)
	);
	return pairs.filter(([a, b]) => areOrdered(a, b)).length * 2 > pairs.length;
}

/** Whether two names share a word that tells them from others. */
function namesMeet(deck: Deck, a: Card, b: Card): boolean {
	const words = nameWords(deck, a.note.slug);
	const others = nameWords(deck, b.note.slug);
	return (
		haveCommonBeginning(words, others) && others.own.some((word) => isAmong(words.telling, word))
	);
}

const nameWords = perNote((deck, slug) => {
	const { name } = noteOf(deck.subject, slug);
	const all = tellingOf(foldedTogether([name.en, name.ar]));
	return { ...all, own: all.telling.filter((word) => !deck.generic.has(word)) };
});

/** How near the dates stand to one another, neighbour to neighbour: 0 to 1. */
function meanNearness(inTime: readonly Days[]): number {
	const gaps = inTime
		.slice(1)
		.map((later, index) => later.firstDay - (inTime[index]?.firstDay ?? 0));
	return gaps.reduce((sum, gap) => sum + nearness(gap), 0) / Math.max(1, gaps.length);
}
