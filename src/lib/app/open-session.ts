import type { Deck, Form, Response } from '$lib/cards';
import type { Locale } from '$lib/content';
import { currentCard, startSession, type DueQuestion, type Session } from '$lib/schedule';
import { chooseCards, type StudyMode } from './choose-cards';
import type { Learner } from './learner.svelte';
import { poseAgain, type Posed } from './pose-again';
import type { OnScreen, PosedSlot } from './posed-slot';
import { takeUpSession } from './take-up-session';

interface OpeningParts {
	readonly deck: Deck;
	readonly locale: Locale;
	readonly learner: Learner;
	readonly slot: PosedSlot;
	/** About the deck's cards at this moment. */
	readonly question: DueQuestion & Required<Pick<DueQuestion, 'areConfusable'>>;
	readonly toContrast: readonly Session['queue'][number][];
}

/** A session to go on with. */
export interface OpenedSession {
	readonly session: Session;
	/** Epoch ms. */
	readonly startedAt: number;
	readonly recentForms: readonly Form[];
	/** Whether it was left before. */
	readonly isLeft: boolean;
	/** The item that stood on screen. */
	readonly onScreen?: { readonly made: Posed } & Begun;
}

/** What had come of an answer that was not given yet. */
export interface Begun {
	/** What was typed first, if one more try is left. */
	readonly firstTry?: string;
	readonly draft?: Response;
}

/**
 * Takes up the session of the day's plan that was left in a subject, or starts one. Only the plan is
 * taken up again: an extra session is over when it is left.
 */
export async function openSession(
	parts: OpeningParts,
	subject: string,
	mode: StudyMode
): Promise<OpenedSession> {
	const { question, toContrast, slot, learner } = parts;
	if (mode.kind !== 'due') return startedSession(mode, parts);
	const { areConfusable } = question;
	const read = slot.read();
	const kept = read?.subject === subject && read.studyDay === learner.today ? read : undefined;
	const left = await takeUpSession({ ...parts, areConfusable, onScreen: kept }, subject);
	const { session, startedAt, recentForms } = left ?? startedSession(mode, parts, toContrast);
	const onScreen = kept && stoodIn(session, kept) ? kept : undefined;
	const opened = { session, startedAt, recentForms, isLeft: left !== undefined };
	if (left?.posed) {
		const isSame = onScreen?.posed.seed === left.posed.posed.seed;
		return { ...opened, onScreen: { made: left.posed, ...(isSame && begun(onScreen)) } };
	}
	// The page was left before the disk had what was asked.
	const made = onScreen && poseAgain(parts.deck, parts.locale, onScreen.posed);
	if (!made) return opened;
	return {
		...opened,
		recentForms: [...recentForms, made.posed.form],
		onScreen: { made, ...begun(onScreen) }
	};
}

function startedSession(
	mode: StudyMode,
	{ question }: OpeningParts,
	toContrast?: OpeningParts['toContrast']
): OpenedSession {
	const session = startSession(chooseCards(mode, question, toContrast));
	return { session, startedAt: question.now, recentForms: [], isLeft: false };
}

function begun({ firstTry, draft }: OnScreen): Begun {
	return { ...(firstTry && { firstTry }), ...(draft && { draft }) };
}

function stoodIn(session: Session, { answered, posed }: OnScreen): boolean {
	return answered === session.answers.length && posed.cardId === currentCard(session);
}
