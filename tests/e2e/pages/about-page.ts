import type { Locator, Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

/** What a learner can see on the page about Diwan. */
export class AboutPage {
	readonly heading: Locator;
	readonly version: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		this.heading = page.getByRole('main').getByRole('heading', { level: 1 });
		this.version = page.getByText('Version').locator('bdi');
	}

	async open(): Promise<void> {
		await openPage(this.page, pathIn(this.language, '/about/'));
	}
}
