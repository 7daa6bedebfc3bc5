import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCardId, aDisk, aLearner, law } from './builders';
import { Reminder } from './reminder.svelte';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

it('what was written of a card is read once its question is painted', async () => {
	const store = aDisk();
	await store.putRecord(`reminder/${law}`, 'forty, in autumn');
	const reminder = new Reminder(await aLearner({ store }));
	const read = vi.spyOn(store, 'getRecord');
	reminder.open(law);
	expect(read).not.toHaveBeenCalled();
	await vi.runAllTimersAsync();
	expect(reminder.text).toBe('forty, in autumn');
});

it('a card that came and went is not read, and lends its words to no other', async () => {
	const store = aDisk();
	await store.putRecord(`reminder/${law}`, 'forty, in autumn');
	const reminder = new Reminder(await aLearner({ store }));
	reminder.open(law);
	reminder.open(aCardId('law-40-2016/dateIssued'));
	await vi.runAllTimersAsync();
	expect(reminder.text).toBe('');
});
