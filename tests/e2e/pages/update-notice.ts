import type { Locator, Page } from '@playwright/test';
import { words, type Language } from './words';

/** The word that a new version is ready, on any page. */
export class UpdateNotice {
	readonly sentence: Locator;
	readonly now: Locator;
	readonly later: Locator;

	constructor(page: Page, language: Language = 'en') {
		const names = words[language];
		this.sentence = page.getByText(names.updateReady);
		this.now = page.getByRole('button', { name: names.updateNow });
		this.later = page.getByRole('button', { name: names.updateLater });
	}
}
