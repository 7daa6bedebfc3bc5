import type { CardId } from '$lib/cards';
import { buildQueue, defaultSessionLimit, weakestCards, type DueQuestion } from '$lib/schedule';
import type { SessionLength } from './preferences.svelte';

/** What a session is made of. */
export type StudyMode =
	| { readonly kind: 'due'; readonly length: SessionLength }
	| { readonly kind: 'new' }
	| { readonly kind: 'weak' }
	| { readonly kind: 'drill'; readonly cardIds: readonly string[] }
	| { readonly kind: 'note'; readonly slug: string };

/** How many cards an offer beyond the day's plan is about. */
export const offeredCards = 5;

/** Five minutes are about fifteen cards, at twenty seconds for one that is new. */
const limits = {
	short: 15,
	usual: defaultSessionLimit,
	all: Infinity
} satisfies Record<SessionLength, number>;

/** The cards of a session, in order; none if there is nothing to do in this mode. */
export function chooseCards(mode: StudyMode, question: DueQuestion): readonly CardId[] {
	switch (mode.kind) {
		case 'due':
			return buildQueue({ ...question, limit: limits[mode.length] });
		case 'new':
			return question.cardIds.filter((id) => !question.states.has(id)).slice(0, offeredCards);
		case 'weak':
			return weakestCards(question).slice(0, offeredCards);
		case 'drill':
			return question.cardIds.filter((id) => mode.cardIds.includes(id));
		case 'note':
			return question.cardIds.filter((id) => id.startsWith(`${mode.slug}/`));
	}
}

/**
 * Reads a mode from an address: `?mode=new`, `?mode=weak`, `?drill=<card id>` (repeatable),
 * `?note=<slug>` for all cards of a note. Anything else is the day's plan, as long as the learner likes it.
 */
export function readStudyMode(query: URLSearchParams, length: SessionLength): StudyMode {
	const drilled = query.getAll('drill');
	if (drilled.length > 0) return { kind: 'drill', cardIds: drilled };
	const note = query.get('note');
	if (note !== null) return { kind: 'note', slug: note };
	const mode = query.get('mode');
	return mode === 'new' || mode === 'weak' ? { kind: mode } : { kind: 'due', length };
}
