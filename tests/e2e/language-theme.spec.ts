import type { Page } from '@playwright/test';
import { expect, expectSetting, goOffline, test, waitForOfflineReady } from './fixtures';
import { Disk } from './disk';
import { expectAllFrames, expectArabic, recordFrames } from './frames';
import { HomePage } from './pages/home-page';
import { SettingsPage } from './pages/settings-page';
import { StudyPage } from './pages/study-page';
import { reloadPage } from './pages/open-page';

test.describe('a learner who chose Arabic and dark on a light English system', () => {
	test.use({ locale: 'en-GB', colorScheme: 'light' });

	test('sees nothing else when opening the app cold', async ({ settings, page, browser }) => {
		await chooseArabicAndDark(settings, page);
		const storageState = await page.context().storageState();
		// A browser without any cache, with the choices alone.
		const context = await browser.newContext({ storageState });
		for (const path of ['/', '/study/?mode=new', '/settings/', '/ar/about/']) {
			const cold = await context.newPage();
			await recordFrames(cold);
			await cold.goto(path);
			await expectArabic(cold, path);
			await expectAllFrames(cold, { lang: 'ar', dir: 'rtl', theme: 'dark' });
			await cold.close();
		}
		await context.close();
	});

	test(
		'sees nothing else on an offline reload, and on a link typed offline',
		{ tag: '@worker' },
		async ({ settings, page, context }) => {
			await chooseArabicAndDark(settings, page);
			await waitForOfflineReady(page);
			await recordFrames(page);
			await goOffline(context);
			await reloadPage(page);
			await expectArabic(page, '/settings/');
			await page.goto('/about');
			await expectArabic(page, '/about/');
			await page.goto('/');
			await expectArabic(page, '/');
			await expectAllFrames(page, { lang: 'ar', dir: 'rtl', theme: 'dark' });
		}
	);
});

test('the language and the theme that are chosen hold after a reload', async ({
	settings,
	page
}) => {
	await settings.open();
	await expect(settings.theme('System')).toBeChecked();
	await chooseArabicAndDark(settings, page);
	await reloadPage(page);
	const inArabic = new SettingsPage(page, 'ar');
	await expect(inArabic.heading).toBeVisible();
	await expect(inArabic.theme('داكن')).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await inArabic.choose('المظهر', 'تلقائي');
	await expectSetting(new Disk(page), { theme: 'system' });
	await inArabic.chooseLanguage('English');
	await expect(settings.heading).toBeVisible();
	await reloadPage(page);
	await expect(settings.heading).toBeVisible();
	await expect(settings.theme('System')).toBeChecked();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('the number of new cards a day changes the count and the session', async ({
	home,
	settings,
	study,
	disk
}) => {
	await settings.open();
	for (const left of ['9', '8', '7']) {
		await settings.fewer.click();
		await expect(settings.newPerDay).toHaveText(left);
	}
	await expectSetting(disk, { newPerDay: 7 });
	await home.open();
	await expect(home.fresh).toHaveText('7');
	await home.start.click();
	await expect(study.progress).toHaveText('0 of 7 done');
	await settings.open();
	await expect(settings.newPerDay).toHaveText('7');
});

test('Arabic has its own digits, on every page', async ({ page }) => {
	const [home, study] = [new HomePage(page, 'ar'), new StudyPage(page, 'ar')];
	await home.open();
	await expect(home.fresh).toHaveText('١٠');
	await home.start.click();
	await expect(study.progress).toHaveText('أُنجز ٠ من ١٠');
	await study.study(1);
	await study.leave.click();
	await expect(home.resume).toContainText('٩');
	await expect(home.fresh).toHaveText('٩');
	await expect(home.saved).toBeVisible();
	expect(await page.locator('body').innerText()).not.toMatch(/\d/);
});

async function chooseArabicAndDark(settings: SettingsPage, page: Page): Promise<void> {
	await settings.open();
	await settings.choose('Theme', 'Dark');
	await expectSetting(new Disk(page), { theme: 'dark' });
	await settings.chooseLanguage('العربية');
	await expect(new SettingsPage(page, 'ar').heading).toBeVisible();
}
