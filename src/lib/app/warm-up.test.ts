import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { availableWays, makeDeck } from '$lib/cards';
import { WarmUp } from './warm-up';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

/** A clock on which every look takes a millisecond. */
function aSlowWorld() {
	let now = 0;
	const looks: number[] = [];
	return { looks, now: () => (looks.push(now), (now += 1)) };
}

it('a deck is got ready in slices, and ends by itself', () => {
	const world = aSlowWorld();
	new WarmUp(makeDeck(theIsles()), world);
	expect(world.looks).toEqual([]);
	vi.advanceTimersToNextTimer();
	expect(world.looks.length).toBeLessThan(7);
	vi.runAllTimers();
	expect(vi.getTimerCount()).toBe(0);
	expect(world.looks.length).toBeGreaterThan(100);
});

it('a tap comes first: after each it rests', () => {
	const world = aSlowWorld();
	const warmUp = new WarmUp(makeDeck(theIsles()), world);
	vi.advanceTimersByTime(1500);
	const looks = world.looks.length;
	expect(looks).toBeGreaterThan(0);
	warmUp.rest();
	vi.advanceTimersByTime(999);
	expect(world.looks).toHaveLength(looks);
	vi.advanceTimersByTime(1);
	expect(world.looks.length).toBeGreaterThan(looks);
});

it('what has ended does not begin again after a tap', () => {
	const warmUp = new WarmUp(makeDeck(theIsles()), aSlowWorld());
	vi.runAllTimers();
	warmUp.rest();
	expect(vi.getTimerCount()).toBe(0);
});

it('whoever leaves ends it', () => {
	const warmUp = new WarmUp(makeDeck(theIsles()), aSlowWorld());
	vi.advanceTimersToNextTimer();
	warmUp.stop();
	expect(vi.getTimerCount()).toBe(0);
});

it('a deck that was got ready asks the same as one that was not', () => {
	const [ready, fresh] = [makeDeck(theIsles()), makeDeck(theIsles())];
	new WarmUp(ready, aSlowWorld());
	vi.runAllTimers();
	expect(ready.cards.map((card) => availableWays(card, ready))).toEqual(
		fresh.cards.map((card) => availableWays(card, fresh))
	);
});
