import type { Rating } from '$lib/cards';
import { afterReview } from './apply-review';
import type { CardState } from './card-state';
import { certain } from './evidence';
import { defaultModel } from './fsrs';

/** When a card would come back: within the day, or on a later one. */
export type PreviewedInterval = { readonly dueInMs: number } | { readonly dueInDays: number };

/**
 * What each rating would do to a card, for labels on the buttons by which learners judge themselves.
 * @param at epoch ms of the answer
 * @param model the learner's own, where there is one
 * @returns milliseconds for a learning step, whole study days (at least 1) for a graduated card
 */
export function previewIntervals(
	state: CardState | undefined,
	at: number,
	studyDay: number,
	model = defaultModel
): Readonly<Record<Rating, PreviewedInterval>> {
	const preview = (rating: Rating): PreviewedInterval => {
		const after = afterReview(state, { rating, at, studyDay }, certain, model);
		return after.phase === 'review'
			? { dueInDays: after.dueDay - studyDay }
			: { dueInMs: after.dueAt - at };
	};
	return {
		again: preview('again'),
		hard: preview('hard'),
		good: preview('good'),
		easy: preview('easy')
	};
}
