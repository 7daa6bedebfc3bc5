import type { Page } from '@playwright/test';
import { foldVersion } from '$lib/schedule';
import { expect, expectSetting, goOffline, test as base, waitForOfflineReady } from './fixtures';
import { Disk } from './disk';
import { FaultyDisk } from './faulty-disk';
import { HomePage } from './pages/home-page';
import { ProblemNotice } from './pages/problem-notice';
import { reloadPage } from './pages/open-page';
import { wideBut } from './wide';

const test = base.extend<{ faults: FaultyDisk; problem: ProblemNotice }>({
	faults: async ({ page }, use) => {
		const faults = new FaultyDisk(page);
		await faults.install();
		await use(faults);
	},
	problem: async ({ page }, use) => use(new ProblemNotice(page))
});

test('an unknown address says so, and leads home', async ({
	home,
	problem,
	page,
	expectedErrors
}) => {
	expectedErrors.push(/status of 404/);
	const response = await page.goto('/no/such/page/');
	expect(response?.status()).toBe(404);
	await expect(problem.unknownPage).toBeVisible();
	await problem.goHome.click();
	await expect(home.fresh).toHaveText('10');
});

for (const fault of ['missing', 'forbidden'] as const) {
	test(
		`where IndexedDB is ${fault} one can study, and nothing is lost once it is there`,
		{ tag: wideBut(fault === 'forbidden') },
		async ({ faults, home, study, problem, page, disk }) => {
			await faults.break(fault);
			await home.open();
			await expect(problem.noDisk).toBeVisible();
			await home.start.click();
			await expect(study.progress).toHaveText('0 of 10 done');
			await study.study(2);
			await expect(study.progress).toHaveText('2 of 10 done');
			await reloadPage(page);
			await study.study(1);
			await study.leave.click();
			await expect(home.fresh).toHaveText('7');
			await expect(home.saved).toBeHidden();
			expect(await disk.journal()).toHaveLength(3);

			await faults.mend();
			await reloadPage(page);
			await expect(home.saved).toBeVisible();
			await expect(home.fresh).toHaveText('7');
			await expect(problem.noDisk).toBeHidden();
			await expect.poll(() => disk.journal()).toEqual([]);
			const cardIds = (await disk.reviews()).map(({ cardId }) => cardId);
			expect(new Set(cardIds).size).toBe(3);
		}
	);
}

test(
	'a full disk is told, and what it did not take is saved after “Try again”',
	{ tag: '@worker' },
	async ({ faults, home, study, problem, disk }) => {
		await study.open();
		await study.study(1);
		await expect.poll(() => disk.journal()).toEqual([]);
		await faults.break('full');
		await study.study(2);
		await expect(problem.diskFull).toBeVisible();
		await expect(study.progress).toHaveText('3 of 10 done');
		expect(await disk.journal()).toHaveLength(2);

		await problem.tryAgain.click();
		await expect(problem.diskFull).toBeVisible();
		await study.leave.click();
		await expect(problem.notSaved).toBeVisible();
		await expect(home.fresh).toHaveText('7');
		await faults.mend();
		await problem.tryAgain.click();
		await expect(problem.diskFull).toBeHidden();
		await expect(home.saved).toBeVisible();
		expect(await disk.journal()).toEqual([]);
		expect(await disk.reviews()).toHaveLength(3);
	}
);

test(
	'a tab closed while the disk was full loses nothing',
	{ tag: '@wide' },
	async ({ faults, study, problem, page, context }) => {
		await study.open();
		await faults.break('full');
		await study.study(2);
		await expect(problem.diskFull).toBeVisible();
		await faults.mend();
		await page.close();

		const next = await context.newPage();
		const [home, disk] = [new HomePage(next), new Disk(next)];
		await home.open();
		await expect(home.fresh).toHaveText('8');
		await expect(home.saved).toBeVisible();
		expect(await disk.reviews()).toHaveLength(2);
		await expect.poll(() => disk.journal()).toEqual([]);
	}
);

test(
	'a setting that a full disk did not take is kept after “Try again”',
	{ tag: '@wide' },
	async ({ faults, home, settings, problem }) => {
		await settings.open();
		await expect(settings.newPerDay).toHaveText('10');
		await faults.break('full');
		await settings.fewer.click();
		await expect(problem.diskFull).toBeVisible();
		await faults.mend();
		await problem.tryAgain.click();
		await expect(problem.diskFull).toBeHidden();
		await home.open();
		await expect(home.fresh).toHaveText('9');
	}
);

test('a quota that is used up is told, and room made later is used', async ({
	app,
	home,
	study,
	problem,
	page,
	disk
}) => {
	const origin = app.url('');
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await study.open();
	await study.study(1);
	await expect(problem.diskFull).toBeVisible();
	expect(await disk.journal()).toHaveLength(1);
	await session.send('Storage.overrideQuotaForOrigin', { origin });
	// Unless the app has tried again by itself, with what there was to write next.
	await problem.tryAgain.evaluateAll((buttons) => {
		for (const button of buttons) if (button instanceof HTMLElement) button.click();
	});
	await expect(problem.diskFull).toBeHidden();
	expect(await disk.reviews()).toHaveLength(1);
	await study.leave.click();
	await expect(home.saved).toBeVisible();
});

test('cached states that are garbage are made again from the log', async ({
	home,
	study,
	page,
	disk
}) => {
	await study.open();
	await study.study(4);
	await expect.poll(() => disk.coverage()).toMatchObject({ entryCount: 4 });
	const [states, coverage] = [await disk.states(), await disk.coverage()];
	await disk.write(
		...states.map(({ cardId }) => ({ store: 'states' as const, value: { cardId, phase: 7 } })),
		{ store: 'states', value: { cardId: 'no/such/card', stabilityDays: 'long' } },
		{ store: 'meta', key: 'coverage', value: 'all of it' }
	);
	await reloadPage(page);
	await study.leave.click();
	await expect(home.fresh).toHaveText('6');
	await expect(home.saved).toBeVisible();
	await expect.poll(() => disk.states()).toEqual(states);
	await expect.poll(() => disk.coverage()).toEqual(coverage);
	expect(await disk.reviews()).toHaveLength(4);
});

test(
	'states that look right but belong to another log are made again',
	{ tag: '@wide' },
	async ({ home, study, page, disk }) => {
		await study.open();
		await study.study(2);
		await expect.poll(() => disk.coverage()).toMatchObject({ entryCount: 2 });
		const states = await disk.states();
		const [first] = states;
		await disk.write(
			{ store: 'states', value: { ...first, reps: 40, stabilityDays: 900 } },
			{ store: 'meta', key: 'coverage', value: { foldVersion, entryCount: 1 } }
		);
		await home.open();
		await expect(home.fresh).toHaveText('8');
		await expect.poll(() => disk.states()).toEqual(states);
		expect(page.url()).toMatch(/\/$/);
	}
);

test('a damaged answer is told and left where it is, and the others count', async ({
	home,
	study,
	problem,
	disk
}) => {
	await study.open();
	await study.study(2);
	await expect.poll(async () => (await disk.reviews()).length).toBe(2);
	await disk.sessionAfter(2);
	const damaged = { id: 'zzzz', type: 'review', cardId: 'no/such/card', rating: 'splendid' };
	await disk.write({ store: 'log', value: damaged });
	await home.open();
	await expect(problem.dataDamaged).toBeVisible();
	await expect(home.fresh).toHaveText('8');
	await home.resume.click();
	await study.study(2);
	await expect.poll(async () => (await disk.log()).length).toBe(5);
	expect((await disk.log()).at(-1)).toEqual(damaged);
	await home.open();
	await expect(home.fresh).toHaveText('6');
});

test(
	'a subject that is not kept and cannot be fetched says so, and opens once it can',
	{ tag: '@worker' },
	async ({ home, study, problem, page, context, expectedErrors }) => {
		expectedErrors.push(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
		await home.open();
		await waitForOfflineReady(page);
		await goOffline(context);
		await home.subject(/French Revolution/).click();
		await expect(problem.subjectNotKept).toBeVisible();
		await problem.tryAgain.click();
		await expect(problem.subjectNotKept).toBeFocused();
		await problem.goHome.click();
		await expect(home.fresh).toHaveText('10');
		await home.subject(/French Revolution/).click();
		await expect(problem.subjectNotKept).toBeVisible();
		await context.setOffline(false);
		await problem.tryAgain.click();
		await expect(study.progress).toHaveText('0 of 10 done');
		await study.leave.click();
		await expect(home.otherKept).toBeVisible();
	}
);

for (const fault of ['unopenable', 'unreadable'] as const) {
	test(
		`a disk that is ${fault} at start is never taken for a first visit`,
		{ tag: wideBut(fault === 'unopenable') },
		async ({ faults, home, settings, study, problem, page, disk }) => {
			await settings.open();
			await settings.fewer.click();
			await expectSetting(disk, { newPerDay: 9 });
			await study.open();
			await study.study(3);
			await expect.poll(async () => (await disk.reviews()).length).toBe(3);
			await disk.sessionAfter(3);
			await faults.break(fault);
			await home.open();
			await expect(problem.diskLost).toBeVisible();
			await expect(home.fresh).toHaveText('');
			await expect(page.getByText('Nothing to save yet')).toBeHidden();
			await study.open();
			await expect(problem.diskLost.first()).toBeVisible();
			await expect(study.item).toBeHidden();

			await faults.mend();
			await problem.tryAgain.click();
			await expect(problem.diskLost).toBeHidden();
			await expect(study.progress).toHaveText('3 of 9 done');
			await study.leave.click();
			await expect(home.fresh).toHaveText('6');
			expect(await disk.reviews()).toHaveLength(3);
		}
	);
}

/** Makes the app's database before the app does. */
async function makeDatabase(page: Page, version: number): Promise<void> {
	await page.goto('/_app/version.json');
	await page.evaluate(
		(version) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('diwan', version);
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
				opening.onerror = () => {
					reject(new Error(String(opening.error)));
				};
			}),
		version
	);
}

test('data of a newer version is told once, the page can be loaded again, and the theme chosen', async ({
	home,
	settings,
	study,
	problem,
	page
}) => {
	await makeDatabase(page, 99);
	await home.open();
	await expect(problem.diskNewer).toBeVisible();
	await study.open();
	await expect(problem.diskNewer).toHaveCount(1);
	const again = page.getByRole('button', { name: 'Load the page again' });
	await Promise.all([page.waitForEvent('load'), again.click()]);
	await expect(problem.diskNewer).toBeVisible();

	await settings.open();
	await expect(page.getByText(/the settings below cannot be read or changed/)).toBeVisible();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await reloadPage(page);
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test(
	'a database with nothing in it is told, and one can study all the same',
	{ tag: '@wide' },
	async ({ home, study, problem, page, disk }) => {
		await makeDatabase(page, 1);
		await study.open();
		await expect(problem.diskDamaged).toBeVisible();
		await expect(study.progress).toHaveText('0 of 10 done');
		await study.study(2);
		await reloadPage(page);
		await study.leave.click();
		await expect(home.fresh).toHaveText('8');
		expect(await disk.journal()).toHaveLength(2);
	}
);

test('a connection that the browser drops in mid-session is taken up again', async ({
	faults,
	home,
	study,
	problem,
	disk
}) => {
	await study.open();
	await study.study(1);
	await faults.break('unreadable');
	await study.study(1);
	await study.undo.click();
	await study.study(1);
	await faults.mend();
	await study.study(1);
	await study.leave.click();
	await expect(home.saved).toBeVisible();
	await expect(problem.diskLost).toBeHidden();
	await expect(home.fresh).toHaveText('7');
	await expect.poll(async () => (await disk.undos()).length).toBe(1);
	await expect.poll(async () => (await disk.states()).length).toBe(3);
});

test(
	'a session record that cannot be read starts a new session',
	{ tag: '@wide' },
	async ({ study, disk, page }) => {
		await study.open();
		await study.study(2);
		await disk.sessionAfter(2);
		await disk.write({
			store: 'records',
			key: 'session/iraq',
			value: { session: 'of another kind' }
		});
		await reloadPage(page);
		await expect(study.progress).toHaveText('0 of 8 done');
	}
);
