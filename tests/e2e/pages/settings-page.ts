import type { Locator, Page } from '@playwright/test';

/** What a learner can see and do on the settings page, in English. */
export class SettingsPage {
	readonly heading: Locator;

	constructor(private readonly page: Page) {
		this.heading = page.getByRole('heading', { name: 'Settings', level: 1 });
	}

	async open(): Promise<void> {
		await this.page.goto('/settings/');
	}

	/** Chooses one of the options of a setting: `choose('Theme', 'Dark')`. */
	async choose(setting: string, option: string): Promise<void> {
		await this.page
			.getByRole('group', { name: setting })
			.getByText(option, { exact: true })
			.click();
	}
}
