import type { Locator, Page } from '@playwright/test';

/** What a learner can see and do on the start page, in English. */
export class HomePage {
	readonly start: Locator;
	readonly resume: Locator;
	readonly keepSubject: Locator;
	readonly subjectKept: Locator;

	constructor(private readonly page: Page) {
		this.start = page.getByRole('link', { name: 'Start studying' });
		this.resume = page.getByRole('link', { name: /^Go on: \d+ cards? left$/ });
		this.keepSubject = page.getByRole('button', { name: /^Keep for offline \(\d+ kB\)$/ });
		this.subjectKept = page.getByText('Kept for offline', { exact: true });
	}

	async open(): Promise<void> {
		await this.page.goto('/');
	}
}
