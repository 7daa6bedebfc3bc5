import type { CardId } from '$lib/cards';
import { estimateKnowledge, type Knowledge } from './estimate-knowledge';
import type { ReviewTable } from './review-table';
import type { TopicCards } from './scope';
import { recallOn, type Standing } from './standings';

/** How far a topic is mastered, in words. */
export type MasteryLevel = 'none' | 'begun' | 'advanced' | 'mastered';

/** How a topic stands. */
export interface TopicProgress {
	readonly id: string;
	readonly knowledge: Knowledge;
	/** Share, 0 to 1, at the end of the period; see `masteryOf`. */
	readonly mastery: number;
	/** The same on the day before the period. */
	readonly masteryBefore: number;
	readonly level: MasteryLevel;
}

const advancedFrom = 0.4;
const masteredFrom = 0.8;

/**
 * How far a topic is mastered: the mean, over all its cards, of the chance that the card is recalled
 * today, where its mastery is earned, and of 0 where it is not.
 *
 * It is earned card by card, by an answer in a mixed quiz (see `mixedAnswers`) that was right: the
 * first answer to the card on that day, as a later one only repeats what was just read. A wrong
 * one in a mixed quiz loses it again, and so does a reset. Answers given in a block of the same topic
 * neither earn it nor lose it. As memory fades it falls by itself, and never is it more than the
 * share of the topic that is believed to be known.
 */
export function masteryOf(
	table: ReviewTable,
	standing: Standing,
	numbers: ReadonlyMap<CardId, number>,
	cardIds: readonly CardId[],
	day: number
): number {
	let sum = 0;
	for (const cardId of cardIds) {
		const card = numbers.get(cardId);
		if (card !== undefined && standing.earned[card]) sum += recallOn(table, standing, card, day);
	}
	return cardIds.length === 0 ? 0 : sum / cardIds.length;
}

export function masteryLevel(mastery: number): MasteryLevel {
	if (mastery === 0) return 'none';
	if (mastery < advancedFrom) return 'begun';
	return mastery < masteredFrom ? 'advanced' : 'mastered';
}

/** The estimate for some cards at the end of a day. */
export function knowledgeOn(
	table: ReviewTable,
	standing: Standing,
	numbers: ReadonlyMap<CardId, number>,
	cardIds: readonly CardId[],
	day: number
): Knowledge {
	const recalls: number[] = [];
	for (const cardId of cardIds) {
		const card = numbers.get(cardId);
		if (card === undefined || standing.stabilityDays[card] === 0) continue;
		recalls.push(recallOn(table, standing, card, day));
	}
	return estimateKnowledge(cardIds.length, recalls);
}

/** A topic without its cards that are suspended: nobody is asked for them. */
export function withoutSuspended(table: ReviewTable, { id, cardIds }: TopicCards): TopicCards {
	return { id, cardIds: cardIds.filter((cardId) => !table.states.get(cardId)?.suspended) };
}
