import { availableWays, type Deck } from '$lib/cards';
import { isInYears, type Blueprint } from '$lib/quiz';

/**
 * Whether every cell has at least as many cards as questions. To find that out by composing takes
 * long where there are far too few.
 */
export function hasEnough(deck: Deck, blueprint: Blueprint): boolean {
	return blueprint.every(({ count, form, direction, topic, years }) => {
		const fitting = deck.cards.filter(
			(card) =>
				(topic === undefined || (card.note.topics as readonly string[]).includes(topic)) &&
				(!years || isInYears(deck, card, years)) &&
				availableWays(card, deck).some(
					(way) => way.form === form && (direction === undefined || way.direction === direction)
				)
		);
		return fitting.length >= count;
	});
}
