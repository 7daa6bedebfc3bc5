import type { Locator, Page } from '@playwright/test';
import { grade, type Item } from '$lib/cards';
import { crash } from './crash';
import { expect, test } from './fixtures';
import { Disk } from './disk';
import { StudyPage } from './pages/study-page';
import { openSession } from './session';
import { wideBut } from './wide';

test.use({ serviceWorkers: 'allow' });

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
	test(
		`a tab ${how} loses no answer`,
		{ tag: wideBut(how === 'closed at once' || how.includes('in the task')) },
		async ({ study, page, context }) => {
			if (how.includes('before anything was written')) await page.addInitScript(holdCommits);
			await study.open();
			const answered = await study.posed();
			await new Disk(page).sessionAfter(0);
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
		}
	);
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

test(
	'a tab that crashes before the disk knows what was asked asks it again in the same way',
	{ tag: '@wide' },
	async ({ study, page, context }) => {
		await page.addInitScript(dropSessions);
		await study.open();
		const asked = await study.posed();
		await crash(page);
		const next = await context.newPage();
		const again = new StudyPage(next);
		await again.open();
		expect(await again.posed()).toBe(asked);
	}
);

test(
	'a tab that crashes after a first try still knows it',
	{ tag: '@wide' },
	async ({ page, context }) => {
		const study = await openSession(page, 'shortText');
		const tried = nearMiss(await study.made());
		await study.field.fill(tried);
		await study.check.click();
		await expect(study.nearly).toBeVisible();
		await crash(page);
		const next = await context.newPage();
		const again = new StudyPage(next);
		await again.open();
		await expect(again.nearly).toBeVisible();
		await expect(again.field).toHaveValue(tried);
	}
);

/** An answer that is nearly right: the right one with letters taken off until it is. */
function nearMiss(item: Item): string {
	for (let length = item.answer.length - 1; length > 0; length--) {
		for (const text of [item.answer.slice(0, length), item.answer.slice(-length)]) {
			if (grade(item, { form: 'shortText', text }).verdict === 'nearly') return text;
		}
	}
	throw new Error(`Nothing is nearly "${item.answer}".`);
}

/** Runs in the page: a session never gets to the disk. */
function dropSessions() {
	const { put } = IDBObjectStore.prototype;
	IDBObjectStore.prototype.put = function (value, key) {
		const isSession = typeof key === 'string' && key.startsWith('session/');
		return isSession ? (this.getKey(key) as IDBRequest<IDBValidKey>) : put.call(this, value, key);
	};
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
