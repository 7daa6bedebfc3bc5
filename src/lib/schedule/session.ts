import type { CardId } from '$lib/cards';
import { type AreConfusable, placeApart } from './keep-apart';

/**
 * A session as it stands: plain JSON, so that it can be kept at every answer and taken up again
 * after the tab was killed. Never changed, only replaced.
 */
export interface Session {
	/** The cards chosen at the start, in order. */
	readonly cardIds: readonly CardId[];
	/** The cards still to come, each once, the current one first. */
	readonly queue: readonly CardId[];
	/** Every answer that has not been taken back, in order. */
	readonly answers: readonly SessionAnswer[];
}

export interface SessionAnswer {
	readonly cardId: CardId;
	readonly passed: boolean;
	/**
	 * After how many others a missed card comes back; absent for four. Kept, so that an undo finds the
	 * queue as it was whatever has become confusable since.
	 */
	readonly returnsAfter?: number;
}

/** A missed card comes back after this many others, or as many as there are. */
const cardsBetween = 4;

/** A card missed more often than this is left for another day. */
const maxReturns = 3;

/** A session over these cards, in this order. Cards given twice are asked once. */
export function startSession(cardIds: readonly CardId[]): Session {
	const unique = [...new Set(cardIds)];
	return { cardIds: unique, queue: unique, answers: [] };
}

/** The card to ask now; `undefined` once the session is finished. */
export function currentCard(session: Session): CardId | undefined {
	return session.queue[0];
}

export function isFinished(session: Session): boolean {
	return session.queue.length === 0;
}

/**
 * The session after an answer. A card that was right leaves it; a missed one comes back after four
 * others, or a few more where it would come close to one of its note or one that is confusable with
 * it, until it was right once, at most three times.
 * @throws if `cardId` is not the current card
 */
export function recordAnswer(
	session: Session,
	cardId: CardId,
	passed: boolean,
	areConfusable: AreConfusable = () => false
): Session {
	if (passed) return take(session, { cardId, passed });
	const returnsAfter = placeApart(session.queue.slice(1), cardId, areConfusable, cardsBetween);
	const isUsual = returnsAfter === cardsBetween;
	return take(session, { cardId, passed, ...(isUsual ? {} : { returnsAfter }) });
}

/**
 * The session as it was before the last answer, as often as there are answers; then itself. It is
 * played again from the start, so nothing but the answers has to be kept.
 */
export function undoAnswer(session: Session): Session {
	return session.answers.slice(0, -1).reduce(take, startSession(session.cardIds));
}

function take(session: Session, answer: SessionAnswer): Session {
	const { cardId, passed, returnsAfter = cardsBetween } = answer;
	const [current, ...others] = session.queue;
	if (current !== cardId) {
		throw new Error(`Answered ${cardId} while ${current ?? 'nothing'} was asked`);
	}
	const answers = [...session.answers, answer];
	const comesBack = !passed && missesOf(cardId, answers) <= maxReturns;
	const queue = comesBack
		? [...others.slice(0, returnsAfter), cardId, ...others.slice(returnsAfter)]
		: others;
	return { ...session, queue, answers };
}

function missesOf(cardId: CardId, answers: readonly SessionAnswer[]): number {
	return answers.filter((answer) => answer.cardId === cardId && !answer.passed).length;
}
