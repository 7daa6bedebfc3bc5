import type { CardId } from '$lib/cards';
import type { Locale } from '$lib/content';
import { defaultSessionLimit, weakestCards } from '$lib/schedule';
import type { Learner } from '../learner.svelte';
import { linkTo } from '../links';

/** A session about some of the cards that are seen. */
export interface Drill {
	readonly href: string;
	/** How many it asks, and how many there are to ask. */
	readonly asked: number;
	readonly all: number;
}

/**
 * A drill of cards: at most as many as a session has, what is likeliest forgotten first and what was
 * never met last.
 * @param cardIds in teaching order
 * @returns `undefined` where there is nothing to ask
 */
export function drillOf(
	{ states, today }: Pick<Learner, 'states' | 'today'>,
	subject: string,
	cardIds: readonly CardId[],
	locale: Locale
): Drill | undefined {
	const met = weakestCards({ cardIds, states, today });
	const fresh = cardIds.filter((cardId) => {
		const state = states.get(cardId);
		return !state || (state.reps === 0 && !state.suspended);
	});
	const asked = [...met, ...fresh].slice(0, defaultSessionLimit);
	if (asked.length === 0) return undefined;
	const query = asked.map((cardId) => `drill=${encodeURIComponent(cardId)}`).join('&');
	const href = `${linkTo('study', locale, { subject })}&${query}`;
	return { href, asked: asked.length, all: met.length + fresh.length };
}
