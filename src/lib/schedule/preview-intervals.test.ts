import { describe, expect, it } from 'vitest';
import { applyReview } from './apply-review';
import { aRecall, aState, law, minuteMs, noon, noonDay } from './builders';
import { previewIntervals } from './preview-intervals';

describe('the preview of intervals', () => {
	it('of a new card shows its learning steps, and days for easy', () => {
		expect(previewIntervals(undefined, noon, noonDay)).toEqual({
			again: { dueInMs: minuteMs },
			hard: { dueInMs: 1.5 * minuteMs },
			good: { dueInMs: 10 * minuteMs },
			easy: { dueInDays: 8 }
		});
	});

	it('of a review card shows days, and one step for a lapse', () => {
		const state = aState({ stabilityDays: 10, difficulty: 5 });
		expect(previewIntervals(state, noon, noonDay)).toEqual({
			again: { dueInMs: 10 * minuteMs },
			hard: { dueInDays: 23 },
			good: { dueInDays: 32 },
			easy: { dueInDays: 51 }
		});
	});

	it('is what the review then does', () => {
		const state = aState();
		const after = applyReview(state, {
			cardId: law,
			...aRecall('hard'),
			at: noon,
			studyDay: noonDay
		});
		expect(previewIntervals(state, noon, noonDay).hard).toEqual({
			dueInDays: after.dueDay - noonDay
		});
	});
});
