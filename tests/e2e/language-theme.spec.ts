import type { Page } from '@playwright/test';
import { expect, expectSetting, goOffline, test, waitForOfflineReady } from './fixtures';
import { Disk } from './disk';
import { recordFrames, takeFrames, type Frame } from './frames';
import { HomePage } from './pages/home-page';
import { SettingsPage } from './pages/settings-page';
import { StudyPage } from './pages/study-page';

const arabic = /^[\p{Script=Arabic}\p{M}\p{N}\p{P}\s]+$/u;

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
			expectAll(await takeFrames(cold), { lang: 'ar', dir: 'rtl', theme: 'dark' });
			await cold.close();
		}
		await context.close();
	});

	test('sees nothing else on an offline reload, and on a link typed offline', async ({
		settings,
		page,
		context
	}) => {
		await chooseArabicAndDark(settings, page);
		await waitForOfflineReady(page);
		await recordFrames(page);
		await goOffline(context);
		await page.reload();
		await expectArabic(page, '/settings/');
		await page.goto('/about');
		await expectArabic(page, '/about/');
		await page.goto('/');
		await expectArabic(page, '/');
		expectAll(await takeFrames(page), { lang: 'ar', dir: 'rtl', theme: 'dark' });
	});
});

test.describe('a browser that prefers Arabic, on a dark system', () => {
	test.use({ locale: 'ar-IQ', colorScheme: 'dark' });

	test('shows nothing else, on the start page and by a deep link', async ({ page }) => {
		await recordFrames(page);
		for (const path of ['/', '/settings/', '/study/']) {
			await page.goto(path);
			await expectArabic(page, path);
		}
		expectAll(await takeFrames(page), { lang: 'ar', dir: 'rtl', theme: 'dark' });
	});

	test('keeps to English and light once they are chosen', async ({ page }) => {
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
		expectAll(await takeFrames(page), { lang: 'en', dir: 'ltr', theme: 'light' });
	});
});

test('the language and the theme that are chosen hold after a reload', async ({
	settings,
	page
}) => {
	await settings.open();
	await expect(settings.theme('System')).toBeChecked();
	await chooseArabicAndDark(settings, page);
	await page.reload();
	const inArabic = new SettingsPage(page, 'ar');
	await expect(inArabic.heading).toBeVisible();
	await expect(inArabic.theme('داكن')).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await inArabic.choose('المظهر', 'تلقائي');
	await expectSetting(new Disk(page), { theme: 'system' });
	await inArabic.chooseLanguage('English');
	await expect(settings.heading).toBeVisible();
	await page.reload();
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

/** Waits until the page is there, in Arabic, at its Arabic address. */
async function expectArabic(page: Page, path: string): Promise<void> {
	await expect(page).toHaveURL(`/ar${path.replace('/ar', '')}`);
	await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/\p{Script=Arabic}/u);
	await expect(page.locator('#svelte-announcer')).toBeAttached();
}

/** The theme must be right in every frame, the rest in all that show anything. */
function expectAll(
	frames: readonly Frame[],
	{ lang, dir, theme }: Pick<Frame, 'lang' | 'dir' | 'theme'>
): void {
	const shown = frames.filter(({ heading }) => heading !== '');
	expect(shown.length).toBeGreaterThan(0);
	expect(frames.filter((frame) => frame.theme !== theme)).toEqual([]);
	expect(shown.filter((frame) => frame.lang !== lang || frame.dir !== dir)).toEqual([]);
	const isInLanguage = ({ heading }: Frame) => arabic.test(heading) === (lang === 'ar');
	expect(shown.filter((frame) => !isInLanguage(frame))).toEqual([]);
}
