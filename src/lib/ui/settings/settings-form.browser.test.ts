import '../base.css';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SettingsForm from './SettingsForm.svelte';

const values = {
	theme: 'light',
	newPerDay: 10,
	autoAdvance: true,
	swipe: true,
	showIntervals: false,
	vibrate: true,
	desiredRetention: 0.9,
	easyDays: []
} as const;

function props(overrides: object = {}) {
	return {
		values,
		ready: true,
		languages: [{ href: '#en', locale: 'en' as const, label: 'English', current: true }],
		planHref: '#plan',
		onchange: vi.fn(),
		ontheme: vi.fn(),
		...overrides
	};
}

const locked = /the settings below cannot be read or changed/;

describe('settings that could not be read', () => {
	it('say so, and cannot be changed', async () => {
		const screen = await render(SettingsForm, props({ ready: false, failed: true }));
		await expect.element(screen.getByText(locked)).toBeVisible();
		for (const name of ['New cards a day', 'While studying']) {
			const group = screen.container.querySelectorAll('fieldset[inert] legend');
			expect([...group].map(({ textContent }) => textContent)).toContain(name);
		}
	});

	it('leave the theme to choose', async () => {
		const ontheme = vi.fn();
		const screen = await render(SettingsForm, props({ ready: false, failed: true, ontheme }));
		await screen.getByRole('radio', { name: 'Dark' }).click();
		expect(ontheme).toHaveBeenCalledExactlyOnceWith('dark');
	});
});

describe('settings', () => {
	it('that are still being read wait without a word', async () => {
		const screen = await render(SettingsForm, props({ ready: false }));
		expect(screen.container.querySelectorAll('fieldset[inert]')).toHaveLength(5);
		expect(screen.getByText(locked).elements()).toHaveLength(0);
	});

	it('that were read can be changed', async () => {
		const onchange = vi.fn();
		const screen = await render(SettingsForm, props({ onchange }));
		await screen.getByRole('button', { name: 'Fewer' }).click();
		expect(onchange).toHaveBeenCalledExactlyOnceWith({ newPerDay: 9 });
	});
});
