import {
	availableWays,
	createRandom,
	makeItem,
	pick,
	shuffle,
	type Card,
	type Deck,
	type Item,
	type Way
} from '$lib/cards';
import type { Locale } from '$lib/content';
import { bandOf, type Cell } from './blueprint';
import { disclosureOf, type Disclosure } from './disclosure';
import { isInYears } from './in-years';
import { itemSeed, type SetItem } from './quiz-set';

const locales: readonly Locale[] = ['en', 'ar'];

/** How often a card is drawn anew to make an item as hard as is wanted. */
const drawsForBand = 4;

/** An item that a place of a set may be filled with. */
export interface Candidate {
	readonly setItem: SetItem;
	/** The item in each language: the set must be sound in both. */
	readonly versions: readonly Item[];
	readonly disclosure: Disclosure;
	/** Predicted, in whole thousandths, so that sums are the same on every engine. */
	readonly difficulty: number;
	/** Whether its card belongs to other forms. */
	readonly isBorrowed: boolean;
}

/** The candidates of a cell, at random places, each made when it is first asked for. */
export interface Candidates {
	readonly count: number;
	/** The first so many are of cards that are its form's own; the others may be borrowed. */
	readonly ownCount: number;
	/**
	 * @param redraw from 0: other options, and perhaps another way to ask
	 * @returns `undefined` where the card gives no item as hard as is wanted.
	 */
	readonly at: (index: number, redraw?: number) => Candidate | undefined;
	/** About how hard the one there would be, in thousandths, for much less than making it. */
	readonly difficultyAt: (index: number, redraw: number) => number | undefined;
}

/** What candidates are drawn by. */
export interface Drawing {
	/** The set's seed, of which each item's own is made. */
	readonly seed: string;
	/** Any text: decides which cards come first and how each is asked. */
	readonly salt: string;
	/** Whose cards come first, where there are other forms; all, if it is absent. */
	readonly isOwn?: (card: Card) => boolean;
}

/** What may fill a cell: cards of its topic and period that can be asked in its form. */
export function candidatesFor(deck: Deck, cell: Cell, drawing: Drawing): Candidates {
	const { salt, isOwn = () => true } = drawing;
	const shuffled = shuffle(createRandom(salt), cardsOf(deck, cell));
	const own = shuffled.filter(isOwn);
	const cards = [...own, ...shuffled.filter((card) => !isOwn(card))];
	const made = new Map<string, Candidate | undefined>();
	return {
		count: cards.length,
		ownCount: own.length,
		at: (index, redraw = 0) => {
			const card = cards[index];
			const key = `${String(index)}.${String(redraw)}`;
			if (card && !made.has(key)) {
				made.set(key, drawCandidate(deck, card, cell, drawing, redraw * drawsForBand));
			}
			return made.get(key);
		},
		difficultyAt: (index, redraw) => {
			const card = cards[index];
			const setItem = card && drawItem(deck, card, cell, drawing, redraw * drawsForBand);
			const item = setItem && makeItem(card, deck, askFor(drawing.seed, setItem, 'en'));
			return item && thousandths(item);
		}
	};
}

/** The cards of a cell, in teaching order. */
function cardsOf(deck: Deck, cell: Cell): readonly Card[] {
	return deck.cards.filter((card) => isWanted(deck, card, cell));
}

/** Whether a card can fill a cell, if it is drawn as hard as is wanted. */
export function isWanted(deck: Deck, card: Card, cell: Cell): boolean {
	const { topic, years } = cell;
	return (
		(topic === undefined || card.note.topics.includes(topic)) &&
		(years === undefined || isInYears(deck, card, years)) &&
		waysOf(deck, card, cell).length > 0
	);
}

/** @returns `undefined` if the card is not in the deck, or cannot be asked so in both languages. */
export function candidateOf(deck: Deck, seed: string, setItem: SetItem): Candidate | undefined {
	const card = deck.byId.get(setItem.cardId);
	if (!card) return undefined;
	const versions = locales.flatMap(
		(locale) => makeItem(card, deck, askFor(seed, setItem, locale)) ?? []
	);
	const [first] = versions;
	if (!first || versions.length < locales.length) return undefined;
	return {
		setItem,
		versions,
		disclosure: disclosureOf(deck, versions),
		difficulty: thousandths(first),
		isBorrowed: false
	};
}

/** The predicted difficulty of an item, in whole thousandths. */
export function thousandths({ difficulty }: Item): number {
	return Math.round(difficulty * 1000);
}

function askFor(seed: string, { way, draw }: SetItem, locale: Locale) {
	return { ...way, seed: itemSeed(seed, draw), locale };
}

function drawCandidate(
	deck: Deck,
	card: Card,
	cell: Cell,
	drawing: Drawing,
	firstDraw: number
): Candidate | undefined {
	const draws = cell.band === undefined ? 1 : drawsForBand;
	for (let draw = firstDraw; draw < firstDraw + draws; draw += 1) {
		const setItem = drawItem(deck, card, cell, drawing, draw);
		const candidate = setItem && candidateOf(deck, drawing.seed, setItem);
		const isAsHard = candidate?.versions.every(
			(item) => cell.band === undefined || bandOf(item) === cell.band
		);
		if (candidate && isAsHard) return { ...candidate, isBorrowed: drawing.isOwn?.(card) === false };
	}
	return undefined;
}

/** In which way a card is asked. */
function drawItem(
	deck: Deck,
	card: Card,
	cell: Cell,
	{ salt }: Drawing,
	draw: number
): SetItem | undefined {
	const random = createRandom(`${card.id}:${salt}.${String(draw)}`);
	const way = pick(random, waysOf(deck, card, cell));
	return way && { cardId: card.id, way, draw };
}

function waysOf(deck: Deck, card: Card, { form, direction }: Cell): readonly Way[] {
	return availableWays(card, deck).filter(
		(way) => way.form === form && (direction === undefined || way.direction === direction)
	);
}
