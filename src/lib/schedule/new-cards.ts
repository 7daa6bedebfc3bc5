import type { CardId } from '$lib/cards';
import { type DueQuestion, metToday } from './due-cards';
import { keepApart, noteOf } from './keep-apart';

/**
 * Cards that were never met, beyond the plan of the day: in teaching order, but of different notes,
 * and none that is confusable with another of them or with one first met today, as long as there are
 * others. Two that are taken for one another are easier learned one after the other has settled.
 */
export function newCards(question: DueQuestion, count: number): CardId[] {
	const { cardIds, states, areConfusable = () => false } = question;
	const met = metToday(question);
	const unseen = cardIds.filter((cardId) => !states.has(cardId));
	const isConfusable = (cardId: CardId) =>
		met.some((other) => noteOf(other) !== noteOf(cardId) && areConfusable(cardId, other));
	const apart: CardId[] = [];
	const heldBack: CardId[] = [];
	for (const cardId of unseen) (isConfusable(cardId) ? heldBack : apart).push(cardId);
	return keepApart([...apart, ...heldBack], areConfusable, count);
}
