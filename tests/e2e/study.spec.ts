import type { Page } from '@playwright/test';
import { offeredIds } from '$lib/cards';
import { expect, goOffline, test, waitForOfflineReady } from './fixtures';
import { Disk } from './disk';
import { HomePage } from './pages/home-page';
import { StudyPage } from './pages/study-page';
import { reloadPage } from './pages/open-page';
import { openSession, stay } from './session';

/** A card met once rests for ten of them. */
const minuteMs = 60_000;

test(
	'a first visit, then offline from the first card to the summary',
	{ tag: '@worker' },
	async ({ home, study, page, context }) => {
		const failed: string[] = [];
		context.on('requestfailed', (request) => {
			// Leaving a page ends what it was still loading.
			if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
		});
		// Far from the hour at which a study day ends.
		const evening = new Date('2026-03-02T20:00:00+03:00').getTime();
		await page.clock.setFixedTime(evening);
		await home.open();
		await expect(home.due).toHaveText('0');
		await expect(home.fresh).toHaveText('10');
		await waitForOfflineReady(page);
		await expect(home.subjectKept).toBeVisible();

		await goOffline(context);
		await reloadPage(page);
		await home.start.click();
		await expect(study.progress).toHaveText('0 of 10 done');
		await study.study(10);
		await expect(study.summary).toBeFocused();
		await expect(study.dueTomorrow).toHaveText('10');
		await study.done.click();
		await expect(home.nothingDue).toBeVisible();
		await expect(home.saved).toBeVisible();

		await page.clock.setFixedTime(evening + 11 * minuteMs);
		await reloadPage(page);
		await expect(home.due).toHaveText('10');
		await expect(home.fresh).toHaveText('0');
		expect(failed).toEqual([]);
	}
);

test(
	'closing the tab and coming back on the next day shows the right cards due',
	{ tag: '@worker' },
	async ({ page, context }) => {
		await page.clock.setFixedTime('2026-03-02T20:00:00+03:00');
		const evening = new StudyPage(page);
		await evening.open();
		const met: string[] = [];
		for (let card = 0; card < 10; card++) {
			met.push(await evening.stem.innerText());
			await evening.answerRight();
			await evening.moveOn();
		}
		await expect(evening.summary).toBeVisible();
		await page.close();

		const nextDay = await context.newPage();
		// The study day ends at four in the morning.
		await nextDay.clock.setFixedTime('2026-03-03T03:59:00+03:00');
		const home = new HomePage(nextDay);
		await home.open();
		await expect(home.due).toHaveText('10');
		await expect(home.fresh).toHaveText('0');
		await nextDay.clock.setFixedTime('2026-03-03T04:01:00+03:00');
		await reloadPage(nextDay);
		await expect(home.due).toHaveText('10');
		await expect(home.fresh).toHaveText('10');

		await home.start.click();
		const study = new StudyPage(nextDay);
		await expect(study.progress).toHaveText('0 of 20 done');
		const log = new Disk(nextDay);
		const known = new Set((await log.reviews()).map(({ cardId }) => cardId));
		await study.study(20);
		await expect(study.summary).toBeVisible();
		const today = (await log.reviews()).slice(10).map(({ cardId }) => cardId);
		expect(met).toHaveLength(10);
		// A new card may come between two that are due and alike, so the due ones are not always first.
		expect(today).toHaveLength(20);
		expect(new Set(today.filter((cardId) => known.has(cardId)))).toEqual(known);
		expect(new Set(today).size).toBe(20);
		await study.done.click();
		// Yesterday's cards have gone on to later days, and today's own rest for some minutes.
		await expect(home.nothingDue).toBeVisible();
	}
);

test('leaving mid-session and reopening resumes the same card', async ({
	home,
	study,
	page,
	context,
	disk
}) => {
	await study.open();
	await study.study(2);
	await expect(study.progress).toHaveText('2 of 10 done');
	const left = await study.posed();

	await study.leave.click();
	await expect(home.resume).toHaveText('Go on: 8 cards left');
	await home.resume.click();
	await expect(study.progress).toHaveText('2 of 10 done');
	expect(await study.posed()).toBe(left);
	await disk.sessionAfter(2);

	await page.close();
	const reopened = new StudyPage(await context.newPage());
	await reopened.open();
	await expect(reopened.progress).toHaveText('2 of 10 done');
	expect(await reopened.posed()).toBe(left);
});

test('undo brings the same item back and takes the answer out of the counts', async ({
	home,
	study,
	page,
	disk
}) => {
	await study.open();
	const posed = await study.posed();
	await study.answerRight();
	await study.moveOn();
	await expect(study.progress).toHaveText('1 of 10 done');

	await study.undo.click();
	await expect(study.progress).toHaveText('0 of 10 done');
	expect(await study.posed()).toBe(posed);
	await expect(study.undo).toBeDisabled();
	const [answered] = await disk.reviews();
	await expect.poll(() => disk.undos()).toMatchObject([{ target: answered?.id }]);
	await reloadPage(page);
	await expect(study.progress).toHaveText('0 of 10 done');
	expect(await study.posed()).toBe(posed);

	await study.leave.click();
	await expect(home.due).toHaveText('0');
	await expect(home.fresh).toHaveText('10');
});

test('undo goes back card by card to the first', { tag: '@wide' }, async ({ study, disk }) => {
	await study.open();
	const posed: string[] = [];
	for (const answer of ['right', 'wrong', 'right', 'wrong', 'right'] as const) {
		posed.push(await study.posed());
		await (await study.control(answer)).click();
		await study.moveOn();
	}
	for (const earlier of posed.reverse()) {
		await study.undo.click();
		expect(await study.posed()).toBe(earlier);
	}
	await expect(study.undo).toBeDisabled();
	await expect.poll(async () => (await disk.undos()).length).toBe(5);
	await expect.poll(() => disk.states()).toEqual([]);
});

test(
	'“I was right” counts the answer as good, and the card does not come back',
	{ tag: '@wide' },
	async ({ page, disk }) => {
		const study = await openSession(page, 'choice');
		await study.answerWrong();
		await expect(study.feedback).toHaveText('Wrong');
		await study.wasRight.click();
		await expect(study.progress).toHaveText('1 of 10 done');
		await expect(study.wasRight).toBeHidden();
		const [answer] = await disk.reviews();
		await expect
			.poll(() => disk.overrides())
			.toMatchObject([{ target: answer?.id, rating: 'good' }]);
		await reloadPage(page);
		await expect(study.progress).toHaveText('1 of 10 done');
		await study.study(9);
		await expect(study.summary).toBeVisible();
	}
);

test('“I guessed” counts the answer as missed, and the card comes back', async ({ page, disk }) => {
	await stay(page);
	const study = await openSession(page, 'choice');
	await study.answerRight();
	await expect(study.feedback).toHaveText('Right');
	await study.guessed.click();
	await expect(study.progress).toHaveText('0 of 10 done');
	const [answer] = await disk.reviews();
	await expect
		.poll(() => disk.overrides())
		.toMatchObject([{ target: answer?.id, rating: 'again' }]);
	await study.moveOn();
	await study.study(10);
	await expect(study.summary).toBeVisible();
	const asked = (await disk.reviews()).map(({ cardId }) => cardId);
	expect(asked[0]).toBe(answer?.cardId);
	// After four others, or a few more where one of them is easily confused with it.
	const again = asked.findLastIndex((cardId) => cardId === asked[0]);
	expect(again).toBeGreaterThanOrEqual(5);
	expect(again).toBeLessThanOrEqual(10);
});

test('a fact that was never met is shown to whoever asks, and asked later in the session', async ({
	study,
	disk
}) => {
	await study.open();
	await study.showMe.click();
	await expect(study.shown).toBeFocused();
	await expect(study.feedback).toBeHidden();
	await expect(study.source).toBeVisible();
	await expect(study.progress).toHaveText('0 of 10 done');
	const [shown] = await disk.reviews();
	expect(shown).toMatchObject({ rating: 'again', response: { form: 'choice', optionId: '' } });
	await study.next.click();
	await expect(study.showMe).toBeVisible();
	await study.study(4);
	await expect(study.progress).toHaveText('4 of 10 done');
	// It is no longer new: now it has to be answered.
	await expect(study.showMe).toBeHidden();
	await study.study(6);
	await expect(study.summary).toBeVisible();
	const asked = (await disk.reviews()).map(({ cardId }) => cardId);
	expect(asked.filter((cardId) => cardId === shown?.cardId)).toHaveLength(2);
	expect(asked[5]).toBe(shown?.cardId);
});

test('who joins one thing with another’s answer is asked to tell the two apart on the next day', async ({
	page
}) => {
	const study = await openSession(page, 'match');
	const joined = await study.made();
	if (joined.form !== 'match') throw new Error('It is a match.');
	await study.answerWrong();
	await study.moveOn();
	await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + 24 * 60 * minuteMs);
	await study.open();
	await expect(study.item).toHaveAttribute('data-form', 'choice');
	const next = await study.made();
	expect(next.cardId).toBe(joined.cardId);
	// Each was joined with the answer of the one after it.
	const own = joined.parts.findIndex(({ cardId }) => cardId === joined.cardId);
	const pair = [joined.parts[own], joined.parts[(own + 1) % joined.parts.length]];
	const offered = offeredIds(next);
	expect([
		pair.map((part) => offered.includes(part?.targetId ?? '')),
		pair.map((part) => offered.includes(part?.id ?? ''))
	]).toContainEqual([true, true]);
});

test(
	'a missed card comes back in the same session, not next, at most three times',
	{ tag: '@wide' },
	async ({ study, disk }) => {
		await study.open();
		await study.answerWrong();
		await study.moveOn();
		await expect.poll(async () => (await disk.reviews()).length).toBe(1);
		const [missed] = await disk.reviews();
		// Nine other cards once, and this one three times more.
		for (let answered = 1; answered < 13; answered++) {
			if ([5, 10, 12].includes(answered)) await study.answerWrong();
			else await study.answerRight();
			await study.moveOn();
		}
		await expect(study.summary).toBeVisible();
		const asked = (await disk.reviews()).map(({ cardId }) => cardId);
		const returns = asked.flatMap((cardId, at) => (cardId === missed?.cardId ? [at] : []));
		expect(returns).toEqual([0, 5, 10, 12]);
		expect(asked).toHaveLength(13);
	}
);

test(
	'a missed card that is right when it comes back leaves the session',
	{ tag: '@wide' },
	async ({ study }) => {
		await study.open();
		await study.answerWrong();
		await study.moveOn();
		await expect(study.progress).toHaveText('0 of 10 done');
		await study.study(9);
		await expect(study.progress).toHaveText('9 of 10 done');
		await study.study(1);
		await expect(study.summary).toBeVisible();
		await expect(study.weakest).toHaveCount(1);
	}
);

test('a right choice moves on by itself and a touched one stays', async ({ page }) => {
	const study = await openSession(page, 'choice');
	await holdTime(page);
	const posed = await study.posed();
	await study.answerRight();
	await page.clock.runFor(899);
	await expect(study.feedback).toHaveText('Right');
	await page.clock.runFor(1);
	await expect(study.feedback).toBeHidden();
	expect(await study.posed()).not.toBe(posed);

	await study.answerRight();
	await study.explanation.click();
	await page.clock.runFor(10_000);
	await expect(study.feedback).toHaveText('Right');
	await study.next.click();
	await expect(study.progress).toHaveText('2 of 10 done');
	await expect(study.feedback).toBeHidden();
});

test('a wrong choice stays until the learner goes on', async ({ page }) => {
	const study = await openSession(page, 'choice');
	await holdTime(page);
	await study.answerWrong();
	await page.clock.runFor(60_000);
	await expect(study.feedback).toHaveText('Wrong');
	await expect(study.source).toBeVisible();
});

test(
	'the weakest fact of a session can be drilled from the summary',
	{ tag: '@wide' },
	async ({ study, disk, page }) => {
		await stay(page);
		await study.open();
		await study.answerWrong();
		await study.moveOn();
		await study.study(10);
		await study.weakest.getByRole('button').click();
		await expect(study.progress).toHaveText('0 of 1 done');
		// Of a drill nothing on the disk tells which answer is right.
		await study.answer();
		await expect(study.feedback.or(study.summary)).toBeVisible();
		if (await study.wasRight.isVisible()) await study.wasRight.click();
		await study.moveOn();
		await expect(study.summary).toBeVisible();
		const asked = (await disk.reviews()).map(({ cardId }) => cardId);
		expect(asked.at(-1)).toBe(asked[0]);
	}
);

test(
	'a session whose last card is recalled says what comes tomorrow, too',
	{ tag: '@wide' },
	async ({ page }) => {
		const study = await openSession(page, 'recall', 'en', 1);
		await study.answer();
		await expect(study.summary).toBeVisible();
		await expect(study.dueTomorrow).toHaveText('1');
	}
);

/** From now on only the test moves the page's clock. */
async function holdTime(page: Page): Promise<void> {
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1));
}
