import type { CardId } from '$lib/cards';
import { type CardState, reviewed } from './card-state';
import { awakeBy, firstReviewedOn, type KnownStates, type StateOfCard } from './card-states';
import { type AreConfusable, noteOf } from './keep-apart';
import { inRecallOrder } from './recall-order';

/** What is asked of the schedule: which of these cards, at this moment? */
export interface DueQuestion {
	/** The cards of the subject, in teaching order. */
	readonly cardIds: readonly CardId[];
	/** Of every card the learner has met, in this subject or another. */
	readonly states: KnownStates;
	/** Study day. */
	readonly today: number;
	/** Epoch ms. */
	readonly now: number;
	/** New cards wished for a day, over all subjects. */
	readonly newPerDay: number;
	/** Nothing is, where it is left out. Never asked of two cards of one note. */
	readonly areConfusable?: AreConfusable;
	/** Cards that no subject has: they are not among those met today. */
	readonly strangers?: ReadonlySet<CardId> | undefined;
	/** The study day on which a learned card comes back, if not on its state's own. */
	readonly dueDayOf?: ((state: CardState) => number) | undefined;
	/** Chooses in place of `dueCards`, where there is a plan for the day. */
	readonly chosenBy?: ((question: DueQuestion) => DueCards) | undefined;
}

/** The cards to study, each group in the order in which to study it. */
export interface DueCards {
	readonly learning: readonly CardId[];
	/** Learning cards whose step is still running, soonest over first. Not due yet. */
	readonly waiting: readonly CardId[];
	readonly review: readonly CardId[];
	readonly new: readonly CardId[];
}

/**
 * Which cards are due: learning cards whose step is over, longest over first; review cards,
 * likeliest forgotten first; new cards in teaching order, as many as are left for today, and as long
 * as there are others none that is confusable with one first met today. Suspended cards never are.
 */
export function dueCards(question: DueQuestion): DueCards {
	const { today, now, newPerDay } = question;
	const learning: CardState[] = [];
	const waiting: CardState[] = [];
	const review: CardState[] = [];
	const unseen: CardId[] = [];
	for (const [cardId, state] of awakeIn(question, today)) {
		if (state?.suspended) continue;
		const known = reviewed(state);
		if (!known) unseen.push(cardId);
		else if (known.phase !== 'review') (known.dueAt <= now ? learning : waiting).push(known);
		else if (dueDayIn(question, known) <= today) review.push(known);
	}
	const met = metToday(question);
	const count = Math.max(0, newPerDay - met.length);
	return {
		learning: learning.sort(soonestFirst).map(idOf),
		waiting: waiting.sort(soonestFirst).map(idOf),
		review: inRecallOrder(review, today),
		new: chosenApart(unseen, met, count, question.areConfusable)
	};
}

/** As `awakeBy`; whoever has days of his own for cards is asked about each. */
export function awakeIn({ cardIds, states, dueDayOf }: DueQuestion, day: number): StateOfCard[] {
	return awakeBy(states, cardIds, dueDayOf ? Infinity : day);
}

/** The study day on which a learned card comes back. */
export function dueDayIn({ dueDayOf }: Pick<DueQuestion, 'dueDayOf'>, state: CardState): number {
	return dueDayOf ? dueDayOf(state) : state.dueDay;
}

/** The cards of any subject that the learner has met for the first time on this study day. */
export function metToday({
	states,
	today,
	strangers
}: Pick<DueQuestion, 'states' | 'today' | 'strangers'>): CardId[] {
	return firstReviewedOn(states, today)
		.map(idOf)
		.filter((cardId) => !strangers?.has(cardId));
}

/** In teaching order; what is held back comes last, and only where there is too little else. */
function chosenApart(
	unseen: readonly CardId[],
	met: readonly CardId[],
	count: number,
	areConfusable: AreConfusable | undefined
): readonly CardId[] {
	if (areConfusable === undefined) return unseen.slice(0, count);
	const chosen: CardId[] = [];
	const heldBack: CardId[] = [];
	for (const cardId of unseen) {
		if (chosen.length >= count) break;
		const isConfusable = [...met, ...chosen].some(
			(other) => noteOf(other) !== noteOf(cardId) && areConfusable(cardId, other)
		);
		(isConfusable ? heldBack : chosen).push(cardId);
	}
	return [...chosen, ...heldBack].slice(0, count);
}

function soonestFirst(a: CardState, b: CardState): number {
	return a.dueAt - b.dueAt;
}

function idOf(state: CardState): CardId {
	return state.cardId;
}
