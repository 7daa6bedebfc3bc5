import { describe, expect, it } from 'vitest';
import { aDisk } from './builders';
import { Preferences } from './preferences.svelte';

const defaults = {
	theme: 'system',
	newPerDay: 10,
	sessionLength: 'usual',
	autoAdvance: true,
	swipe: true,
	showIntervals: false,
	vibrate: true,
	desiredRetention: 0.9,
	easyDays: [],
	subject: ''
};

async function loaded(record: unknown) {
	const store = aDisk();
	await store.putRecord('preferences', record);
	const preferences = new Preferences();
	await preferences.load(store, { keepRecord: () => Promise.resolve() });
	return preferences.values;
}

describe('the preferences', () => {
	it('are as they were kept', async () => {
		const kept = {
			theme: 'dark',
			newPerDay: 0,
			sessionLength: 'all',
			autoAdvance: false,
			swipe: false,
			showIntervals: true,
			vibrate: false,
			desiredRetention: 0.85,
			easyDays: [5, 6],
			subject: 'isles'
		};
		expect(await loaded(kept)).toEqual(kept);
	});

	it.each([undefined, null, 'dark', 7, [], {}])('are the defaults for %j', async (record) => {
		expect(await loaded(record)).toEqual(defaults);
	});

	it.each([-1, 51, 2.5, NaN, Infinity, '20'])(
		'fall back one by one: %j new cards a day are ten, and the theme stays',
		async (newPerDay) => {
			expect(await loaded({ newPerDay, theme: 'dark' })).toEqual({ ...defaults, theme: 'dark' });
		}
	);

	it('are kept whole when one of them is changed', async () => {
		const preferences = new Preferences();
		const records = new Map<string, unknown>();
		const keepRecord = (name: string, value: unknown) => {
			records.set(name, value);
			return Promise.resolve();
		};
		preferences.change({ newPerDay: 20 }, { keepRecord });
		expect(preferences.values.newPerDay).toBe(20);
		expect(records.get('preferences')).toEqual({ ...defaults, newPerDay: 20 });
	});
});
