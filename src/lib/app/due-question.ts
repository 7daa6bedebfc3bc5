import type { CardId } from '$lib/cards';
import type { DueQuestion } from '$lib/schedule';
import type { Learner } from './learner.svelte';
import type { Preferences } from './preferences.svelte';
import type { World } from './world';

/** What is asked of the schedule at this moment, about these cards. */
export function dueQuestion(
	parts: { readonly world: World; readonly learner: Learner; readonly preferences: Preferences },
	cardIds: readonly CardId[]
): DueQuestion {
	const { learner, preferences, world } = parts;
	return {
		cardIds,
		states: learner.states,
		today: learner.today,
		now: world.now(),
		newPerDay: preferences.values.newPerDay
	};
}
