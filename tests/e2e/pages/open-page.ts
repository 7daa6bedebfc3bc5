import type { Page } from '@playwright/test';

/**
 * Opens an address and waits until its page is alive, which is given the time that it takes: what is
 * expected of it can then be expected soon. Kit adds its route announcer at that moment.
 */
export async function openPage(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
