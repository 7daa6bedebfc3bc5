import type { CardId } from '$lib/cards';
import { type CardState, type Fsrs6, reviewed } from '$lib/schedule';
import { estimateKnowledge, type Knowledge } from './estimate-knowledge';

/**
 * The estimate for some cards today, from what is cached of them: for a first look while the log is
 * still being read. It is what the whole log comes to, unless a clock was set back.
 * @param today study day
 */
export function knownNow(
	cardIds: readonly CardId[],
	states: ReadonlyMap<CardId, CardState>,
	model: Fsrs6,
	today: number
): Knowledge {
	let cards = 0;
	const recalls: number[] = [];
	for (const cardId of cardIds) {
		const state = states.get(cardId);
		if (state?.suspended) continue;
		cards += 1;
		const known = reviewed(state);
		if (!known) continue;
		// What was answered today is judged as of tomorrow.
		const days = Math.max(today - known.lastReviewDay, 1);
		recalls.push(model.retrievability(days, known.stabilityDays));
	}
	return estimateKnowledge(cards, recalls);
}
