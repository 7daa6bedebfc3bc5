import { subjects } from '$content';
import { expect, goOffline, test as base, waitForOfflineReady } from './fixtures';
import { wideBut } from './wide';
import { ExplorePage } from './pages/explore-page';
import { NotePage } from './pages/note-page';
import { ProblemNotice } from './pages/problem-notice';
import { Worker } from './worker';

const test = base.extend<{ note: NotePage; problem: ProblemNotice }>({
	note: async ({ page }, use) => use(new NotePage(page)),
	problem: async ({ page }, use) => use(new ProblemNotice(page))
});

const notThere = [/status of 404/, /_app\/version\.json/];

test.describe('an address that cannot be read', () => {
	test('is told, and leads on', async ({ note, problem, page, expectedErrors }) => {
		expectedErrors.push(...notThere);
		await page.goto('/explore/iraq/%E0%A4%A/');
		await expect(note.noSuchNote).toBeVisible();
		await expect(page).toHaveTitle('There is no such entry. · Diwan');
		await page.goto('/%E0%A4%A/');
		await expect(problem.unknownPage).toBeVisible();
	});

	test(
		'is told without a network',
		{ tag: ['@worker', '@wide'] },
		async ({ home, note, page, context, expectedErrors }) => {
			expectedErrors.push(...notThere);
			await home.open();
			await waitForOfflineReady(page);
			await new Worker(page).ask({ type: 'KEEP_SUBJECT', slug: 'iraq' });
			await goOffline(context);
			await page.goto('/explore/iraq/%E0%A4%A/');
			await expect(note.noSuchNote).toBeVisible();
		}
	);

	test('may have such a place in a page, which is shown from its top', async ({ page }) => {
		await page.goto('/explore/#%E0%A4%A');
		await expect(new ExplorePage(page).count).toHaveText(/^\d{3,4} entries$|^\d,\d{3} entries$/);
	});
});

test.describe('the address of a subject', () => {
	for (const [language, path, name] of [
		['en', '/explore/iraq/', 'Iraq, 2014–2020'],
		['ar', '/ar/explore/french-revolution/', 'الثورة الفرنسية']
	] as const) {
		test(`leads to its lists: ${path}`, async ({ page }) => {
			const response = await page.goto(path);
			expect(response?.status()).toBe(200);
			await expect(new ExplorePage(page, language).search).toBeVisible();
			const lists = page.getByRole('heading', { name, level: 2 });
			await expect(lists).toBeInViewport();
			await expect(page).toHaveURL(/\/explore\/#[a-z-]+$/);
		});
	}

	test(
		'does so without a network, below a sub-path',
		{ tag: ['@worker', '@wide'] },
		async ({ serve, page, context }) => {
			const app = await serve('sub');
			await page.goto(app.url('/'));
			await waitForOfflineReady(page);
			for (const { slug } of subjects) {
				await new Worker(page).ask({ type: 'KEEP_SUBJECT', slug });
			}
			await goOffline(context);
			await page.goto(app.url('/explore/french-revolution/'));
			await expect(page).toHaveURL(app.url('/explore/#french-revolution'));
			await expect(page.getByRole('heading', { name: /^French Revolution/ })).toBeInViewport();
		}
	);

	test('that is unknown says so', async ({ problem, page, expectedErrors }) => {
		expectedErrors.push(...notThere);
		await page.goto('/explore/atlantis/');
		await expect(problem.unknownPage).toBeVisible();
	});
});

test('the way to look things up leads from the start page to the subject in use', async ({
	home,
	page
}) => {
	await home.open();
	await page.getByRole('link', { name: 'Look things up: French Revolution' }).click();
	await expect(page.getByRole('heading', { name: /^French Revolution/ })).toBeInViewport();
	await expect(page).toHaveURL(/#french-revolution$/);
});

for (const query of [
	'drill=no-such/card',
	'note=constructor',
	'subject=french-revolution&note=law-40-2016'
]) {
	test(
		`a session about what does not exist says so: ?${query}`,
		{ tag: wideBut(query.startsWith('drill')) },
		async ({ note, page }) => {
			await page.goto(`/study/?${query}`);
			await expect(note.noSuchNote).toBeVisible();
			await page.getByRole('link', { name: 'Look things up' }).click();
			await expect(new ExplorePage(page).search).toBeVisible();
		}
	);
}

test.describe('a first visit to the study page', () => {
	test('that waits for its scripts says so, with a way out', async ({ page, study }) => {
		let letScriptsCome: (() => void) | undefined;
		const asked = new Promise<void>((resolve) => (letScriptsCome = resolve));
		await page.route('**/*.js', async (route) => {
			await asked;
			await route.continue();
		});
		await page.goto('/study/', { waitUntil: 'commit' });
		await expect(page.getByText('Opening', { exact: true })).toBeInViewport();
		await expect(page.getByRole('link', { name: 'Go to the start page' })).toBeInViewport();
		letScriptsCome?.();
		await expect(study.progress).toHaveText('0 of 10 done');
	});

	test.describe('to which no script comes', () => {
		test.use({ javaScriptEnabled: false });

		test('leads to the start page', async ({ page, home }) => {
			await page.goto('/study/');
			await page.getByRole('link', { name: 'Go to the start page' }).click();
			await expect(home.start).toBeVisible();
		});
	});
});
