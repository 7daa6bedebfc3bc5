import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeItem } from '$lib/cards';
import { recordAnswer, type Session, startSession } from '$lib/schedule';
import { plainDue, plainSession } from '../builders/plain-session';
import { plainShare } from '../builders/plain-words';
import { findAmiss } from './amiss';
import { theDeck } from './deck';
import { Disk } from './disk';
import { expect, goOffline, test, waitForOfflineReady } from './fixtures';
import { eveningOf, livedDays } from './lived-days';
import { plainFigures } from './plain-figures';
import { HomePage } from './pages/home-page';
import { PlanPage } from './pages/plan-page';
import { ProgressPage } from './pages/progress-page';
import { StudyPage } from './pages/study-page';
import type { Language } from './pages/words';
import { openSession } from './session';

/** 2 March 2026. */
const today = 20_514;
const languages = ['en', 'ar'] as const;

test.describe('the page of progress', () => {
	test.beforeEach(async ({ page }) => {
		await page.clock.setFixedTime(eveningOf(today) + 3_600_000);
	});

	test(
		'is reached from the start page, and tells of any days and any topic, offline',
		{ tag: '@worker' },
		async ({ home, page, context }) => {
			const progress = new ProgressPage(page);
			await live(page, 'en');
			await home.open();
			await waitForOfflineReady(page);
			// Who has met cards has them counted, and so the subject.
			await expect(home.subjectKept).toBeVisible();
			await goOffline(context);
			await progress.link.click();
			await expect(progress.heading).toBeVisible();
			// Of twenty evenings, one every other day, fifteen in the last thirty days.
			// To read the log is given the time that it takes.
			await progress.answers.waitFor();
			await expect(progress.answers).toHaveText('180');
			await progress.last7.focus();
			await page.keyboard.press('Space');
			await expect(progress.answers).toHaveText('48');
			await page.keyboard.press('ArrowRight');
			await expect(progress.answers).toHaveText('180');
			await progress.custom.focus();
			await page.keyboard.press('Space');
			await progress.from.fill('2026-03-01');
			await progress.from.blur();
			await expect(progress.answers).toHaveText('12');

			await progress.topic.selectOption({ index: 1 });
			await expect(progress.answers).not.toHaveText('12');
			await progress.openTables();
			await expect(progress.tableSwitches).toHaveCount(7);
			// The retention is a table by itself; the calibration has nothing to say of one day.
			await expect(progress.tables.first()).toBeVisible();
		}
	);

	test('gives a picture, the figures, a calendar and a summary', async ({ page }) => {
		const progress = new ProgressPage(page);
		const plan = new PlanPage(page);
		await live(page, 'en');
		await plan.open();
		await plan.plan('2026-03-12');
		// To work it out is given the time that it takes.
		await plan.remove.waitFor();
		await progress.open();
		await expect(page.getByText('In 10 days, on 12 March 2026')).toBeVisible();

		const picture = await progress.save(progress.picture);
		expect(picture.suggestedFilename()).toBe('diwan-progress-2026-03-02.png');
		const png = readFileSync(await picture.path());
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(1080);

		const csv = readFileSync(await (await progress.save(progress.figures)).path(), 'utf8');
		expect(csv.split('\r\n').slice(0, 2)).toEqual([
			'\ufefftable,row,column,value',
			'Progress,"Iraq, 2014–2020",Topic,All'
		]);
		expect(csv).toContain('Calendar,2026-03-02,Answers,12\r\n');
		expect(csv).toContain('Exam,2026-03-12,Share,0.');

		const calendar = await progress.save(progress.calendar);
		expect(calendar.suggestedFilename()).toBe('diwan-iraq.ics');
		const days = readFileSync(await calendar.path(), 'utf8')
			.split('BEGIN:VEVENT')
			.slice(1);
		expect(days).toHaveLength(11);
		expect(days[0]).toContain('DTSTART;VALUE=DATE:20260302\r\n');
		expect(days[10]).toContain('UID:exam-iraq@localhost');

		await progress.show.press('Enter');
		// The button is gone, and what it showed is read.
		await expect(progress.summary).toBeFocused();
		await expect(progress.summary).toContainText('Answers: 180, of them right: 80%');
		await expect(progress.summary).toContainText('Exam on 12 March 2026; expected score:');
	});

	test(
		'on paper says what it is about, in the colours of paper, and has nothing to press',
		{ tag: '@wide' },
		async ({ page }) => {
			const progress = new ProgressPage(page);
			await live(page, 'en');
			await progress.open();
			await progress.picture.waitFor();
			await progress.topic.selectOption({ index: 1 });
			await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByText(/^Iraq, 2014–2020\s+Topic: \S/)).toBeVisible();
			await expect(page.getByText('30 days', { exact: true }).last()).toBeVisible();
			for (const role of ['banner', 'contentinfo', 'navigation', 'button', 'radio'] as const) {
				await expect(page.getByRole(role)).toHaveCount(0);
			}
			expect(
				await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
			).toBe('light');
		}
	);

	test('tells what a plain reading of the log comes to, in every figure and to a teacher', async ({
		page,
		disk
	}) => {
		const progress = new ProgressPage(page);
		await live(page, 'en');
		await progress.open();
		const csv = readFileSync(await (await progress.save(progress.figures)).path(), 'utf8');
		const expected = await plainFigures(await disk.log(), today, eveningOf(today) + 3_600_000);
		// The first four lines say what it is about.
		expect(csv.trimEnd().split('\r\n').slice(4)).toEqual(expected.figures);
		await progress.show.press('Enter');
		await expect(progress.summary).toHaveText(expected.summary.join(' '));
	});

	test('has nothing amiss, with all its tables open', { tag: '@wide' }, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		for (const language of languages) {
			const progress = new ProgressPage(page, language);
			await live(page, language);
			await progress.open();
			await progress.openTables();
			await progress.show.click();
			await page.emulateMedia({ colorScheme: 'light' });
			expect(await findAmiss(page), `${language}, light`).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await findAmiss(page, ['color-contrast']), `${language}, dark`).toEqual([]);
		}
	});
});

test('the end of a session says what its log comes to', async ({ page, disk }) => {
	const from = eveningOf(today);
	const now = from + 754_000;
	await page.clock.setFixedTime(from);
	const study = await openSession(page, 'recall', 'en', 6);
	// Three of six are missed, and come back once.
	for (let turn = 0; turn < 9; turn += 1) {
		if (turn === 8) await page.clock.setFixedTime(now);
		await (turn < 3 ? study.answerWrong() : study.answerRight());
		await expect.poll(async () => (await disk.reviews()).length).toBe(turn + 1);
		await study.moveOn();
	}
	await expect(study.summary).toBeVisible();
	const log = await disk.log();
	const deck = await theDeck();
	const { right, total, missed } = plainSession(log);
	const cardIds = deck.cards.map(({ id }) => id);
	const due = plainDue({ log, cardIds, today, now, dueDayOf: undefined });
	await expect(page.getByRole('main').getByRole('definition')).toHaveText([
		plainShare(right, total),
		`${String(right)} of ${String(total)} at the first try`,
		'13 min',
		String(due.tomorrow)
	]);
	await expect(study.weakest).toHaveCount(3);
	await expect(study.weakest).toContainText(
		missed.map((cardId) => {
			const card = deck.byId.get(cardId);
			const ask = { form: 'recall', seed: cardId, locale: 'en' } as const;
			return (card && makeItem(card, deck, ask)?.stem) ?? cardId;
		})
	);
});

for (const language of languages) {
	test(
		`the end of a session is one screen of a small phone: the longest questions, ${language}`,
		{ tag: '@wide' },
		async ({ page }) => {
			const study = new StudyPage(page, language);
			await nearTheEnd(page, language);
			await study.answerRight();
			await study.moveOn();
			await expect(study.weakest).toHaveCount(3);
			await expect(study.done).toBeInViewport({ ratio: 1 });
			for (const button of await study.weakest.getByRole('button').all()) {
				await expect(button).toBeInViewport({ ratio: 1 });
				const box = await button.boundingBox();
				expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
			}
			const overflow = () =>
				page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
			await expect.poll(overflow).toBeLessThanOrEqual(0);
		}
	);
}

/** Puts twenty evenings on the disk, for the app to read. */
async function live(page: Page, language: Language): Promise<void> {
	const home = new HomePage(page, language);
	await home.open();
	await expect(home.fresh.or(home.nothingDue)).toHaveText(/\S/);
	const entries = await livedDays(today, 20);
	await new Disk(page).write(...entries.map((value) => ({ store: 'log' as const, value })));
}

/** A session of the four cards with the longest questions: three were missed, one is left. */
async function nearTheEnd(page: Page, language: Language): Promise<void> {
	const deck = await theDeck();
	const length = new Map(
		deck.cards.map((card) => {
			const ask = { form: 'recall', seed: 'k3v9x0ab', locale: language } as const;
			return [card.id, makeItem(card, deck, ask)?.stem.length ?? 0];
		})
	);
	const [last, ...missed] = [...length]
		.sort((a, b) => b[1] - a[1])
		.slice(0, 4)
		.map(([id]) => id);
	if (!last) throw new Error('There are no cards');
	let session: Session = startSession([...missed, last]);
	for (const cardId of missed) session = recordAnswer(session, cardId, false);
	// The one that was never missed is in front; it goes to the end.
	session = { ...session, queue: [...missed, last] };
	for (const cardId of missed) session = recordAnswer(session, cardId, true);

	const home = new HomePage(page, language);
	await home.open();
	await expect(home.fresh).toHaveText(/\d|[٠-٩]/);
	const now = await page.evaluate(() => Date.now());
	await new Disk(page).write({
		store: 'records',
		key: 'session/iraq',
		value: {
			subject: 'iraq',
			studyDay: Math.floor((now + 3 * 3_600_000 - 4 * 3_600_000) / 86_400_000),
			startedAt: now - 754_000,
			session,
			recentForms: [],
			posed: { cardId: last, form: 'recall', seed: 'k3v9x0ab' }
		}
	});
	await home.start.or(home.resume).click();
	await expect(new StudyPage(page, language).item).toBeVisible();
}
