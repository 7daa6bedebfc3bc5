import { createRandom, nextBelow, shuffle } from '$lib/cards';
import { describe, expect, it } from 'vitest';
import { aCardId, aState, law, noonDay } from '../builders';
import type { CardState } from '../card-state';
import { intervalDays } from '../fsrs';
import { weekdayOf } from '../weekday';
import { backlog } from './backlog';
import { fuzzRange } from './fuzz';
import { evenWeek, type WeekLoad } from './fuzzed-interval';
import { spreadDays } from './spread-days';

const wish = { desiredRetention: 0.9, week: evenWeek };

function byId(states: readonly CardState[]): Map<CardState['cardId'], CardState> {
	return new Map(states.map((state) => [state.cardId, state]));
}

/** Learned in batches of 50, each of which would come back all on one day. */
const states = Array.from({ length: 1000 }, (_, n) =>
	aState({
		cardId: aCardId(`note-${String(n)}/name`),
		stabilityDays: 20,
		reps: 3,
		lastReviewDay: noonDay - 60 + Math.floor(n / 50),
		lastReviewAt: 1000 * n
	})
);

function loads(days: ReadonlyMap<unknown, number>): number[] {
	const counts = new Map<number, number>();
	for (const day of days.values()) counts.set(day, (counts.get(day) ?? 0) + 1);
	return [...counts.values()];
}

describe('days on which cards come back', () => {
	it('are the same in whatever order the states are read', () => {
		const random = createRandom('order');
		const days = spreadDays(byId(states), wish);
		for (let n = 0; n < 20; n += 1) {
			const other = spreadDays(byId(shuffle(random, states)), wish);
			expect([...other].sort()).toEqual([...days].sort());
		}
	});

	it('are all in range, and even', () => {
		const days = spreadDays(byId(states), wish);
		for (const { cardId, lastReviewDay } of states) {
			const interval = (days.get(cardId) ?? NaN) - lastReviewDay;
			const { first, last } = fuzzRange(20);
			expect(interval).toBeGreaterThanOrEqual(first);
			expect(interval).toBeLessThanOrEqual(last);
		}
		// Twenty days of fifty each, spread over twenty-six.
		expect(Math.max(...loads(days))).toBeLessThan(60);
	});

	it('follow the retention that is wished', () => {
		const one = [aState({ stabilityDays: 1.5, lastReviewDay: noonDay })];
		expect(spreadDays(byId(one), wish).get(law)).toBe(noonDay + 2);
		const dayOf = (desiredRetention: number) =>
			spreadDays(byId([aState({ stabilityDays: 50, lastReviewDay: noonDay })]), {
				...wish,
				desiredRetention
			}).get(law) ?? NaN;
		expect(dayOf(0.97)).toBeLessThan(noonDay + fuzzRange(intervalDays(50, 0.97)).last + 1);
		expect(dayOf(0.8)).toBeGreaterThan(noonDay + 100);
	});

	it('leave easy days nearly empty', () => {
		const fridaysOff: WeekLoad = ['usual', 'usual', 'usual', 'usual', 'usual', 'least', 'usual'];
		const days = spreadDays(byId(states), { ...wish, week: fridaysOff });
		const onFridays = [...days.values()].filter((day) => weekdayOf(day) === 5);
		expect(onFridays.length).toBeLessThan(20);
	});

	it('are none for cards in a step, suspended ones and new ones', () => {
		const others = [
			aState({ phase: 'relearning' }),
			aState({ suspended: true }),
			aState({ reps: 0 })
		];
		for (const state of others) expect(spreadDays(byId([state]), wish).size).toBe(0);
	});
});

describe('a backlog', () => {
	it('is what has come due, likeliest forgotten first', () => {
		const random = createRandom('backlog');
		const met = states.map((state) => ({ ...state, stabilityDays: 5 + nextBelow(random, 40) }));
		const days = spreadDays(byId(met), wish);
		const cardIds = met.map(({ cardId }) => cardId);
		const due = backlog(cardIds, byId(met), days, noonDay);
		expect(due.length).toBe([...days.values()].filter((day) => day <= noonDay).length);
		const decayed = due.map((cardId) => {
			const state = byId(met).get(cardId);
			return state ? (noonDay - state.lastReviewDay) / state.stabilityDays : NaN;
		});
		expect(decayed).toEqual([...decayed].sort((a, b) => b - a));
	});

	it('leaves out what was suspended since', () => {
		const days = new Map([[law, noonDay - 1]]);
		expect(backlog([law], byId([aState()]), days, noonDay)).toEqual([law]);
		expect(backlog([law], byId([aState({ suspended: true })]), days, noonDay)).toEqual([]);
	});
});
