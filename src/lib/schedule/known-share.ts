import type { CardId } from '$lib/cards';
import { type CardState, reviewed } from './card-state';
import type { Fsrs6 } from './fsrs-6';

/** How much of some cards is known on a day. */
export interface KnownShare {
	readonly cards: number;
	/** Of them, those that were ever answered. */
	readonly met: number;
	/** 0 to 1: the share that would probably be recalled; what was never met counts as not known. */
	readonly share: number;
}

/** `none`: nothing is asked. `new`: nothing was met yet. The others by the share. */
export type KnownBand = 'none' | 'new' | 'weak' | 'fair' | 'firm';

/** A pass mark in most schools, and hardly a gap. */
const fairFrom = 0.5;
const firmFrom = 0.85;

/**
 * @param day a study day: today, or a later one, until which nothing more is studied
 * @param model by which the states follow from the log
 */
export function knownShare(
	cardIds: readonly CardId[],
	states: ReadonlyMap<CardId, CardState>,
	day: number,
	model: Pick<Fsrs6, 'retrievability'>
): KnownShare {
	const met = cardIds.flatMap((cardId) => reviewed(states.get(cardId)) ?? []);
	const recalled = met.reduce((sum, { lastReviewDay, stabilityDays }) => {
		const elapsedDays = Math.max(day - lastReviewDay, 0);
		return sum + model.retrievability(elapsedDays, stabilityDays);
	}, 0);
	const cards = cardIds.length;
	return { cards, met: met.length, share: cards === 0 ? 0 : recalled / cards };
}

/** What a share is called. */
export function bandOf({ cards, met, share }: KnownShare): KnownBand {
	if (cards === 0) return 'none';
	if (met === 0) return 'new';
	if (share < fairFrom) return 'weak';
	return share < firmFrom ? 'fair' : 'firm';
}
