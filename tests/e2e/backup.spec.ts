import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { findAmiss } from './amiss';
import { expect, test as base } from './fixtures';
import { YourData } from './pages/your-data';

const test = base.extend<{ data: YourData }>({
	data: async ({ page }, use) => use(new YourData(page))
});

test('what was studied is copied, lost and restored: the same cards are due', async ({
	home,
	study,
	settings,
	data,
	disk,
	page
}) => {
	await study.open();
	await study.study(3);
	const log = await disk.reviews();
	const states = await disk.states();
	await settings.open();
	await settings.choose('Theme', 'Dark');
	await expect(page.getByRole('contentinfo')).toContainText('no backup yet');
	const copy = await data.saveCopy();
	expect(copy.suggestedFilename()).toMatch(/^diwan-\d{4}-\d\d-\d\d\.diwan$/);
	await expect(data.said).toContainText(copy.suggestedFilename());
	await expect(page.getByRole('contentinfo')).toContainText('backup today');
	const file = await copy.path();

	await wipe(page);
	await home.open();
	await page.getByRole('link', { name: 'Restore a copy from a file' }).click();
	await data.choose(file);
	await expect(data.number('Answers in the file')).toHaveText('3');
	await expect(data.number('Answers that are only on this device')).toHaveText('0');
	expect(await disk.log()).toEqual([]);
	await data.restore.click();
	await expect(data.said).toHaveText('Restored. Answers on this device: 3');
	expect(await disk.log()).toEqual(log);
	expect(await disk.states()).toEqual(states);
	await expect(settings.theme('Dark')).toBeChecked();
	await home.open();
	await expect(home.fresh).toHaveText('7');
	await expect(page.getByRole('contentinfo')).toContainText('backup today');
});

test('a file that is damaged, or another’s, is refused in a sentence and changes nothing', async ({
	study,
	settings,
	data,
	disk,
	page
}) => {
	await study.open();
	await study.study(1);
	const log = await disk.reviews();
	await settings.open();
	const copy = await readFile(await (await data.saveCopy()).path());
	const damaged = Buffer.from(copy);
	damaged[40] = (damaged[40] ?? 0) ^ 1;
	const files: [Buffer, string][] = [
		[damaged, 'This file is damaged and cannot be trusted.'],
		[copy.subarray(0, 60), 'The end of this file is missing.'],
		[Buffer.from('PK\u0003\u0004 collection.anki2'), 'This file was made by another app.'],
		[Buffer.from('<script>alert(1)</script>'), 'This file is no copy of Diwan’s data.']
	];
	for (const [buffer, sentence] of files) {
		const name = '<img src=x onerror=alert(1)>.diwan';
		await data.choose({ name, mimeType: 'text/html', buffer });
		await expect(data.said).toContainText(sentence);
		await expect(data.said).toContainText('Nothing was changed.');
	}
	await expect(page.getByRole('main').locator('img')).toHaveCount(0);
	expect(await disk.log()).toEqual(log);
});

test(
	'what is only here is told before it is replaced, and copied first',
	{ tag: '@wide' },
	async ({ study, settings, data, disk }) => {
		await study.open();
		await study.study(1);
		const first = await disk.reviews();
		await settings.open();
		const early = await (await data.saveCopy()).path();
		await study.open();
		await study.study(2);
		const all = await disk.reviews();
		expect(all).toHaveLength(3);

		await settings.open();
		await data.choose(early);
		await data.replace.click();
		await expect(data.section.getByRole('alert')).toHaveText(
			'Answers that are deleted for good: 2'
		);
		const late = await data.download(() => data.copyFirst.click());
		await expect(data.said).toHaveText('Restored. Answers on this device: 1');
		expect(await disk.log()).toEqual(first);

		await data.choose(await late.path());
		await data.merge.click();
		await expect(data.said).toHaveText('Restored. Answers on this device: 3');
		expect(await disk.log()).toEqual(all);
	}
);

for (const language of ['en', 'ar'] as const) {
	test(
		`in ${language}, with the keyboard alone, and nothing for axe to find`,
		{ tag: '@wide' },
		async ({ page, study }) => {
			const data = new YourData(page, language);
			await study.open();
			await study.study(1);
			await page.goto(language === 'ar' ? '/ar/settings/' : '/settings/');
			await expect(data.section).not.toHaveAttribute('inert');
			await data.copy.focus();
			const download = await data.download(() => page.keyboard.press('Enter'));
			await expect(data.said).toContainText(download.suggestedFilename());
			const copy = await download.path();
			await wipe(page);
			await page.goto(language === 'ar' ? '/ar/settings/' : '/settings/');
			await data.choose(copy);
			await expect(data.section.getByRole('heading', { level: 3 })).toBeFocused();
			expect(await findAmiss(page)).toEqual([]);
			await page.keyboard.press('Tab');
			await expect(data.restore).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(data.said).not.toBeEmpty();
		}
	);
}

/** As the browser does when it needs the room, or the learner when clearing site data. */
async function wipe(page: Page): Promise<void> {
	await page.goto('/_app/version.json');
	await page.evaluate(async () => {
		localStorage.clear();
		await new Promise((resolve, reject) => {
			const deleting = indexedDB.deleteDatabase('diwan');
			deleting.onsuccess = resolve;
			// The page that was left lets go of it in its own time.
			deleting.onerror = () => {
				reject(new Error(String(deleting.error)));
			};
		});
	});
}
