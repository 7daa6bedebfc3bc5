import type { CardId } from '$lib/cards';
import type { DueQuestion } from '$lib/schedule';
import { dayPlanOf } from './day-plan.svelte';
import type { Learner } from './learner.svelte';
import type { Preferences } from './preferences.svelte';
import type { World } from './world';

/**
 * What is asked of the schedule at this moment, about these cards.
 * @param subject whose day was prepared; by itself the one that was opened last
 */
export function dueQuestion(
	parts: { readonly world: World; readonly learner: Learner; readonly preferences: Preferences },
	cardIds: readonly CardId[],
	subject = parts.preferences.values.subject
): DueQuestion {
	const { learner, preferences, world } = parts;
	const { today } = learner;
	return {
		...dayPlanOf(learner).of(subject, learner)?.choosing,
		cardIds,
		states: learner.states,
		today,
		now: world.now(),
		newPerDay: preferences.values.newPerDay
	};
}
