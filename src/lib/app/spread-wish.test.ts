import { describe, expect, it } from 'vitest';
import type { CardState } from '$lib/schedule';
import { aCardId, aState, noonDay } from '$lib/schedule/builders';
import { type CardWish, dueDaysBy } from './spread-wish';

// Twenty days: a Friday to a Thursday.
const card = aState({
	stabilityDays: 20,
	lastReviewDay: noonDay,
	lastReviewAt: 1000,
	dueDay: noonDay + 20
});
const usual = { desiredRetention: 0.9, easyDays: [] };

function dayOf(wish: CardWish, now: CardState) {
	return dueDaysBy(wish, new Map([[card.cardId, card]]))?.(now);
}

describe('the day on which a card comes back', () => {
	it('is near that of its state, by the usual wishes', () => {
		expect(Math.abs((dayOf(usual, card) ?? NaN) - card.dueDay)).toBeLessThanOrEqual(3);
	});

	it('is later for who is content with less', () => {
		expect(dayOf({ desiredRetention: 0.8, easyDays: [] }, card)).toBeGreaterThan(noonDay + 55);
		expect(dayOf({ desiredRetention: 0.95, easyDays: [] }, card)).toBeLessThan(noonDay + 12);
	});

	it('is no easy day where another is near', () => {
		const day = dayOf(usual, card) ?? NaN;
		const weekday = (day + 4) % 7;
		const other = dayOf({ desiredRetention: 0.9, easyDays: [weekday] }, card) ?? NaN;
		expect((other + 4) % 7).not.toBe(weekday);
		expect(Math.abs(other - card.dueDay)).toBeLessThanOrEqual(3);
	});

	it('is by itself once the card was answered since', () => {
		const answered = {
			...card,
			lastReviewAt: 2000,
			lastReviewDay: noonDay + 20,
			dueDay: noonDay + 70
		};
		expect(dayOf(usual, answered)).toBe(noonDay + 70);
		expect(dayOf({ desiredRetention: 0.8, easyDays: [] }, answered)).toBe(noonDay + 20 + 66);
	});

	it('is its state’s own where there are too many cards to spread', () => {
		const many = new Map(
			Array.from({ length: 3001 }, (_, n) => [aCardId(`note-${String(n)}/name`), card])
		);
		expect(dueDaysBy(usual, many)).toBeUndefined();
	});
});
