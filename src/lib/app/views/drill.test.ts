import { expect, it } from 'vitest';
import type { CardId } from '$lib/cards';
import type { CardState } from '$lib/schedule';
import { aCardId } from '../builders';
import { drillOf } from './drill';

const today = 100;

const usual: Omit<CardState, 'cardId'> = {
	...{ phase: 'review', step: 0, stabilityDays: 10, difficulty: 5, dueDay: 110, dueAt: 0 },
	...{ lastReviewDay: 95, lastReviewAt: 0, firstReviewDay: 90, reps: 2, lapses: 0 },
	suspended: false
};

function aLearner(states: Record<string, Partial<CardState>>) {
	const known = Object.entries(states).map(([name, state]): [CardId, CardState] => {
		const cardId = aCardId(name);
		return [cardId, { ...usual, cardId, ...state }];
	});
	return { states: new Map(known), today };
}

const cardIds = (...names: string[]) => names.map(aCardId);

it('a drill asks what is likeliest forgotten first, and what was never met last', () => {
	const learner = aLearner({ 'a/date': {}, 'b/date': { stabilityDays: 1 } });
	const drill = drillOf(learner, 'isles', cardIds('new/date', 'a/date', 'b/date'), 'en');
	expect(drill).toEqual({
		href: '/study/?subject=isles&drill=b%2Fdate&drill=a%2Fdate&drill=new%2Fdate',
		asked: 3,
		all: 3
	});
});

it('a drill has as many cards as a session, and says how many there are', () => {
	const many = Array.from({ length: 50 }, (_, n) => `note-${String(n)}/date`);
	expect(drillOf(aLearner({}), 'isles', cardIds(...many), 'ar')).toMatchObject({
		asked: 20,
		all: 50
	});
});

it('what is suspended is not asked, and of nothing there is no drill', () => {
	const learner = aLearner({
		'a/date': { suspended: true },
		'b/date': { suspended: true, reps: 0 }
	});
	expect(drillOf(learner, 'isles', cardIds('a/date', 'b/date'), 'en')).toBeUndefined();
});
