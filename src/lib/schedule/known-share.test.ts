import { expect, it } from 'vitest';
import type { CardId } from '$lib/cards';
import { neverReviewed, type CardState } from './card-state';
import { bandOf, knownShare } from './known-share';

const id = (name: string) => name as CardId;

function aState(name: string, overrides: Partial<CardState> = {}): [CardId, CardState] {
	const state = { ...neverReviewed, cardId: id(name), phase: 'review' as const, reps: 2 };
	return [id(name), { ...state, stabilityDays: 10, lastReviewDay: 100, ...overrides }];
}

/** Halved with every ten days of stability that go by. */
const model = { retrievability: (days: number, stability: number) => 0.5 ** (days / stability) };

it('what was never met counts as not known', () => {
	const states = new Map([aState('a/date')]);
	const cards = [id('a/date'), id('a/place')];
	expect(knownShare(cards, states, 100, model)).toEqual({ cards: 2, met: 1, share: 0.5 });
});

it('less is known on a later day', () => {
	const states = new Map([aState('a/date'), aState('a/place', { stabilityDays: 20 })]);
	const cards = [...states.keys()];
	expect(knownShare(cards, states, 120, model).share).toBe((0.25 + 0.5) / 2);
});

it('a card that is only suspended was not met', () => {
	const states = new Map([aState('a/date', { reps: 0, suspended: true })]);
	expect(knownShare([id('a/date')], states, 100, model)).toEqual({ cards: 1, met: 0, share: 0 });
});

it('a clock that was set back makes nobody know more than everything', () => {
	expect(knownShare([id('a/date')], new Map([aState('a/date')]), 90, model).share).toBe(1);
});

it('a share has a name', () => {
	const named = (met: number, share: number, cards = 4) => bandOf({ cards, met, share });
	expect(named(0, 0, 0)).toBe('none');
	expect(named(0, 0)).toBe('new');
	expect(named(1, 0.2)).toBe('weak');
	expect(named(4, 0.5)).toBe('fair');
	expect(named(4, 0.85)).toBe('firm');
});
