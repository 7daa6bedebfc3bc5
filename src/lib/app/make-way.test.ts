import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { aLearner, anEntry, aWorld } from './builders';
import { createPosedSlot } from './posed-slot';
import { Preferences } from './preferences.svelte';
import { Shelf } from './shelf';
import { Study } from './study.svelte';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

it('nothing is got ready while a finger is down', async () => {
	let looks = 0;
	const world = { ...aWorld(), now: () => Date.UTC(2026, 2, 10, 9) + (looks += 1) };
	const shelf = new Shelf([anEntry({ load: () => Promise.resolve(theIsles()) })], () => undefined);
	const learner = await aLearner({ world });
	const parts = { world, learner, shelf, preferences: new Preferences() };
	const study = new Study(
		parts,
		'en',
		createPosedSlot(() => undefined, 'posed')
	);
	await study.open('isles', { kind: 'due', length: 'usual' });
	await vi.advanceTimersByTimeAsync(1550);
	const before = looks;
	await vi.advanceTimersByTimeAsync(20);
	expect(looks).toBeGreaterThan(before);
	study.makeWay();
	const pressed = looks;
	await vi.advanceTimersByTimeAsync(999);
	expect(looks).toBe(pressed);
	await vi.advanceTimersByTimeAsync(1);
	expect(looks).toBeGreaterThan(pressed);
	study.close();
});
