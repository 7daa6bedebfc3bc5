import type { Rating } from '$lib/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReview } from './apply-review';
import { aRecall, aState, dayMs, law, minuteMs, noon, noonDay, whenDue, seed } from './builders';
import type { CardState } from './card-state';

const answer = (state: CardState | undefined, rating: Rating, minutesLater = 0) =>
	applyReview(state, {
		cardId: law,
		...aRecall(rating),
		at: noon + minutesLater * minuteMs,
		studyDay: noonDay
	});

describe('a new card', () => {
	it.each([
		['again', 0, 1],
		['hard', 0, 1.5],
		['good', 1, 10]
	] as const)('answered %s waits at learning step %i for %d minutes', (rating, step, minutes) => {
		expect(answer(undefined, rating)).toMatchObject({
			phase: 'learning',
			step,
			dueDay: noonDay,
			dueAt: noon + minutes * minuteMs,
			firstReviewDay: noonDay,
			lastReviewDay: noonDay,
			lastReviewAt: noon,
			reps: 1,
			lapses: 0,
			suspended: false
		});
	});

	it('answered easy graduates at once', () => {
		expect(answer(undefined, 'easy')).toMatchObject({
			phase: 'review',
			step: 0,
			stabilityDays: 8.2956,
			dueDay: noonDay + 8,
			dueAt: noon
		});
	});
});

describe('a learning card', () => {
	it('goes through both steps, then comes back on a later study day', () => {
		const first = answer(undefined, 'again');
		const second = answer(first, 'good', 1);
		const third = answer(second, 'good', 11);
		expect(second).toMatchObject({ phase: 'learning', step: 1, dueAt: noon + 11 * minuteMs });
		expect(third).toMatchObject({ phase: 'review', step: 0, dueDay: noonDay + 1, reps: 3 });
	});

	it('goes back to the first step when it is missed', () => {
		const second = answer(undefined, 'good');
		expect(answer(second, 'again', 10)).toMatchObject({
			phase: 'learning',
			step: 0,
			dueAt: noon + 11 * minuteMs,
			lapses: 0
		});
	});

	it('repeats its step when it was hard', () => {
		const second = answer(undefined, 'good');
		expect(answer(second, 'hard', 10)).toMatchObject({
			phase: 'learning',
			step: 1,
			dueAt: noon + 25 * minuteMs
		});
	});

	it('graduates when it was easy, at whichever step', () => {
		expect(answer(answer(undefined, 'again'), 'easy', 1).phase).toBe('review');
	});

	it.each(['hard', 'good', 'easy'] as const)(
		'that is recalled on another day, %s, has outlasted its steps and graduates',
		(rating) => {
			const next = applyReview(answer(undefined, 'again'), {
				cardId: law,
				...aRecall(rating),
				at: noon + dayMs,
				studyDay: noonDay + 1
			});
			expect(next.phase).toBe('review');
			expect(next.dueDay).toBeGreaterThan(noonDay + 1);
		}
	);

	it('changes its memory at every answer, by the formula for the same day', () => {
		const first = answer(undefined, 'again');
		expect(first.stabilityDays).toBe(0.212);
		expect(answer(first, 'again', 1).stabilityDays).toBeCloseTo(0.083357, 6);
		expect(answer(first, 'easy', 1).stabilityDays).toBeCloseTo(0.42438, 5);
	});
});

describe('a review card', () => {
	it('that lapsed returns today, after one step, and the lapse is counted', () => {
		const lapsed = answer(aState({ lapses: 2 }), 'again');
		expect(lapsed).toMatchObject({
			phase: 'relearning',
			step: 0,
			dueDay: noonDay,
			dueAt: noon + 10 * minuteMs,
			reps: 5,
			lapses: 3
		});
		expect(answer(lapsed, 'again', 10)).toMatchObject({ phase: 'relearning', lapses: 3 });
		expect(answer(lapsed, 'hard', 10).dueAt).toBe(noon + 25 * minuteMs);
		expect(answer(lapsed, 'good', 10)).toMatchObject({ phase: 'review', lapses: 3 });
	});

	it('that is passed returns after its new stability, in whole days', () => {
		const passed = answer(aState({ stabilityDays: 10, difficulty: 5 }), 'good');
		expect(passed.stabilityDays).toBeCloseTo(32.03, 2);
		expect(passed.dueDay).toBe(noonDay + 32);
		expect(passed.dueAt).toBe(noon);
	});

	it('keeps the day on which it was first seen', () => {
		expect(answer(aState(), 'good').firstReviewDay).toBe(noonDay - 30);
	});

	it('stays suspended if it is answered all the same', () => {
		expect(answer(aState({ suspended: true }), 'good').suspended).toBe(true);
	});

	it('counts no negative days when the clock was set back', () => {
		const seenTomorrow = aState({ lastReviewDay: noonDay + 1, lastReviewAt: noon + dayMs });
		const seenToday = aState({ lastReviewDay: noonDay, lastReviewAt: noon });
		expect(answer(seenTomorrow, 'good')).toEqual(answer(seenToday, 'good'));
		expect(answer(seenTomorrow, 'good').lastReviewDay).toBe(noonDay);
	});
});

describe('a card reviewed whenever it is due', () => {
	it('has the intervals of the test of py-fsrs', () => {
		const ratings: Rating[] = [
			...Array<Rating>(6).fill('good'),
			...Array<Rating>(2).fill('again'),
			...Array<Rating>(5).fill('good')
		];
		const intervals = whenDue(ratings).map((state) => state.dueDay - state.lastReviewDay);
		expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
	});

	it('is never due before its review, and has a valid memory', () => {
		const ratings = fc.array(fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'), {
			maxLength: 40
		});
		const check = (given: readonly Rating[]) => {
			for (const state of whenDue(given)) {
				expect(state.dueAt).toBeGreaterThanOrEqual(state.lastReviewAt);
				expect(state.dueDay > state.lastReviewDay).toBe(state.phase === 'review');
				expect(state.stabilityDays).toBeGreaterThanOrEqual(0.001);
				expect(state.stabilityDays).toBeLessThanOrEqual(36_500);
				expect(state.difficulty).toBeGreaterThanOrEqual(1);
				expect(state.difficulty).toBeLessThanOrEqual(10);
			}
		};
		fc.assert(fc.property(ratings, check), { seed });
	});
});
