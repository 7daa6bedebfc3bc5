import type { Page } from '@playwright/test';
import { fold, foldVersion } from '$lib/schedule';
import { expect, test } from './fixtures';
import { Disk } from './disk';
import { HomePage } from './pages/home-page';
import { StudyPage } from './pages/study-page';

test.use({ serviceWorkers: 'allow' });

test('two tabs answering at once keep every answer once', async ({ page, context }) => {
	const other = await context.newPage();
	const tabs = [new StudyPage(page), new StudyPage(other)];
	const disk = new Disk(page);
	await Promise.all(tabs.map((tab) => tab.open()));
	for (let answered = 0; answered < 6; answered++) {
		await Promise.all(tabs.map((tab) => tab.answerBehind()));
		await Promise.all(tabs.map((tab) => tab.moveOn()));
	}

	await expect.poll(async () => (await disk.log()).length).toBe(12);
	await expect.poll(() => disk.journal()).toEqual([]);
	await expect.poll(() => disk.coverage()).toEqual({ foldVersion, entryCount: 12 });
	const log = await disk.log();
	expect(new Set(log.map(({ id }) => id)).size).toBe(12);
	const devices = log.map(({ id }) => id.split('-').at(-1));
	expect(new Set(devices).size).toBe(2);
	const folded = [...fold(log).values()].sort((a, b) => (a.cardId < b.cardId ? -1 : 1));
	expect(await disk.states()).toEqual(folded);

	const counts = await Promise.all([page, other].map((tab) => countsAtHome(tab)));
	expect(counts[0]).toEqual(counts[1]);
	expect(counts[0]).toEqual({ due: '0', fresh: String(10 - folded.length) });
});

test('an undo in one tab reaches the other', async ({ page, context, disk }) => {
	const mine = new StudyPage(page);
	await mine.open();
	await mine.study(1);
	const other = await context.newPage();
	const home = new HomePage(other);
	await home.open();
	await expect(home.fresh).toHaveText('9');
	await mine.undo.press('Enter');
	await expect.poll(() => disk.states()).toEqual([]);
	await expect(home.fresh).toHaveText('10');
});

test(
	'the home page of a newcomer follows what another tab studies',
	{ tag: '@wide' },
	async ({ study, context }) => {
		await study.open();
		const watching = new HomePage(await context.newPage());
		await watching.open();
		await expect(watching.fresh).toHaveText('10');
		for (let answered = 0; answered < 3; answered++) {
			await study.answerBehind();
			await study.moveOn();
		}
		await expect(watching.fresh).toHaveText('7');
		await expect(watching.due).toHaveText('0');
		await expect(watching.saved).toBeVisible();
	}
);

async function countsAtHome(page: Page): Promise<{ due: string; fresh: string }> {
	const home = new HomePage(page);
	await home.open();
	await expect(home.fresh).toHaveText(/\d/);
	return { due: await home.due.innerText(), fresh: await home.fresh.innerText() };
}
