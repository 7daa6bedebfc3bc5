import type { GradedItem } from '$lib/quiz';
import { m } from '$messages/messages.js';
import { decimal } from './figures';

/** What became of an item, as a sign and in words. */
export interface ItemMark {
	readonly sign: string;
	readonly words: string;
}

export function markOf({ state, fraction, counts }: GradedItem): ItemMark {
	const mark = stateMark(state, fraction);
	return counts ? mark : { sign: mark.sign, words: `${mark.words}, ${m.results_mark_retired()}` };
}

function stateMark(state: GradedItem['state'], fraction: number): ItemMark {
	if (state === 'notReached') return { sign: '·', words: m.results_mark_not_reached() };
	if (state === 'omitted') return { sign: '–', words: m.results_mark_omitted() };
	if (fraction >= 1) return { sign: '✓', words: m.results_mark_right() };
	if (fraction <= 0) return { sign: '✗', words: m.results_mark_wrong() };
	return { sign: decimal(fraction), words: decimal(fraction) };
}
