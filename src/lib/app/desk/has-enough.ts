import { availableWays, type Deck } from '$lib/cards';
import { isInYears, type Blueprint, type Cell } from '$lib/quiz';

/**
 * Whether every cell has at least as many cards as questions. To find that out by composing takes
 * long where there are far too few.
 */
export function hasEnough(deck: Deck, blueprint: Blueprint): boolean {
	return blueprint.every((cell) => cardCount(deck, cell) >= cell.count);
}

/** The blueprint with no more questions in a cell than there are cards for it. */
export function withinReach(deck: Deck, blueprint: Blueprint): Blueprint {
	return blueprint.map((cell) => ({ ...cell, count: Math.min(cell.count, cardCount(deck, cell)) }));
}

/** How many cards could fill a cell, at whatever difficulty. */
function cardCount(deck: Deck, { form, direction, topic, years }: Cell): number {
	return deck.cards.filter(
		(card) =>
			(topic === undefined || (card.note.topics as readonly string[]).includes(topic)) &&
			(!years || isInYears(deck, card, years)) &&
			availableWays(card, deck).some(
				(way) => way.form === form && (direction === undefined || way.direction === direction)
			)
	).length;
}
