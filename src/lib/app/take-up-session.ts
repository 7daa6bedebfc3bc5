import type { Deck, Form } from '$lib/cards';
import type { AreConfusable, Session } from '$lib/schedule';
import type { Locale } from '$lib/content';
import { asItStood } from './as-it-stood';
import type { Learner } from './learner.svelte';
import { poseAgain, type Posed } from './pose-again';
import type { OnScreen } from './posed-slot';
import { readSavedSession, savedSessionRecord, withAnswerOf, withCardsOf } from './saved-session';

/** A session that was left. */
export interface LeftSession {
	readonly session: Session;
	/** Epoch ms. */
	readonly startedAt: number;
	readonly recentForms: readonly Form[];
	/** The item that was on screen, unless it was answered before the page was closed. */
	readonly posed?: Posed;
}

interface TakingUp {
	readonly deck: Deck;
	readonly locale: Locale;
	readonly learner: Learner;
	readonly areConfusable: AreConfusable;
	/** What of this day's session stood on screen last. */
	readonly onScreen: OnScreen | undefined;
}

/**
 * Reads the session that was left in a subject on the same study day.
 * @returns `undefined` if there is none that can be gone on with
 */
export async function takeUpSession(
	{ deck, locale, learner, areConfusable, onScreen }: TakingUp,
	subject: string
): Promise<LeftSession | undefined> {
	const saved = readSavedSession(await learner.readRecord(savedSessionRecord(subject)));
	const card = saved && deck.byId.get(saved.posed.cardId);
	if (!card || saved.subject !== subject || saved.studyDay !== learner.today) return undefined;
	const { startedAt, recentForms } = saved;
	const session = withCardsOf(deck, saved.session);
	const reviews = await learner.reviewsOf(card.id);
	const answered = withAnswerOf({ session, posed: saved.posed }, reviews, areConfusable);
	let stood = answered ?? session;
	// Of cards that are gone nobody knows how they were answered.
	if (onScreen && session === saved.session) {
		stood = await asItStood({ session: stood, startedAt }, onScreen, { learner, areConfusable });
	}
	if (stood !== session) return { startedAt, recentForms, session: stood };
	const posed = poseAgain(deck, locale, saved.posed);
	return posed && { startedAt, recentForms, session, posed };
}
