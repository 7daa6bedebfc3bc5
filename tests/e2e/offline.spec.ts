import { cpSync, readdirSync, rmSync } from 'node:fs';
import { buildDirectory } from '../../scripts/e2e-builds.mjs';
import {
	expect,
	goOffline,
	subjectPath,
	test as base,
	waitForOfflineReady,
	type App
} from './fixtures';
import { alive } from './pages/open-page';
import { wideBut } from './wide';
import { Worker } from './worker';
import type { BrowserContext, Page } from '@playwright/test';

const test = base.extend<{ worker: Worker }>({
	worker: async ({ page, expectedErrors }, use) => {
		// The worker's plain document names no icon.
		expectedErrors.push(/favicon\.ico/);
		await use(new Worker(page));
	}
});

test.use({ serviceWorkers: 'allow' });

/** Every page of a build, but of those that want every subject only two about the one that is kept. */
const allPages = [
	...pagesIn(buildDirectory('a')).filter((path) => !path.includes('/explore/')),
	...['/explore/iraq/law-40-2016/', '/ar/explore/iraq/law-40-2016/']
];

/** What the browser and Kit say of an address that leads nowhere. */
const noSuchPage = [/status of 404/, /Not found: /, /_app\/version\.json/];

test(
	'after the first visit every page opens offline',
	{ tag: '@wide' },
	async ({ app, page, context }) => {
		await page.goto(app.url('/'));
		await waitForOfflineReady(page);
		await new Worker(page).ask({ type: 'KEEP_SUBJECT', slug: 'iraq' });
		await goOffline(context);
		await expectEveryPageToOpen(app, page);
	}
);

test('whoever only looked in can start to study offline', async ({
	home,
	study,
	page,
	context
}) => {
	await home.open();
	await waitForOfflineReady(page);
	const kept = () => new Worker(page).ask({ type: 'KEPT_SUBJECTS' });
	await expect.poll(kept).toEqual({ slugs: ['iraq'] });
	await goOffline(context);
	await home.start.click();
	await expect(study.item).toBeVisible();
});

test('another subject is kept by a button that says its size', async ({ home, page }) => {
	await home.open();
	await waitForOfflineReady(page);
	await home.keepSubject.click();
	await expect(home.otherKept).toBeVisible();
	const kept = () => new Worker(page).ask({ type: 'KEPT_SUBJECTS' });
	await expect.poll(kept).toEqual({ slugs: ['french-revolution', 'iraq'] });
});

test('under a sub-path everything works offline', async ({
	serve,
	page,
	context,
	expectedErrors
}) => {
	expectedErrors.push(...noSuchPage);
	const app = await serve('sub');
	await page.goto(app.url('/'));
	await waitForOfflineReady(page);
	await new Worker(page).ask({ type: 'KEEP_SUBJECT', slug: 'iraq' });
	await goOffline(context);
	await expectEveryPageToOpen(app, page);
	await page.goto(app.url('/study?from=mail'));
	await expect(page).toHaveURL(app.url('/study/?from=mail'));
	await alive(page);
	const unknown = await page.goto(app.url('/nowhere/'));
	expect(unknown?.status()).toBe(404);
	await alive(page);
});

for (const [typed, shown] of [
	['/study', '/study/'],
	['/study?utm_source=mail', '/study/?utm_source=mail'],
	['/study/?utm_source=mail', '/study/?utm_source=mail'],
	['/ar/settings', '/ar/settings/'],
	['/about/index.html', '/about/']
] as const) {
	test(
		`the deep link ${typed} typed while offline opens`,
		{ tag: wideBut(typed === '/study') },
		async ({ app, page, context }) => {
			await page.goto(app.url('/'));
			await waitForOfflineReady(page);
			await new Worker(page).ask({ type: 'KEEP_SUBJECT', slug: 'iraq' });
			await goOffline(context);
			const response = await page.goto(app.url(typed));
			expect(response?.status()).toBe(200);
			await alive(page);
			expect(page.url()).toBe(app.url(shown));
		}
	);
}

test(
	'an unknown page offline gets the app’s own page',
	{ tag: '@wide' },
	async ({ app, page, context, expectedErrors }) => {
		expectedErrors.push(...noSuchPage);
		await page.goto(app.url('/'));
		await waitForOfflineReady(page);
		await goOffline(context);
		const response = await page.goto(app.url('/no/such/page/'));
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
	}
);

test('a subject opened once is kept', { tag: '@wide' }, async ({ worker, page, context }) => {
	await worker.start();
	await waitForOfflineReady(page);
	expect(await worker.canFetch(subjectPath('a', 'iraq'))).toBe(true);
	// It is handed on first, and kept meanwhile.
	await expect.poll(() => worker.ask({ type: 'KEPT_SUBJECTS' })).toEqual({ slugs: ['iraq'] });
	await goOffline(context);
	expect(await worker.canFetch(subjectPath('a', 'iraq'))).toBe(true);
});

test(
	'a subject that was never opened is not kept',
	{ tag: '@wide' },
	async ({ worker, page, context, expectedErrors }) => {
		expectedErrors.push(/\/subjects\/iraq/);
		await worker.start();
		await waitForOfflineReady(page);
		expect(await worker.ask({ type: 'KEPT_SUBJECTS' })).toEqual({ slugs: [] });
		await goOffline(context);
		expect(await worker.canFetch(subjectPath('a', 'iraq'))).toBe(false);
	}
);

test(
	'a subject is kept on request, and the answer says whether it was',
	{ tag: '@wide' },
	async ({ worker, page, context }) => {
		await worker.start();
		await waitForOfflineReady(page);
		await goOffline(context);
		expect(await worker.ask({ type: 'KEEP_SUBJECT', slug: 'iraq' })).toEqual({
			error: 'TypeError: Failed to fetch',
			isOutOfReach: true
		});
		await context.setOffline(false);
		expect(await worker.ask({ type: 'KEEP_SUBJECT', slug: 'iraq' })).toEqual({ ok: true });
		expect(await worker.ask({ type: 'KEEP_SUBJECT', slug: 'atlantis' })).toEqual({
			error: 'Error: There is no subject "atlantis".',
			isOutOfReach: false
		});
		await goOffline(context);
		expect(await worker.canFetch(subjectPath('a', 'iraq'))).toBe(true);
	}
);

test(
	'an update waits until asked and keeps the kept subject',
	{ tag: '@wide' },
	async ({ worker, app, page, context }) => {
		await worker.start();
		await waitForOfflineReady(page);
		await worker.ask({ type: 'KEEP_SUBJECT', slug: 'iraq' });
		await page.evaluate(async () =>
			(await caches.open('another app')).put('/x', new Response('x'))
		);

		app.deploy('b');
		expect(await worker.findUpdate()).toBe('waiting');
		await goOffline(context);
		const before = await versionShown(context, app);
		expect(await worker.canFetch(subjectPath('a', 'iraq'))).toBe(true);

		await worker.acceptUpdate();
		expect(await versionShown(context, app)).not.toBe(before);
		expect(await worker.canFetch(subjectPath('b', 'iraq'))).toBe(true);
		expect(await worker.keptFiles()).toEqual([subjectPath('b', 'iraq')]);
		expect(await page.evaluate(() => caches.has('another app'))).toBe(true);
	}
);

test(
	'a subject kept while an update waits is there after it',
	{ tag: '@wide' },
	async ({ worker, app, page, context }, testInfo) => {
		await worker.start();
		await waitForOfflineReady(page);
		// Many hosts keep the files of the version before for a while.
		const later = testInfo.outputPath('later');
		cpSync(buildDirectory('b'), later, { recursive: true });
		cpSync(buildDirectory('a') + subjectPath('a', 'iraq'), later + subjectPath('a', 'iraq'));

		app.deploy(later);
		expect(await worker.findUpdate()).toBe('waiting');
		expect(await worker.ask({ type: 'KEEP_SUBJECT', slug: 'iraq' })).toEqual({ ok: true });
		await expect.poll(() => worker.keptFiles()).toContain(subjectPath('b', 'iraq'));
		await goOffline(context);
		await worker.acceptUpdate();
		expect(await worker.canFetch(subjectPath('b', 'iraq'))).toBe(true);
	}
);

test(
	'an update that cannot fetch a kept subject does not take over',
	{ tag: '@wide' },
	async ({ worker, app, page, context }, testInfo) => {
		await worker.start();
		await waitForOfflineReady(page);
		await worker.ask({ type: 'KEEP_SUBJECT', slug: 'iraq' });
		const broken = testInfo.outputPath('broken');
		cpSync(buildDirectory('b'), broken, { recursive: true });
		rmSync(broken + subjectPath('b', 'iraq'));

		app.deploy(broken);
		expect(await worker.findUpdate()).toBe('refused');
		await goOffline(context);
		await expectEveryPageToOpen(app, page);
		expect(await worker.canFetch(subjectPath('a', 'iraq'))).toBe(true);
	}
);

async function expectEveryPageToOpen(app: App, page: Page): Promise<void> {
	const failures: string[] = [];
	page.on('requestfailed', (request) => {
		// Leaving a page ends what it was still loading.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') failures.push(request.url());
	});
	page.on('pageerror', (error) => failures.push(error.message));
	for (const path of allPages) {
		const response = await page.goto(app.url(path));
		expect(response?.status(), path).toBe(200);
		await alive(page);
		await expect(page.getByRole('heading').first(), path).toBeVisible();
	}
	expect(failures).toEqual([]);
}

function pagesIn(directory: string): string[] {
	return readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.map((path) => `/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('/index.html'))
		.map((path) => path.replace(/index\.html$/, ''));
}

/** The version that a page opens in. Kit names its global after it. */
async function versionShown(context: BrowserContext, app: App): Promise<string | undefined> {
	const page = await context.newPage();
	await page.goto(app.url('/about/'));
	const version = await page.evaluate(() =>
		Object.keys(window).find((name) => name.startsWith('__sveltekit_'))
	);
	await page.close();
	return version;
}
