import type { CardId } from '$lib/cards';
import { stateComesBackOn } from './come-back';
import { awakeIn, type DueCards, type DueQuestion, dueCards } from './due-cards';
import { keepApart } from './keep-apart';

/** Cards in a session, unless the learner chooses another length. */
export const defaultSessionLimit = 20;

/**
 * The cards of a session, in order: learning cards first, then reviews with new cards spread
 * evenly among them; but two cards of one note, or two that are confusable, not within five cards
 * of one another, unless nothing else is left. While a learning step is running its card is left out, unless there is nothing
 * else: rather a few minutes early than a learner sent away to wait.
 * @param question.limit the most cards to return; `Infinity` for all that are due
 */
export function buildQueue(question: DueQuestion & { readonly limit?: number }): CardId[] {
	const due = cardsFor(question);
	const { limit = defaultSessionLimit, areConfusable = () => false } = question;
	const queue = [...due.learning, ...spread(due.review, due.new)];
	return keepApart(queue.length > 0 ? queue : due.waiting, areConfusable, limit);
}

/** Numbers of cards, for the home page and the end of a session. */
export interface DueCounts {
	/** Due now; together the length of the whole queue, unless that only learns ahead. */
	readonly learning: number;
	readonly review: number;
	readonly new: number;
	/**
	 * Cards that come up tomorrow, beside what is due now: reviews, and learning cards whose step is
	 * still running, for whoever is done for today.
	 */
	readonly dueTomorrow: number;
}

/** Counts what is due now and what comes due tomorrow. No card counts for both. */
export function countDue(question: DueQuestion): DueCounts {
	const due = cardsFor(question);
	return {
		learning: due.learning.length,
		review: due.review.length,
		new: due.new.length,
		dueTomorrow: countTomorrow(question, due)
	};
}

/** By the plan of the day, where there is one. */
function cardsFor(question: DueQuestion): DueCards {
	return question.chosenBy ? question.chosenBy(question) : dueCards(question);
}

/** A plan says itself what it wants of the whole day. */
function countTomorrow(question: DueQuestion, due: DueCards): number {
	const tomorrow = question.today + 1;
	if (question.chosenBy) {
		const today = new Set([...due.learning, ...due.review]);
		const { learning, waiting, review } = cardsFor({ ...question, today: tomorrow });
		return [...learning, ...waiting, ...review].filter((cardId) => !today.has(cardId)).length;
	}
	return awakeIn(question, tomorrow).filter(
		([, state]) => stateComesBackOn(question, state) === tomorrow
	).length;
}

/** Merges two lists so that each stays in order and runs evenly through the whole. */
function spread(reviews: readonly CardId[], fresh: readonly CardId[]): CardId[] {
	const merged: CardId[] = [];
	let taken = 0;
	fresh.forEach((cardId, index) => {
		// The middle of the card's share of the whole, in reviews.
		const until = Math.ceil(((2 * index + 1) * reviews.length) / (2 * fresh.length));
		merged.push(...reviews.slice(taken, until), cardId);
		taken = until;
	});
	return [...merged, ...reviews.slice(taken)];
}
