import type { Locator, Page } from '@playwright/test';

/** The word that a new version is ready, on any page. */
export class UpdateNotice {
	readonly sentence: Locator;
	readonly now: Locator;
	readonly later: Locator;

	constructor(page: Page) {
		this.sentence = page.getByText('A new version is ready.');
		this.now = page.getByRole('button', { name: 'Update now' });
		this.later = page.getByRole('button', { name: 'Later' });
	}
}
