import { readFileSync } from 'node:fs';
import { readQrCode } from './read-qr';
import { expect, goOffline, test, waitForOfflineReady } from './fixtures';
import { findAmiss } from './amiss';
import { AssignPage } from './pages/assign-page';
import { DeskPage } from './pages/desk-page';
import { PrintPage } from './pages/print-page';
import { SetPage } from './pages/set-page';
import type { Language } from './pages/words';
import { reloadPage } from './pages/open-page';

test(
	'from the desk to a shown code offline in three taps, and from the code to the same sheets',
	{ tag: ['@worker', '@wide'] },
	async ({ home, page, context }) => {
		const [desk, set, assign, print] = pagesIn('en', page);
		await home.open();
		await waitForOfflineReady(page);
		await expect(home.subjectKept).toBeVisible();
		await goOffline(context);

		await desk.open();
		await desk.quick.click();
		await set.composed(20);
		const stems = await set.stems();
		await set.assign.click();
		await assign.issue.click();
		await expect(assign.code).toBeVisible();
		const link = await assign.link.inputValue();
		expect(link.length).toBeLessThanOrEqual(400);
		// A phone's camera finds in the code what the link leads to.
		expect(await readQrCode(assign.code)).toMatch(/\/take\/#A[\w$+\-/:.*% ]{200,}$/);

		await assign.print.click();
		const sheet = print.sheets('questions');
		await expect(sheet).toHaveCount(1);
		await expect(sheet.locator('.stem > span:last-child')).toHaveCount(20);
		for (const [place, stem] of stems.entries()) {
			// What stands in a gap on screen is a line on paper.
			const start = stem.split('…')[0] ?? stem;
			await expect(sheet.locator('.stem').nth(place)).toContainText(start);
		}
		// After a reload it is all there again.
		await page.goBack();
		await reloadPage(page);
		await assign.link.waitFor();
		await expect(assign.link).toHaveValue(link);
	}
);

test('questions are looked through: rerolled, pinned, moved, dropped, tried, and had back', async ({
	disk,
	page
}) => {
	const [, set] = pagesIn('en', page);
	await set.open('?quick=1');
	await set.composed(20);
	const before = await set.stems();

	await set.unfold(0);
	await set.act('reroll');
	await expect(set.said).toHaveText('Question 1 is another one now.');
	const rerolled = await set.stems();
	expect(rerolled[0]).not.toBe(before[0]);
	expect(rerolled.slice(1)).toEqual(before.slice(1));

	await set.act('down');
	await expect(set.said).toHaveText('It is question 2 now.');
	// Whoever moves it by the keyboard goes on from where it is now.
	await expect(set.questions.nth(1)).toBeFocused();
	expect((await set.stems()).slice(0, 2)).toEqual([before[1], rerolled[0]]);

	await set.act('pin');
	await set.drawOthers.click();
	await expect(set.said).toHaveText('The questions are drawn anew.');
	const redrawn = await set.stems();
	expect(redrawn[1]).toBe(rerolled[0]);
	expect(redrawn[0]).not.toBe(before[1]);

	await set.act('tryIt');
	const seen = page.getByRole('region', { name: 'As the student sees it' });
	await seen.getByRole('group', { name: 'Possible answers' }).getByRole('button').first().click();
	await expect(seen.getByRole('heading', { name: /^(Right|Wrong)$/ })).toBeVisible();

	await set.act('drop');
	await expect(set.questions).toHaveCount(19);
	for (let step = 0; step < 4; step += 1) await set.undo.click();
	await expect.poll(() => set.stems()).toEqual(before);
	await expect(set.undo).toHaveCount(0);
	// Every change is kept.
	await set.title.fill('Seminar 3');
	await set.title.blur();
	await expect
		.poll(() => disk.records())
		.toContainEqual(expect.objectContaining({ title: 'Seminar 3' }));
	await reloadPage(page);
	await set.composed(20);
	await expect(set.title).toHaveValue('Seminar 3');
	await expect.poll(() => set.stems()).toEqual(before);
});

test('a set is composed by what it covers, or by hand, and assigned versions stay as they are', async ({
	disk,
	page
}) => {
	const [desk, set, assign] = pagesIn('en', page);
	await set.open();
	await page.getByRole('button', { name: 'Choose no topic' }).click();
	await set.compose.click();
	await expect(set.problem).toHaveText('Choose at least one topic.');
	await page.getByRole('checkbox', { name: 'Laws and orders' }).check();
	await page.getByRole('button', { name: 'Fewer' }).click();
	await page.getByRole('button', { name: 'Fewer' }).click();
	await set.compose.click();
	await set.composed(10);
	await set.openPicker();
	await set.search.fill('badr');
	await page
		.getByRole('button', { name: /^Add: .*Badr/ })
		.first()
		.click();
	await expect(set.said).toHaveText('Added as question 11.');

	await set.assign.click();
	await assign.issue.click();
	await expect(assign.code).toBeVisible();
	await desk.open();
	await expect(desk.assignments).toHaveCount(1);
	await desk.sets.getByRole('link', { name: /^Look through/ }).click();
	await expect(page.getByText('Version 1 is assigned and stays as it is.')).toBeVisible();
	await set.unfold(0);
	await set.act('drop');
	await expect(page.getByText('10 questions · version 2')).toBeVisible();
	// A page that is left too soon takes it along.
	await expect.poll(() => disk.records()).toContainEqual(expect.objectContaining({ version: 2 }));

	await desk.open();
	await expect(desk.assignments.first()).toContainText('11 questions');
	await expect(desk.sets.first()).toContainText('10 questions · version 2');
	await desk.duplicate(desk.sets.first());
	await expect(desk.sets).toHaveCount(2);
	await desk.toggleCollecting(desk.assignments.first());
	await expect(desk.assignments.first()).toContainText('collecting is stopped');
	await desk.sets
		.first()
		.getByRole('button', { name: /^Delete/ })
		.click();
	await expect(desk.sure).toContainText('Questions: 10 · Versions: 1');
	await desk.sure.getByRole('button', { name: 'Keep it' }).click();
	await desk.delete(desk.sets.first());
	await expect(desk.sets).toHaveCount(1);
	await desk.delete(desk.assignments.first());
	await expect(desk.assignments).toHaveCount(0);
	await expect(page.getByText('Nothing is assigned yet.')).toBeVisible();
});

test('forms of an exam are printed in the other language, each with its letter, seed and key', async ({
	page
}) => {
	const [, set, assign, print] = pagesIn('en', page);
	await set.open('?quick=1');
	await set.composed(20);
	await set.assign.click();
	await assign.due.fill('2020-01-01T08:00');
	await assign.issue.click();
	await expect(assign.problem).toHaveText('The time when it is due is past.');
	await assign.due.fill('');
	await assign.exam.check();
	await assign.forms.check();
	await assign.startCode.click();
	await assign.issue.click();
	await expect(assign.code).toBeVisible();
	await expect(page.getByText(/^\d{4} \d{4}$/)).toBeVisible();

	await assign.print.click();
	await expect(print.sheets('questions')).toHaveCount(4);
	await print.choose('ar');
	await print.box('answers').check();
	await print.box('key').check();
	await print.box('slips').check();
	await expect(print.sheets('questions', 'ar')).toHaveCount(4);
	await expect(print.sheets('answers', 'ar')).toHaveCount(4);
	await expect(print.sheets('slips', 'ar')).toHaveCount(1);
	const foot = print.sheets('key', 'ar').nth(3).locator('tfoot');
	await expect(foot).toContainText(/النموذج د.*البذرة [0-9a-f]{16}/);
	const keyed = print.sheets('key', 'ar').first().locator('.key');
	await expect(keyed).toHaveCount(20);
	for (const key of await keyed.allInnerTexts()) expect(key).toMatch(/^[أبجدصخ]$/);

	// On paper there is nothing but the sheets.
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Print', exact: true })).toBeHidden();
	await expect(print.sheets('questions', 'ar').first()).toBeVisible();
});

test(
	'a recovery file of the key is offered at once, and takes the key back',
	{ tag: '@wide' },
	async ({ page }) => {
		const [desk, set, assign] = pagesIn('en', page);
		await set.open('?quick=1');
		await set.composed(20);
		await set.assign.click();
		await assign.issue.click();
		await assign.passphrase.fill('seven dry reeds');
		const [download] = await Promise.all([page.waitForEvent('download'), assign.saveKey.click()]);
		await expect(page.getByText(/^The recovery file was saved/)).toBeVisible();
		const path = await download.path();
		expect(readFileSync(path).subarray(0, 8).toString()).toBe('DIWANKEY');

		await desk.open();
		await page.getByLabel('Take a key from a recovery file').setInputFiles(path);
		await page.getByLabel('Passphrase').fill('another');
		await page.getByRole('button', { name: 'Open the file' }).click();
		await expect(page.getByText('This passphrase does not open the file.')).toBeVisible();
		await page.getByLabel('Passphrase').fill('seven dry reeds');
		await page.getByRole('button', { name: 'Open the file' }).click();
		await expect(page.getByText(/^The key is on this device now/)).toBeVisible();
	}
);

test('what is not there is said to be so', async ({ page }) => {
	const [, set, assign, print] = pagesIn('en', page);
	await set.open('?id=0123456789abcdef');
	await expect(page.getByRole('heading', { name: /^There is no such set/ })).toBeVisible();
	await assign.open('?set=0123456789abcdef');
	await expect(page.getByRole('heading', { name: /^There is no such set/ })).toBeVisible();
	await print.open('?assignment=0123456789abcdef');
	await expect(page.getByRole('heading', { name: /^There is no such assignment/ })).toBeVisible();
});

for (const language of ['en', 'ar'] as const) {
	test(
		`axe finds nothing amiss on the teacher's pages: ${language}`,
		{ tag: '@wide' },
		async ({ page }) => {
			const [desk, set, assign, print] = pagesIn(language, page);
			const look = async (where: string) => {
				await page.emulateMedia({ colorScheme: 'light' });
				expect(await findAmiss(page), `${where}, light`).toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await findAmiss(page, ['color-contrast']), `${where}, dark`).toEqual([]);
				const { scrollWidth, clientWidth } = await page.evaluate(() => ({
					scrollWidth: document.documentElement.scrollWidth,
					clientWidth: document.documentElement.clientWidth
				}));
				expect(scrollWidth, where).toBeLessThanOrEqual(clientWidth);
			};
			await set.open();
			await expect(set.compose).toBeVisible();
			await look('the form');
			await set.open('?quick=1');
			await set.composed(20);
			await set.unfold(2);
			await set.openPicker();
			await look('a set');
			await set.assign.click();
			await expect(assign.issue).toBeVisible();
			await look('the terms');
			await assign.issue.click();
			await expect(assign.code).toBeVisible();
			await expect(assign.saveKey).toBeVisible();
			await look('the code');
			await assign.print.click();
			await expect(print.sheets('questions')).toHaveCount(1);
			await print.box('key').check();
			await print.box('answers').check();
			await print.box('slips').check();
			await look('the sheets');
			await desk.open();
			await expect(desk.sets).toHaveCount(1);
			await look('the desk');
		}
	);
}

function pagesIn(
	language: Language,
	page: ConstructorParameters<typeof DeskPage>[0]
): [DeskPage, SetPage, AssignPage, PrintPage] {
	return [
		new DeskPage(page, language),
		new SetPage(page, language),
		new AssignPage(page, language),
		new PrintPage(page, language)
	];
}
