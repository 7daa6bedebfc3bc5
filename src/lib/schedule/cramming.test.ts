import { describe, expect, it } from 'vitest';
import { aRecall, aReview, minuteMs, noon, noonDay } from './builders';
import { fold } from './fold';
import type { ReviewEntry } from './log';

/* Practice beyond the plan is logged like any other: the log alone says that it was early. */

describe('a card that is crammed', () => {
	it('five times in a day is no more stable than after once', () => {
		const once = stabilityAfter([0, 3]);
		expect(stabilityAfter([0, 3, 3, 3, 3, 3])).toBe(once);
		const met = stabilityAfter([0]);
		expect(stabilityAfter([0, 0, 0, 0, 0])).toBe(met);
	});

	it('five times in a day is less stable than one that is spaced, in any form', () => {
		const crammed = stabilityAfter([0, 0, 0, 0, 0]);
		expect(stabilityAfter([0, 2, 10, 30, 80]) / crammed).toBeGreaterThan(20);
		const choice = {
			response: { form: 'choice', optionId: 'a' },
			optionIds: ['a', 'b', 'c']
		} as const;
		const crammedChoices = stabilityAfter([0, 0, 0, 0, 0], choice);
		expect(stabilityAfter([0, 2, 10, 30, 80], choice) / crammedChoices).toBeGreaterThan(3);
	});

	it('before it is due gains less than when it is due', () => {
		expect(stabilityAfter([0, 3, 4])).toBeLessThan(stabilityAfter([0, 3, 14]));
	});

	it('on the day of its review comes back on the day on which it would have', () => {
		expect(dueDayAfter([0, 3, 3, 3])).toBe(dueDayAfter([0, 3]));
	});
});

function stabilityAfter(days: readonly number[], changes?: Partial<ReviewEntry>): number {
	return stateAfter(days, changes).stabilityDays;
}

function dueDayAfter(days: readonly number[]): number {
	return stateAfter(days).dueDay;
}

/** A right answer on each of these days, ten minutes apart within one. */
function stateAfter(days: readonly number[], changes: Partial<ReviewEntry> = {}) {
	const log = days.map((day, n) =>
		aReview(n, {
			...aRecall('good'),
			studyDay: noonDay + day,
			at: noon + day * 24 * 60 * minuteMs + n * 10 * minuteMs,
			...changes
		})
	);
	const [state] = fold(log).values();
	if (!state) throw new Error('A card that was reviewed has a state');
	return state;
}
