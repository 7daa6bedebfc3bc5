import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Disk } from './disk';
import { StudyPage } from './pages/study-page';
import { openSession } from './session';

// Each of these gives an answer and ends the tab at once, more brutally than the one before. A real
// click would wait for frames that a dying tab does not paint.
const ends: Record<string, (page: Page, answer: Locator) => Promise<void>> = {
	'closed at once': async (page, answer) => {
		await answer.evaluate((button: HTMLElement) => {
			button.click();
		});
		await page.close();
	},
	'whose renderer crashes after the answer': async (page, answer) => {
		await answer.evaluate((button: HTMLElement) => {
			button.click();
		});
		await crash(page);
	},
	'whose renderer crashes in the task of the answer': async (page, answer) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Debugger.enable');
		const stopped = new Promise((resolve) => session.once('Debugger.paused', resolve));
		await answer.focus();
		const expression = 'document.activeElement.click(); debugger';
		session.send('Runtime.evaluate', { expression }).catch(() => undefined);
		await stopped;
		await crash(page);
	},
	'whose renderer crashes before anything was written to the log': async (page, answer) => {
		await answer.evaluate((button: HTMLElement) => {
			button.click();
		});
		expect(await new Disk(page).journal()).toHaveLength(1);
		await crash(page);
	}
};

for (const [how, end] of Object.entries(ends)) {
	test(`a tab ${how} loses no answer`, async ({ study, page, context }) => {
		if (how.includes('before anything was written')) await page.addInitScript(holdCommits);
		await study.open();
		const answered = await study.posed();
		await end(page, await study.control('right'));

		const next = await context.newPage();
		const resumed = new StudyPage(next);
		const disk = new Disk(next);
		await resumed.open();
		await expect(resumed.progress).toHaveText('1 of 10 done');
		expect(await resumed.posed()).not.toBe(answered);
		await expect.poll(() => disk.journal()).toEqual([]);
		expect(await disk.log()).toMatchObject([{ type: 'review', correct: true }]);
		await expect.poll(() => disk.coverage()).toMatchObject({ entryCount: 1 });
		expect(await disk.states()).toMatchObject([{ reps: 1 }]);
	});
}

test('a session whose tab is closed after every card goes on to its summary', async ({
	page,
	context
}) => {
	await openSession(page, 'choice', 'en', 4);
	await page.close();
	for (let answered = 0; answered < 4; answered++) {
		const tab = await context.newPage();
		const study = new StudyPage(tab);
		await study.open();
		await expect(study.progress).toHaveText(`${String(answered)} of 4 done`);
		await ends['closed at once']?.(tab, await study.control('right'));
	}
	const last = await context.newPage();
	const study = new StudyPage(last);
	await study.open();
	await expect(study.summary).toBeVisible();
	const cardIds = (await new Disk(last).reviews()).map(({ cardId }) => cardId);
	expect(cardIds).toHaveLength(4);
	expect(new Set(cardIds).size).toBe(4);
});

async function crash(page: Page): Promise<void> {
	const crashed = page.waitForEvent('crash');
	const session = await page.context().newCDPSession(page);
	// There is nobody left to answer.
	session.send('Page.crash').catch(() => undefined);
	await crashed;
	await page.close();
}

/** Runs in the page: what is written to the log never ends, so that only the journal has it. */
function holdCommits() {
	const { transaction } = IDBDatabase.prototype;
	IDBDatabase.prototype.transaction = function (names, mode, options) {
		const held = transaction.call(this, names, mode, options);
		if (mode === 'readwrite' && [names].flat().includes('log')) {
			const log = held.objectStore('log');
			const goOn = () => {
				log.count().onsuccess = goOn;
			};
			goOn();
		}
		return held;
	};
}
