import { describe, expect, it } from 'vitest';
import { aState, noonDay } from './builders';
import { knowledgeOf } from './knowledge';

const state = aState({ phase: 'review', stabilityDays: 21, dueDay: noonDay + 21, reps: 3 });

describe('what is said of a card', () => {
	it('is that it is new, if it was never answered', () => {
		expect(knowledgeOf(undefined)).toEqual({ kind: 'new' });
		expect(knowledgeOf({ ...state, reps: 0, suspended: true })).toEqual({ kind: 'new' });
	});

	it('is that it is well known, if it keeps for three weeks', () => {
		expect(knowledgeOf(state)).toEqual({ kind: 'known', dueDay: noonDay + 21 });
	});

	it('is that it is being learned, if it keeps for less, or was just forgotten', () => {
		const learning = { kind: 'learning', dueDay: noonDay + 21 };
		expect(knowledgeOf({ ...state, stabilityDays: 20.9 })).toEqual(learning);
		expect(knowledgeOf({ ...state, phase: 'relearning' })).toEqual(learning);
	});
});
