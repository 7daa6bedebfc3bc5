import type { Page } from '@playwright/test';

/**
 * Opens an address and waits until its page is alive, which is given the time that it takes: what is
 * expected of it can then be expected soon.
 */
export async function openPage(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await alive(page);
}

/** The same once more for the page that is open. */
export async function reloadPage(page: Page): Promise<void> {
	await page.reload();
	await alive(page);
}

/** Waits until Kit has added its route announcer. */
export async function alive(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
