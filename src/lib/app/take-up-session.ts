import type { Form } from '$lib/cards';
import { recordAnswer, type Session } from '$lib/schedule';
import { poseAgain, type Posed, type PosingParts } from './pose';
import { readSavedSession, savedSessionRecord, withCardsOf } from './saved-session';

/** A session that was left. */
export interface LeftSession {
	readonly session: Session;
	/** Epoch ms. */
	readonly startedAt: number;
	readonly recentForms: readonly Form[];
	/** The item that was on screen, unless it was answered before the page was closed. */
	readonly posed?: Posed;
}

/**
 * Reads the session that was left in a subject on the same study day.
 * @returns `undefined` if there is none that can be gone on with
 */
export async function takeUpSession(
	{ deck, locale, learner }: PosingParts,
	subject: string
): Promise<LeftSession | undefined> {
	const saved = readSavedSession(await learner.readRecord(savedSessionRecord(subject)));
	const card = saved && deck.byId.get(saved.posed.cardId);
	if (!card || saved.subject !== subject || saved.studyDay !== learner.today) return undefined;
	const { startedAt, recentForms } = saved;
	const session = withCardsOf(deck, saved.session);
	const reviews = await learner.reviewsOf(card.id);
	const answer = reviews.find(({ seed }) => seed === saved.posed.seed);
	if (answer) {
		// The page was closed between this answer and the next card.
		const passed = answer.rating !== 'again';
		return { startedAt, recentForms, session: recordAnswer(session, card.id, passed) };
	}
	const posed = poseAgain(deck, locale, saved.posed);
	return posed && { startedAt, recentForms, session, posed };
}
