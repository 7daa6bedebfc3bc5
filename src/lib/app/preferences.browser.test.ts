import { afterEach, describe, expect, it } from 'vitest';
import { aDisk } from './builders';
import { Preferences, shownTheme } from './preferences.svelte';

function aKeeper() {
	const records = new Map<string, unknown>();
	return {
		records,
		keepRecord(name: string, value: unknown) {
			records.set(name, value);
			return Promise.resolve();
		}
	};
}

afterEach(() => {
	localStorage.removeItem('diwan/theme');
	delete document.documentElement.dataset.theme;
});

describe('a theme chosen while the store cannot be opened', () => {
	it('is shown and kept by the browser, and nothing goes to the store', () => {
		const keeper = aKeeper();
		const preferences = new Preferences();
		preferences.changeTheme('dark', keeper);
		expect(preferences.values.theme).toBe('dark');
		expect(shownTheme()).toBe('dark');
		expect(localStorage.getItem('diwan/theme')).toBe('dark');
		expect(keeper.records.size).toBe(0);
	});

	it('joins the other settings once they can be read', async () => {
		const store = aDisk();
		await store.putRecord('preferences', { theme: 'light', newPerDay: 3 });
		const keeper = aKeeper();
		const preferences = new Preferences();
		preferences.changeTheme('dark', keeper);
		await preferences.load(store, keeper);
		expect(preferences.values).toMatchObject({ theme: 'dark', newPerDay: 3 });
		expect(keeper.records.get('preferences')).toMatchObject({ theme: 'dark', newPerDay: 3 });
	});
});

describe('the theme', () => {
	it('is a setting like any other once they are read', async () => {
		const keeper = aKeeper();
		const preferences = new Preferences();
		await preferences.load(aDisk(), keeper);
		expect(keeper.records.size).toBe(0);
		preferences.changeTheme('light', keeper);
		expect(keeper.records.get('preferences')).toMatchObject({ theme: 'light', newPerDay: 10 });
		expect(shownTheme()).toBe('light');
	});
});
