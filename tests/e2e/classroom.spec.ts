import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { crash } from './crash';
import { collectErrors, expect, goOffline, test, waitForOfflineReady, type App } from './fixtures';
import { takeFrom } from './handed-in';
import { AssignPage } from './pages/assign-page';
import { ClassPage } from './pages/class-page';
import { DeskPage } from './pages/desk-page';
import { HomePage } from './pages/home-page';
import { InboxPage } from './pages/inbox-page';
import { ResultsPage } from './pages/results-page';
import { SetPage } from './pages/set-page';
import { TakePage } from './pages/take-page';

// Three people, twice twenty answers, and a phone that dies.
test.setTimeout(300_000);

test(
	'a class without accounts, without a server and without a network: composed, assigned, taken, killed, resumed, handed in, scanned, graded, analysed, exported',
	{ tag: '@worker' },
	async ({ app, browser, context, page }) => {
		// The teacher has opened Diwan once, and so have two students; from now on nobody has a network.
		await visitOnce(page);
		const ofFirst = await aPhone(browser, app);
		const ofSecond = await aPhone(browser, app);
		for (const each of [context, ofFirst.context, ofSecond.context]) await goOffline(each);

		const classes = new ClassPage(page);
		await classes.open();
		await classes.make('3 B', ['First Student', 'Second Student']);
		await expect(classes.rows).toHaveCount(2);
		const [firstCode = '', secondCode = ''] = await classes.codes();

		const [desk, set, assign] = [new DeskPage(page), new SetPage(page), new AssignPage(page)];
		await desk.open();
		await desk.quick.click();
		await set.composed(20);
		await set.assign.click();
		await assign.exam.check();
		await assign.issue.click();
		await assign.code.waitFor();
		const link = await assign.link.inputValue();
		expect(link.length).toBeLessThanOrEqual(400);
		const { items, id } = await takeFrom(link, app.url('/'), 'en');

		// The first student photographs the code, and the phone dies in the middle.
		const photo = await pictureOf(assign.code);
		const first = new TakePage(ofFirst.page);
		await first.openList();
		await ofFirst.page.getByLabel('Open a file or a photo').setInputFiles(photo);
		await first.start(firstCode);
		for (const item of items.slice(0, 8)) await first.answerRight(item);
		await expect(first.place).toHaveAccessibleName(/^Question 9 of 20/);
		await crash(ofFirst.page);

		const again = new TakePage(await ofFirst.context.newPage());
		await again.openList();
		await again.goOn.first().click();
		await expect(again.place).toHaveAccessibleName(/^Question 9 of 20/);
		for (const item of items.slice(8)) await again.answerRight(item);
		await expect(again.questions).toHaveCount(20);
		await again.handIn();
		await expect(again.done).toBeVisible();
		await again.showCode();
		const result = await pictureOf(again.picture);

		// The second opens the link, answers one question right and hands in by link.
		const second = new TakePage(ofSecond.page);
		await ofSecond.page.goto(link);
		await second.start(secondCode);
		const [easiest, ...others] = items;
		if (!easiest) throw new Error('Nothing is asked.');
		await second.answerRight(easiest);
		for (const item of others) await second.answerWrong(item);
		await expect(second.questions).toHaveCount(20);
		await second.handIn();
		await expect(second.done).toBeVisible();
		const resultLink = await second.copyLink();
		expect(resultLink.length).toBeLessThanOrEqual(600);

		// The teacher takes a photo of the one code, and opens the other's link.
		const inbox = new InboxPage(page);
		await inbox.open();
		await inbox.choose(result);
		await inbox.arrived(1);
		await expect(inbox.arrivals.first()).toContainText('First Student');
		const receipt = /Receipt: ([0-9A-Z]{7})/.exec(
			(await inbox.arrivals.first().innerText()).replace(/[\u2066-\u2069]/g, '')
		)?.[1];
		await again.enterReceipt(receipt ?? '');
		await expect(again.received).toBeVisible();
		// The inbox is open: nothing is loaded anew, and the link comes on top.
		await page.goto(resultLink);
		await inbox.arrived(2);
		await expect(inbox.arrivals.first()).toContainText('Second Student');

		const results = new ResultsPage(page);
		await results.open(`?assignment=${id}`);
		await expect(results.gradeOf('First Student')).toHaveText('100%');
		await expect(results.gradeOf('Second Student')).toHaveText('5%');
		await expect(results.questions).toHaveCount(20);
		await expect(results.mixUps.first()).toContainText(/^1 of 2 take “.+” for “.+”/);
		// What everybody has wrong, or nobody, hides nothing: a question goes, and grades with it.
		await results.openQuestion(0);
		await results.press('retire');
		await results.press('apply');
		await expect(results.gradeOf('Second Student')).toHaveText('0%');
		const csv = await readFile(await (await results.saveGrades()).path(), 'utf8');
		const [head = '', ...rows] = csv.trim().split('\r\n');
		expect(head.split(',').slice(-20)).toEqual(items.map((item) => item.id));
		expect(rows.map((row) => row.split(',').slice(0, 2))).toEqual([
			[firstCode, 'First Student'],
			[secondCode, 'Second Student']
		]);
		expect(ofFirst.errors()).toEqual([]);
		expect(ofSecond.errors()).toEqual([]);
	}
);

/** A phone with a profile of its own, that has opened Diwan once. */
async function aPhone(browser: Browser, app: App) {
	const context: BrowserContext = await browser.newContext({
		baseURL: app.url('/'),
		viewport: { width: 360, height: 640 },
		hasTouch: true,
		locale: 'en-GB',
		timezoneId: 'Asia/Baghdad',
		reducedMotion: 'reduce',
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const errors = collectErrors(context);
	const page = await context.newPage();
	await visitOnce(page);
	return { context, page, errors: () => errors };
}

async function visitOnce(page: Page): Promise<void> {
	const home = new HomePage(page);
	await home.open();
	await waitForOfflineReady(page);
	await expect(home.subjectKept).toBeVisible();
}

/** What a camera sees of a code on another screen. */
async function pictureOf(code: Locator) {
	const buffer = await code.screenshot();
	return { name: 'photo.png', mimeType: 'image/png', buffer };
}
