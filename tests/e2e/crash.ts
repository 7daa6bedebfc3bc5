import type { Page } from '@playwright/test';

/** Ends the renderer of a page in the middle of whatever it does, and closes the page. */
export async function crash(page: Page): Promise<void> {
	const crashed = page.waitForEvent('crash');
	const session = await page.context().newCDPSession(page);
	// There is nobody left to answer.
	session.send('Page.crash').catch(() => undefined);
	await crashed;
	await page.close();
}
