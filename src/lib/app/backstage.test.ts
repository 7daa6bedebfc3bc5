import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { makeDeck } from '$lib/cards';
import { Backstage } from './backstage.svelte';
import { aCardId } from './builders';
import { poseAgain, type Posed } from './pose-again';

const founded = aCardId('blue-guild/founded');
const base = aCardId('blue-guild/base');

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

function posed(cardId: typeof founded): Posed {
	const made = poseAgain(makeDeck(theIsles()), 'en', { cardId, form: 'recall', seed: 'k3v9x0ab' });
	if (!made) throw new Error(`The isles have no card ${cardId}.`);
	return made;
}

/** Behind an answered card that has just given way to another. */
function aTurnLater(): Backstage {
	const behind = new Backstage();
	const { item } = posed(founded);
	behind.turnOver({ item, outcome: undefined }, posed(base).item);
	return behind;
}

describe('behind the card on screen', () => {
	it('the turn before is taken down, the next is made, and then built, each in a task of its own', () => {
		const behind = aTurnLater();
		const next = posed(founded);
		const seen = () => [
			behind.done !== undefined,
			behind.readyFor(founded) === next,
			behind.upcoming === next
		];
		behind.getReadySoon(() => next);
		vi.advanceTimersByTime(49);
		expect(seen()).toEqual([true, false, false]);
		vi.advanceTimersToNextTimer();
		expect(seen()).toEqual([false, false, false]);
		vi.advanceTimersToNextTimer();
		expect(seen()).toEqual([false, true, false]);
		vi.advanceTimersToNextTimer();
		expect(seen()).toEqual([false, true, true]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('what was made is asked also before it is built', () => {
		const behind = aTurnLater();
		behind.getReadySoon(() => posed(founded));
		vi.advanceTimersToNextTimer();
		vi.advanceTimersToNextTimer();
		expect(behind.readyFor(founded)?.posed.cardId).toBe(founded);
		expect(behind.readyFor(base)).toBeUndefined();
	});

	it('what is ready stays where nothing else is made, until the turn is over', () => {
		const behind = aTurnLater();
		const next = posed(founded);
		behind.getReadySoon(() => next);
		vi.runAllTimers();
		behind.getReadySoon(() => undefined);
		vi.runAllTimers();
		expect(behind.upcoming).toBe(next);
		behind.turnOver({ item: next.item, outcome: undefined }, posed(base).item);
		expect([behind.upcoming, behind.readyFor(founded)]).toEqual([undefined, undefined]);
	});

	it('a turn that is over in between is not built for any more', () => {
		const behind = aTurnLater();
		const late = vi.fn(() => posed(founded));
		behind.getReadySoon(late);
		vi.advanceTimersToNextTimer();
		behind.soon(() => undefined);
		vi.runAllTimers();
		expect(late).not.toHaveBeenCalled();
		behind.getReadySoon(late);
		behind.rest();
		vi.runAllTimers();
		expect(late).not.toHaveBeenCalled();
	});
});
