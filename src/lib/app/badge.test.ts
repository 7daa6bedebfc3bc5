import { describe, expect, it, vi } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { showBadge } from './badge';
import { aCardId, aLearner, answer, anEntry, aWorld } from './builders';
import type { Learner } from './learner.svelte';
import { Preferences } from './preferences.svelte';
import { Shelf } from './shelf';

const founded = aCardId('blue-guild/founded');

function partsOf(learner: Learner, world = aWorld()) {
	const entry = anEntry({ load: () => Promise.resolve(theIsles()) });
	return {
		world,
		learner,
		shelf: new Shelf([entry], () => undefined),
		preferences: new Preferences()
	};
}

function aPlatform() {
	return {
		setAppBadge: vi.fn(() => Promise.resolve()),
		clearAppBadge: vi.fn(() => Promise.resolve())
	};
}

describe('the badge of the app', () => {
	it('says how many cards are to be reviewed now', async () => {
		const learner = await aLearner({});
		learner.review(answer({ cardId: founded }));
		const world = aWorld();
		// Ten minutes on, the card's learning step is over.
		world.at += 10 * 60_000;
		const platform = aPlatform();
		await showBadge(partsOf(learner, world), platform);
		expect(platform.setAppBadge.mock.calls).toEqual([[1]]);
		expect(platform.clearAppBadge).not.toHaveBeenCalled();
	});

	it('is taken away when nothing is due, and new cards are no reason for one', async () => {
		const platform = aPlatform();
		await showBadge(partsOf(await aLearner({})), platform);
		expect(platform.setAppBadge).not.toHaveBeenCalled();
		expect(platform.clearAppBadge).toHaveBeenCalledOnce();
	});

	it('is nothing to worry about where there is none, or it is refused', async () => {
		const learner = await aLearner({});
		await showBadge(partsOf(learner), {});
		const clearAppBadge = vi.fn(() => Promise.reject(new Error('NotAllowedError')));
		await showBadge(partsOf(learner), { ...aPlatform(), clearAppBadge });
		expect(clearAppBadge).toHaveBeenCalledOnce();
	});
});
