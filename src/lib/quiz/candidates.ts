import {
	availableWays,
	createRandom,
	makeItem,
	pick,
	shuffle,
	type Card,
	type CardId,
	type Deck,
	type Item,
	type Way
} from '$lib/cards';
import type { Locale } from '$lib/content';
import { bandOf, type Cell } from './blueprint';
import { disclosureOf, type Disclosure } from './disclosure';
import { isInYears } from './in-years';

const locales: readonly Locale[] = ['en', 'ar'];

/** How often a card is drawn anew to make an item as hard as is wanted. */
const drawsForBand = 4;

/** An item that a cell may be filled with. */
export interface Candidate {
	readonly cardId: CardId;
	readonly seed: string;
	/** The item in each language: the set must be sound in both. */
	readonly versions: readonly Item[];
	readonly disclosure: Disclosure;
}

/** The candidates of a cell, at random places, each made when it is first asked for. */
export interface Candidates {
	readonly count: number;
	/** `undefined` where the card gives no item as hard as is wanted. */
	readonly at: (index: number) => Candidate | undefined;
}

/** What may fill a cell: cards of its topic that can be asked in its form. */
export function candidatesFor(deck: Deck, cell: Cell, seed: string): Candidates {
	const cards = shuffle(
		createRandom(seed),
		deck.cards.filter(
			(card) =>
				isOfTopic(card, cell) &&
				(!cell.years || isInYears(deck, card, cell.years)) &&
				waysOf(deck, card, cell).length > 0
		)
	);
	const made = new Map<number, Candidate | undefined>();
	return {
		count: cards.length,
		at: (index) => {
			const card = cards[index];
			if (card && !made.has(index)) made.set(index, makeCandidate(deck, card, cell, seed));
			return made.get(index);
		}
	};
}

function isOfTopic({ note }: Card, { topic }: Cell): boolean {
	return topic === undefined || note.topics.includes(topic);
}

function waysOf(deck: Deck, card: Card, { form, direction }: Cell): readonly Way[] {
	return availableWays(card, deck).filter(
		(way) => way.form === form && (direction === undefined || way.direction === direction)
	);
}

function makeCandidate(deck: Deck, card: Card, cell: Cell, seed: string): Candidate | undefined {
	const draws = cell.band === undefined ? 1 : drawsForBand;
	for (let draw = 0; draw < draws; draw += 1) {
		const itemSeed = `${seed}.${String(draw)}`;
		const way = pick(createRandom(`${card.id}:${itemSeed}`), waysOf(deck, card, cell));
		if (!way) return undefined;
		const versions = locales.flatMap(
			(locale) => makeItem(card, deck, { ...way, seed: itemSeed, locale }) ?? []
		);
		const isWanted = versions.every(
			(item) => cell.band === undefined || bandOf(item) === cell.band
		);
		if (versions.length === locales.length && isWanted) {
			const disclosure = disclosureOf(deck, versions);
			return { cardId: card.id, seed: itemSeed, versions, disclosure };
		}
	}
	return undefined;
}
