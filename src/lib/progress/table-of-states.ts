import type { CardId } from '$lib/cards';
import { type CardState, type Fsrs6, reviewed } from '$lib/schedule';
import type { ReviewTable } from './review-table';

/**
 * A table of what is known now, for a first look while the log is still being read: a row for each
 * card that was met, with the day of its last review and what it left behind. What is made from it is
 * right for what is known today and what comes due, and says nothing of what was done.
 */
export function tableOfStates(states: ReadonlyMap<CardId, CardState>, model: Fsrs6): ReviewTable {
	const met = [...states.values()].filter((state) => reviewed(state) !== undefined);
	const nothing = new Uint8Array(met.length);
	return {
		rows: met.length,
		cardIds: met.map(({ cardId }) => cardId),
		states,
		model,
		card: Uint32Array.from(met, (_, number) => number),
		day: Int32Array.from(met, ({ lastReviewDay }) => lastReviewDay),
		grade: nothing.slice().fill(3),
		durationMs: new Float64Array(met.length),
		firstOfDay: nothing,
		wasNew: nothing,
		intervalDays: new Int32Array(met.length),
		predicted: new Float64Array(met.length).fill(NaN),
		stabilityAfter: Float64Array.from(met, ({ stabilityDays }) => stabilityDays)
	};
}
