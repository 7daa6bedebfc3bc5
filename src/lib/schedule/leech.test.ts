import type { Rating } from '$lib/cards';
import { describe, expect, it } from 'vitest';
import { applyReview } from './apply-review';
import { aReview, aState, noonDay } from './builders';
import type { CardState } from './card-state';
import { isLeech, mayBeLeech } from './leech';

/** Ratings by day, one text a day: `a` again, `g` good. */
function reviews(...days: readonly string[]) {
	return days.flatMap((ratings, day) =>
		[...ratings].map((letter, index) => {
			const rating: Rating = letter === 'a' ? 'again' : 'good';
			return aReview(day * 10 + index, { studyDay: noonDay + day, rating });
		})
	);
}

describe('a leech', () => {
	it('has lapsed eight times, however well it does now', () => {
		expect(isLeech(aState({ lapses: 8 }), reviews('g', 'g'))).toBe(true);
		expect(isLeech(aState({ lapses: 7 }), reviews('g', 'g'))).toBe(false);
	});

	it('was missed at the first try on each of four days running', () => {
		const four = reviews('gg', 'g', 'ag', 'ag', 'aag', 'a');
		expect(isLeech(aState({ lapses: 4 }), four)).toBe(true);
		const between = reviews('gg', 'ag', 'ag', 'g', 'ag', 'a');
		expect(isLeech(aState({ lapses: 4 }), between)).toBe(false);
	});

	it('does not count the day on which it was met, nor further misses of a day', () => {
		expect(isLeech(aState({ lapses: 3 }), reviews('a', 'a', 'a', 'a'))).toBe(false);
		expect(isLeech(aState({ lapses: 2 }), reviews('g', 'aaaa', 'a'))).toBe(false);
	});

	it('can be told from a lack of lapses without the log', () => {
		const known = [3, 4].map((lapses) => aState({ phase: 'review', lapses, reps: 9 }));
		expect(known.map(mayBeLeech)).toEqual([false, true]);
	});

	it.each([
		['learning', 'aag', ['ag', 'ag', 'ag', 'a']],
		['relearning', 'gg', ['a', 'a', 'a', 'a']]
	] as const)('is one that never leaves its %s steps', (phase, met, missed) => {
		const told = [1, 2, 3, 4].map((days) => {
			const all = reviews(met, ...missed.slice(0, days));
			const state = all.reduce<CardState | undefined>(
				(before, review) => applyReview(before, review),
				undefined
			);
			return state?.phase === phase && mayBeLeech(state) && isLeech(state, all);
		});
		expect(told).toEqual([false, false, false, true]);
	});
});
