import { countDue } from '$lib/schedule';
import { dayPlanOf, type DayPlanParts } from './day-plan.svelte';
import { dueQuestion } from './due-question';
import type { StudyParts } from './open-run';

/**
 * Shows on the app's icon how many cards are to be reviewed now, as the start page counts them, or
 * nothing if there are none. Only where the platform has it, and the app is installed there; it says
 * what was true when the app was open last, as nothing wakes it.
 */
export async function showBadge(
	parts: DayPlanParts & Pick<StudyParts, 'world'>,
	platform: Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>> = navigator
): Promise<void> {
	if (!platform.setAppBadge || !platform.clearAppBadge) return;
	const { learner, shelf, preferences } = parts;
	// Read before anything is waited for, so that an effect calls again.
	const { states } = learner;
	const { slug } = shelf.entryOrFirst(preferences.values.subject);
	await dayPlanOf(learner).prepare(parts, slug);
	const due = states.size === 0 ? 0 : await dueIn(parts, slug);
	try {
		if (due > 0) await platform.setAppBadge(due);
		else await platform.clearAppBadge();
	} catch {
		// The platform has it, but not for a page that is not installed, or not allowed: no harm done.
	}
}

async function dueIn(
	parts: DayPlanParts & Pick<StudyParts, 'world'>,
	subject: string
): Promise<number> {
	const deck = await parts.shelf.openIfReachable(subject);
	const cardIds = deck ? deck.cardIds : [...parts.learner.states.keys()];
	const { learning, review } = countDue(dueQuestion(parts, cardIds, subject));
	return learning + review;
}
