import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, words, type Language } from './words';

/** What a learner can see and do on the settings page. */
export class SettingsPage {
	readonly heading: Locator;
	/** How many new cards a day, as it is written. */
	readonly newPerDay: Locator;
	readonly fewer: Locator;
	readonly more: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		this.heading = page.getByRole('heading', { name: words[language].settings, level: 1 });
		const stepper = page.getByRole('group', { name: 'New cards a day' }).last();
		this.newPerDay = stepper.getByRole('status');
		this.fewer = stepper.getByRole('button', { name: 'Fewer' });
		this.more = stepper.getByRole('button', { name: 'More' });
	}

	async open(): Promise<void> {
		await openPage(this.page, pathIn(this.language, '/settings/'));
	}

	/** Chooses one of the options of a setting: `choose('Theme', 'Dark')`. */
	async choose(setting: string, option: string): Promise<void> {
		await this.page
			.getByRole('group', { name: setting })
			.getByText(option, { exact: true })
			.click();
	}

	/** Opens this page in the language with that name. */
	async chooseLanguage(name: 'English' | 'العربية'): Promise<void> {
		await this.page.getByRole('link', { name, exact: true }).click();
	}

	/** One of the themes: `theme('Dark')`. */
	theme(name: string): Locator {
		return this.page.getByRole('radio', { name });
	}

	/** A switch of the section on studying. */
	switch(name: string): Locator {
		return this.page.getByRole('switch', { name });
	}

	async switchOff(name: string): Promise<void> {
		// Before that it shows what is usual, and not what is kept.
		await expect(this.page.locator('[inert]')).toHaveCount(0);
		await this.switch(name).uncheck();
	}
}
