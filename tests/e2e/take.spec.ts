import { receiptOf } from '$lib/quiz';
import { giveOut } from './assignment';
import { Disk } from './disk';
import { expect, goOffline, test, waitForOfflineReady } from './fixtures';
import { TakePage } from './pages/take-page';
import { openPage, reloadPage } from './pages/open-page';
import { crash } from './crash';
import { FaultyDisk } from './faulty-disk';
import { Worker } from './worker';

const code = '7K2MP';
const minute = 60_000;

test(
	'an assignment is taken offline from its link, killed, resumed and handed in',
	{ tag: ['@worker', '@wide'] },
	async ({ app, page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const given = await giveOut({
			base: app.url('/'),
			forms: ['choice', 'shortText', 'trueFalse'],
			terms: { timeLimitMinutes: 30 }
		});
		const [first, second, third] = given.items;
		if (first?.form !== 'choice' || !second || !third) throw new Error('There are three.');
		await openPage(page, '/take/');
		await waitForOfflineReady(page);
		await openPage(page, '/study/');
		await expect(page.locator('.item')).toBeVisible();
		const kept = () => new Worker(page).ask({ type: 'KEPT_SUBJECTS' });
		await expect.poll(kept).toEqual({ slugs: ['iraq'] });
		await goOffline(context);

		const take = new TakePage(page);
		await openPage(page, given.link);
		await expect(page.getByRole('heading', { name: given.title })).toBeVisible();
		await expect(page.getByRole('definition').filter({ hasText: /^3$/ })).toBeVisible();
		await take.startButton.click();
		await expect(take.trouble).toContainText('Enter your class code first');
		await take.start('7K2M0');
		await expect(take.trouble).toContainText('This is no class code');
		await take.start(code.toLowerCase());
		await expect(take.timer).toContainText('30 min');
		await take.answerRight(first);
		await expect(take.place).toHaveAccessibleName(/^Question 2 of 3/);
		await take.field.fill('half an ans');
		await crash(page);

		const next = await context.newPage();
		const again = new TakePage(next);
		await openPage(next, given.link);
		await expect(again.place).toHaveAccessibleName(/^Question 2 of 3/);
		await expect(again.field).toHaveValue('half an ans');
		await expect(again.timer).toContainText('30 min');
		await again.answerRight(second);
		await again.back.click();
		await again.back.click();
		await expect(again.option(first, first.keyId)).toHaveAttribute('aria-pressed', 'true');
		const other = first.options.find(({ id }) => id !== first.keyId);
		await again.option(first, other?.id ?? '').click();
		await again.answerRight(third);
		await expect(again.questions).toHaveCount(3);
		await again.handIn();

		await expect(again.done).toBeVisible();
		await again.showCode();
		await expect(again.picture).toBeVisible();
		const received = await given.open(await again.copyLink());
		expect(received.attempt.student).toBe(code);
		expect(received.attempt.responses.map((response) => response?.response)).toMatchObject([
			{ form: 'choice', optionId: other?.id },
			{ form: 'shortText', text: second.answer },
			{ form: 'trueFalse' }
		]);
		const reviews = await new Disk(next).reviews();
		expect(reviews.map(({ cardId, correct }) => ({ cardId, correct }))).toEqual([
			{ cardId: first.cardId, correct: false },
			{ cardId: second.cardId, correct: true },
			{ cardId: third.cardId, correct: true }
		]);

		await again.enterReceipt('0000001');
		await expect(again.trouble).toContainText('This is not the receipt');
		await again.enterReceipt(receiptOf(received.messageId));
		await expect(again.received).toBeVisible();
		await again.toList();
		await expect(again.attempts).toContainText('Your teacher has received it');
		await again.erase();
		await expect(again.attempts).toHaveCount(0);
	}
);

test('when the time is up, what is there is made ready to hand in', async ({ app, page }) => {
	await page.clock.install();
	const given = await giveOut({
		base: app.url('/ar/'),
		language: 'ar',
		forms: ['choice', 'choice'],
		terms: { timeLimitMinutes: 10 }
	});
	const [first] = given.items;
	if (!first) throw new Error('There are two.');
	const take = new TakePage(page, 'ar');
	await openPage(page, given.link);
	await take.start(code);
	await take.answerRight(first);
	await expect(take.timer).toContainText('١٠ دقائق');
	await page.clock.runFor(5 * minute + 2_000);
	await expect(page.getByRole('status').filter({ hasText: 'بقيت ٥ دقائق' })).toBeAttached();
	await page.clock.runFor(4 * minute);
	await expect(page.getByRole('status').filter({ hasText: 'بقيت دقيقة واحدة' })).toBeAttached();
	await page.clock.runFor(minute);
	await expect(take.done).toBeVisible();
	await expect(page.getByRole('main')).toContainText('انتهى الوقت');
	await expect(take.review).toHaveCount(2);
});

test('what a full disk does not take is handed over all the same, and kept after “Try again”', async ({
	app,
	page
}) => {
	const faults = new FaultyDisk(page);
	await faults.install();
	const given = await giveOut({ base: app.url('/'), forms: ['choice', 'choice'] });
	const [first, second] = given.items;
	if (!first || !second) throw new Error('There are two.');
	const take = new TakePage(page);
	await openPage(page, given.link);
	await take.start(code);
	await take.answerRight(first);
	await faults.break('full');
	await take.answerRight(second);
	await take.handIn();
	const alert = page.getByRole('main').getByRole('alert');
	await expect(alert).toContainText('could not keep the sealed answers');
	await take.showCode();
	await expect(take.picture).toBeVisible();

	await faults.mend();
	await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
	await expect(alert).toBeHidden();
	await expect(take.done).toBeVisible();
	await take.showCode();
	await expect(take.picture).toBeVisible();
});

test('practice shows each answer with its proof before the next question', async ({
	app,
	page
}) => {
	const given = await giveOut({
		base: app.url('/'),
		forms: ['choice', 'trueFalse'],
		terms: { mode: 'practice' }
	});
	const [first, second] = given.items;
	if (!first || !second) throw new Error('There are two.');
	const take = new TakePage(page);
	await openPage(page, given.link);
	await take.largerText.check();
	await take.start(code);
	await expect(page.locator('html')).toHaveAttribute('data-text', 'larger');
	await take.answerRight(first);
	await expect(take.feedback).toContainText(first.explanation.statement);
	await reloadPage(page);
	await expect(take.feedback).toContainText(first.explanation.statement);
	await page.keyboard.press('Enter');
	await take.answerRight(second);
	await expect(take.feedback).toContainText(second.explanation.statement);
});

test('a start code, an open window and attempts are held to', async ({ app, page }) => {
	const soon = Date.now() + 90 * minute;
	const locked = await giveOut({
		base: app.url('/'),
		forms: ['choice'],
		terms: { attempts: 1 },
		startCode: 'date palm'
	});
	const later = await giveOut({
		base: app.url('/'),
		forms: ['choice'],
		terms: { opensAt: soon - (soon % minute) }
	});
	const take = new TakePage(page);
	await openPage(page, later.link);
	await expect(page.getByText(/^It opens .* By this device’s clock it is now/)).toBeVisible();
	await expect(take.startButton).toHaveCount(0);
	await openPage(page, locked.link);
	await take.start(code);
	await expect(take.trouble).toContainText('Enter the start code');
	await page.getByLabel('Start code').fill('DATE PALM');
	await take.startButton.click();
	await expect(take.place).toBeVisible();
	await take.place.click();
	await take.handIn();
	await expect(take.done).toBeVisible();
	await reloadPage(page);
	await expect(page.getByText('All attempts that your teacher allows')).toBeVisible();
});

test('a link that was cut off on the way is refused in plain words', async ({ app, page }) => {
	const given = await giveOut({ base: app.url('/'), forms: ['choice'] });
	const take = new TakePage(page);
	await openPage(page, given.link.slice(0, -12));
	await expect(take.trouble).toContainText('The end of it is missing');
	await take.toList();
	await expect(page.getByRole('heading', { name: 'Assignments' })).toBeVisible();
});

test('the page is loaded anew after the way past its navigation was taken', async ({ page }) => {
	await openPage(page, '/take/#main');
	await expect(page.getByRole('heading', { name: 'Assignments' })).toBeVisible();
});
