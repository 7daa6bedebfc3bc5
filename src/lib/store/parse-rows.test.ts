import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { is } from 'valibot';
import { fold, logEntry } from '$lib/schedule';
import { review, state } from './builders';
import { cardState } from './parse-rows';

describe('an entry', () => {
	it('that is whole folds to a state that is whole, however strange its numbers are', () => {
		const strange = fc.record({
			at: fc.double(),
			studyDay: fc.maxSafeInteger(),
			rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
			durationMs: fc.double()
		});
		const logs = fc.array(strange, { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(logs, (log) => {
				const whole = log
					.map((overrides, n) => ({ ...review(n), ...overrides }))
					.filter((entry) => is(logEntry, entry));
				for (const folded of fold(whole).values()) expect(is(cardState, folded)).toBe(true);
			}),
			{ seed: 20 }
		);
	});
});

describe('a state', () => {
	it('of this build is whole', () => {
		expect(is(cardState, state())).toBe(true);
	});

	it('of a card that is suspended while new is whole', () => {
		const suspended = { reps: 0, stabilityDays: 0, difficulty: 0, lastReviewAt: 0 };
		expect(is(cardState, state({ ...suspended, suspended: true }))).toBe(true);
	});

	it.each([
		['no stability', { stabilityDays: 0 }],
		['a stability below nothing', { stabilityDays: -3 }],
		['a difficulty that FSRS does not know', { difficulty: 0 }],
		['a difficulty above ten', { difficulty: 11 }],
		['a last review that no clock can show', { lastReviewAt: 1e300 }]
	])('of a card that was reviewed with %s is damaged', (_, damage) => {
		expect(is(cardState, { ...state(), ...damage })).toBe(false);
	});
});
