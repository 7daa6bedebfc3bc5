import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { expect, expectSetting, test } from './fixtures';
import { Disk } from './disk';
import { expectAllFrames, expectArabic, recordFrames } from './frames';
import { SettingsPage } from './pages/settings-page';

const { args, ...launchOptions } = chromiumLaunchOptions();

// The browser itself prefers dark. Playwright's own `colorScheme` is lifted from a page while it
// is being left, so that its last frames would be light.
test.use({
	locale: 'ar-IQ',
	colorScheme: null,
	launchOptions: { ...launchOptions, args: [...args, '--blink-settings=preferredColorScheme=0'] }
});

test('a browser that prefers Arabic, on a dark system, shows nothing else, on the start page and by a deep link', async ({
	page
}) => {
	await recordFrames(page);
	for (const path of ['/', '/settings/', '/study/']) {
		await page.goto(path);
		await expectArabic(page, path);
	}
	await expectAllFrames(page, { lang: 'ar', dir: 'rtl', theme: 'dark' });
});

test(
	'a browser that prefers Arabic, on a dark system, keeps to English and light once they are chosen',
	{ tag: '@wide' },
	async ({ page }) => {
		const settings = new SettingsPage(page, 'ar');
		await settings.open();
		await settings.choose('المظهر', 'فاتح');
		await expectSetting(new Disk(page), { theme: 'light' });
		await settings.chooseLanguage('English');
		await expect(new SettingsPage(page).heading).toBeVisible();
		await recordFrames(page);
		for (const path of ['/', '/ar/study/', '/ar/about/']) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/^[\x20-\x7e’]+$/);
			await expect(page).toHaveURL(path.replace('/ar', ''));
		}
		await expectAllFrames(page, { lang: 'en', dir: 'ltr', theme: 'light' });
	}
);
