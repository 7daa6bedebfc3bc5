import type { Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import { isFinished, previewIntervals, type PreviewedInterval } from '$lib/schedule';
import type { StudyMode } from './choose-cards';
import { dueQuestion } from './due-question';
import type { Learner } from './learner.svelte';
import { openSession, type OpenedSession } from './open-session';
import { openSubject, type StudyPosing } from './open-subject';
import type { PosedSlot } from './posed-slot';
import type { Preferences } from './preferences.svelte';
import { SessionKeeper } from './session-keeper';
import { SessionRun } from './session-run.svelte';
import type { Shelf } from './shelf';
import type { World } from './world';

/** What a study page needs of the app. */
export interface StudyParts {
	readonly world: World;
	readonly learner: Learner;
	readonly shelf: Shelf;
	readonly preferences: Preferences;
}

export interface OpenedRun {
	readonly run: SessionRun;
	readonly onScreen: OpenedSession['onScreen'];
	/** Whether there is anything to ask, or to sum up. */
	readonly hasBegun: boolean;
}

/**
 * Opens a subject, and resumes the session that was left in it or starts one.
 * @returns `undefined` where the subject is neither kept on the device nor reachable
 */
export async function openRun(
	parts: StudyParts,
	locale: Locale,
	slot: PosedSlot,
	subject: string,
	mode: StudyMode
): Promise<OpenedRun | undefined> {
	const { learner, preferences } = parts;
	const posing = await openSubject(parts, locale, subject);
	if (!posing) return undefined;
	// The next visit starts where this one was.
	if (preferences.values.subject !== subject) preferences.change({ subject }, learner);
	const question = questionAbout(parts, posing);
	const toContrast = posing.trouble.toContrast();
	const opened = await openSession({ ...posing, slot, question, toContrast }, subject, mode);
	const { startedAt, session, onScreen, isLeft } = opened;
	const keeper =
		mode.kind === 'due' ? new SessionKeeper({ learner, slot, subject, startedAt }) : undefined;
	const run = new SessionRun(posing, opened, keeper);
	return { run, onScreen, hasBegun: isLeft || !isFinished(session) };
}

/** What is asked of the schedule about a subject's cards, at this moment. */
export function questionAbout(parts: StudyParts, { subject, deck, areConfusable }: StudyPosing) {
	return { ...dueQuestion(parts, deck.cardIds, subject), areConfusable };
}

/** When an item's card would come back after either grade, if the learner wants to know. */
export function intervalsOf(
	{ learner, preferences, world }: StudyParts,
	{ cardId }: Item
): { readonly again: PreviewedInterval; readonly good: PreviewedInterval } | undefined {
	if (!preferences.values.showIntervals) return undefined;
	const { states, today, model } = learner;
	return previewIntervals(states.get(cardId), world.now(), today, model);
}
