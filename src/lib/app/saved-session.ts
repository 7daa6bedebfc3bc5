import * as v from 'valibot';
import type { CardId, Deck, Direction, Form } from '$lib/cards';
import {
	anyDirection,
	anyForm,
	recordAnswer,
	type AreConfusable,
	type ReviewEntry,
	type Session
} from '$lib/schedule';

/** An item on screen, as far as it takes to make it again. */
export interface PosedItem {
	readonly cardId: CardId;
	readonly form: Form;
	/** Absent for `value`, as in every session that an earlier build kept. */
	readonly direction?: Direction;
	readonly seed: string;
}

/** A session that was left, and the item that was on screen. */
export interface SavedSession {
	readonly subject: string;
	/** A session is taken up again on the same study day only. */
	readonly studyDay: number;
	readonly startedAt: number;
	readonly session: Session;
	readonly recentForms: readonly Form[];
	readonly posed: PosedItem;
}

/** Where the store keeps the session that was left in a subject. */
export function savedSessionRecord(subject: string): string {
	return `session/${subject}`;
}

const cardId = v.pipe(
	v.string(),
	v.nonEmpty(),
	v.transform((text) => text as CardId)
);
const answer = v.object({
	cardId,
	passed: v.boolean(),
	returnsAfter: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)))
});

const schema = v.object({
	subject: v.string(),
	studyDay: v.number(),
	startedAt: v.pipe(v.number(), v.finite()),
	session: v.object({
		cardIds: v.array(cardId),
		queue: v.array(cardId),
		answers: v.array(answer)
	}),
	recentForms: v.array(anyForm),
	posed: v.object({
		cardId,
		form: anyForm,
		direction: v.exactOptional(anyDirection),
		seed: v.string()
	})
});

/**
 * @returns the session that was left, or `undefined` if there is none that can be read, or only one
 * that no session can have come to
 */
export function readSavedSession(record: unknown): SavedSession | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success && agrees(parsed.output) ? parsed.output : undefined;
}

/**
 * The session as it stands where the page was closed between an answer and the next card: the log has
 * the answer, the session that was kept does not.
 *
 * @param reviews of the card that was on screen
 * @returns `undefined` where what was on screen was not answered
 */
export function withAnswerOf(
	{ session, posed }: Pick<SavedSession, 'session' | 'posed'>,
	reviews: readonly ReviewEntry[],
	areConfusable: AreConfusable
): Session | undefined {
	const answer = reviews.find(({ seed }) => seed === posed.seed);
	if (!answer) return undefined;
	return recordAnswer(session, posed.cardId, answer.rating !== 'again', areConfusable);
}

/** The session without the cards that its subject no longer has; then no answer can be taken back. */
export function withCardsOf(deck: Deck, session: Session): Session {
	const isThere = (id: CardId) => deck.byId.has(id);
	if (session.cardIds.every(isThere)) return session;
	return {
		cardIds: session.cardIds.filter(isThere),
		queue: session.queue.filter(isThere),
		answers: []
	};
}

/** An answer to a card that is not the current one would throw, at every start of the page. */
function agrees({ session, posed }: SavedSession): boolean {
	const { cardIds, queue } = session;
	const chosen = new Set(cardIds);
	return (
		queue[0] === posed.cardId &&
		chosen.size === cardIds.length &&
		new Set(queue).size === queue.length &&
		queue.every((id) => chosen.has(id))
	);
}
