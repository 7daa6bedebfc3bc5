import type { CardId } from '$lib/cards';
import {
	buildQueue,
	defaultSessionLimit,
	keepApart,
	newCards,
	weakestCards,
	type DueQuestion
} from '$lib/schedule';
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

/** Fewer than would make the next question the fifth of its form running. */
const mostContrasts = 3;

/**
 * The cards of a session, in order; none if there is nothing to do in this mode. No two of one note
 * and no two confusable ones are within five cards of one another, as far as there are others; but for
 * the cards of one note, which were asked for as such.
 *
 * All modes but `due` go beyond the day's plan, as often as the learner likes. That does not distort
 * the memory: what is asked early counts for the days that have truly gone by, and what is asked again
 * on the same day for next to nothing (the formula for the same day, see `nextMemory`).
 * @param toContrast cards that were mixed up on an earlier day: they open the day's plan, due or not
 */
export function chooseCards(
	mode: StudyMode,
	question: DueQuestion,
	toContrast: readonly CardId[] = []
): readonly CardId[] {
	const { areConfusable = () => false } = question;
	switch (mode.kind) {
		case 'due':
			return dueCards(question, toContrast, limits[mode.length]);
		case 'new':
			return newCards(question, offeredCards);
		case 'weak':
			return keepApart(weakestCards(question), areConfusable, offeredCards);
		case 'drill': {
			const drilled = question.cardIds.filter((id) => mode.cardIds.includes(id));
			return keepApart(drilled, areConfusable, Infinity);
		}
		case 'note':
			return question.cardIds.filter((id) => id.startsWith(`${mode.slug}/`));
	}
}

function dueCards(
	question: DueQuestion,
	toContrast: readonly CardId[],
	limit: number
): readonly CardId[] {
	const { cardIds, states, areConfusable = () => false } = question;
	const due = buildQueue({ ...question, limit });
	const contrasts = toContrast
		.filter((id) => cardIds.includes(id) && !states.get(id)?.suspended)
		.slice(0, mostContrasts);
	if (contrasts.length === 0) return due;
	return keepApart([...new Set([...contrasts, ...due])], areConfusable, limit);
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
