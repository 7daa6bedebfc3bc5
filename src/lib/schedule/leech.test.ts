import type { Rating } from '$lib/cards';
import { describe, expect, it } from 'vitest';
import { aReview, aState, noonDay } from './builders';
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
		expect([3, 4].map((lapses) => mayBeLeech({ lapses }))).toEqual([false, true]);
	});
});
