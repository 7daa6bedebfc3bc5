import { expect, test, waitForOfflineReady } from './fixtures';
import { Disk } from './disk';
import { AboutPage } from './pages/about-page';
import { HomePage } from './pages/home-page';
import { StudyPage } from './pages/study-page';
import { UpdateNotice } from './pages/update-notice';
import { reloadPage } from './pages/open-page';
import { Worker } from './worker';

test.use({ serviceWorkers: 'allow' });

test('an update is offered between sessions, never mid-card, and loses nothing', async ({
	app,
	home,
	study,
	page,
	disk
}) => {
	const notice = new UpdateNotice(page);
	await study.open();
	await waitForOfflineReady(page);
	await study.study(2);
	const left = await study.posed();
	await expect.poll(async () => (await disk.reviews()).length).toBe(2);
	const answers = await disk.log();

	app.deploy('b');
	expect(await new Worker(page).findUpdate()).toBe('waiting');
	await study.answerRight();
	await study.moveOn();
	await expect(notice.sentence).toBeHidden();
	await study.undo.click();
	expect(await study.posed()).toBe(left);

	await study.leave.click();
	await expect(notice.sentence).toBeVisible();
	await notice.later.click();
	await expect(notice.sentence).toBeHidden();
	await home.resume.click();
	expect(await study.posed()).toBe(left);
	await study.leave.click();
	await expect(home.resume).toBeVisible();
	await expect(notice.sentence).toBeHidden();

	// What was put off is offered again on the next visit.
	await reloadPage(page);
	await expect(notice.sentence).toBeVisible();
	const about = new AboutPage(page);
	await about.open();
	await expect(about.version).toHaveText('a');
	await Promise.all([page.waitForEvent('load'), notice.now.click()]);
	await expect(about.version).toHaveText('b');
	await expect(notice.sentence).toBeHidden();

	expect((await disk.log()).slice(0, 2)).toEqual(answers);
	await home.open();
	await home.resume.click();
	expect(await study.posed()).toBe(left);
	await study.study(8);
	await expect(study.summary).toBeVisible();
});

test('an update taken in one tab leaves the other to finish its session, and is then offered there', async ({
	app,
	home,
	study,
	page,
	context
}) => {
	await study.open();
	await waitForOfflineReady(page);
	await study.study(1);
	const left = await study.posed();
	await page.evaluate(() => Reflect.set(globalThis, 'isStillTheSamePage', true));

	app.deploy('b');
	const other = await context.newPage();
	await new HomePage(other).open();
	// To fetch all of it is given the time that it takes.
	await new Worker(other).waitForUpdate();
	const notice = new UpdateNotice(other);
	await expect(notice.sentence).toBeVisible();
	await Promise.all([other.waitForEvent('load'), notice.now.click()]);
	const about = new AboutPage(other);
	await about.open();
	await expect(about.version).toHaveText('b');

	await page.bringToFront();
	expect(await page.evaluate(() => Reflect.get(globalThis, 'isStillTheSamePage'))).toBe(true);
	expect(await study.posed()).toBe(left);
	await study.study(9);
	await expect(study.summary).toBeVisible();
	await study.done.click();
	await expect(home.nothingDue).toBeVisible();
	await expect(home.saved).toBeVisible();
	const own = new UpdateNotice(page);
	await expect(own.sentence).toBeVisible();
	await Promise.all([page.waitForEvent('load'), own.now.click()]);
	await expect(home.nothingDue).toBeVisible();
	await expect(own.sentence).toBeHidden();
	const cards = (await new Disk(other).reviews()).map(({ cardId }) => cardId);
	expect(new Set(cards).size).toBe(10);
});

test(
	'an update is found by the next visit without being looked for',
	{ tag: '@wide' },
	async ({ app, home, page, context }) => {
		await home.open();
		await waitForOfflineReady(page);
		await expect(home.subjectKept).toBeVisible();
		await page.close();
		app.deploy('b');
		const next = await context.newPage();
		await new StudyPage(next).open();
		const notice = new UpdateNotice(next);
		await new Worker(next).waitForUpdate();
		const study = new StudyPage(next);
		await study.study(2);
		await expect(notice.sentence).toBeHidden();
		await study.leave.click();
		await expect(notice.sentence).toBeVisible();
	}
);
