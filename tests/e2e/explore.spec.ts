import { existsSync } from 'node:fs';
import { buildDirectory } from '../../scripts/e2e-builds.mjs';
import { subjects } from '$content';
import { expect, goOffline, test as base, waitForOfflineReady } from './fixtures';
import { ExplorePage } from './pages/explore-page';
import { NotePage } from './pages/note-page';
import { Worker } from './worker';
import { wideBut } from './wide';

const test = base.extend<{ explore: ExplorePage; note: NotePage }>({
	explore: async ({ page }, use) => use(new ExplorePage(page)),
	note: async ({ page }, use) => use(new NotePage(page))
});

/** What the browser says of an address that leads nowhere, and Kit when it looks for a newer build. */
const notThere = [/status of 404/, /_app\/version\.json/];

test.describe('the search', () => {
	test('finds a misspelt name as it is typed', async ({ explore }) => {
		await explore.open();
		await expect(explore.count).toHaveText(/^\d{3} entries$/);
		await explore.type('asaeb ahel');
		await expect(explore.names.first()).toHaveText(/^Asa'ib Ahl al-Haq/);
		await expect(explore.count).toHaveText(/^\d entries$/);
		await explore.search.fill('qqqq');
		await expect(explore.count).toHaveText('Nothing found.');
		await expect(explore.names).toHaveCount(0);
	});

	test('keeps what was typed and unfolded before its page was alive', async ({ explore, page }) => {
		let letSubjectsCome: (() => void) | undefined;
		const asked = new Promise<void>((resolve) => (letSubjectsCome = resolve));
		await page.route('**/subjects/*.js', async (route) => {
			await asked;
			await route.continue();
		});
		await explore.open();
		await explore.filters.click();
		await explore.type('badr');
		letSubjectsCome?.();
		await expect(explore.count).toHaveText(/^\d entries$/);
		await expect(explore.search).toHaveValue('badr');
		await expect(explore.names.first()).toHaveText(/^Badr Organization/);
		await expect(page.getByRole('combobox', { name: 'Kind' })).toBeVisible();
	});

	test('finds an Arabic name, whatever the language of the page', async ({ explore, page }) => {
		await explore.open();
		await explore.type('النجباء');
		await expect(explore.names.first()).toHaveText(/Nujaba.*النجباء/);
		const inArabic = new ExplorePage(page, 'ar');
		await inArabic.open();
		await inArabic.type('الحشد الشعبى');
		await expect(inArabic.names.first()).toHaveText(/^الحشد الشعبي/);
	});

	test('is as it was left when the reader comes back from a note', async ({
		explore,
		note,
		page
	}) => {
		await explore.open();
		await explore.filter('Kind', 'Factions');
		await explore.type('badr');
		await explore.names.first().click();
		await expect(note.name).toHaveText('Badr Organization');
		await page.goBack();
		await expect(explore.search).toHaveValue('badr');
		await expect(explore.names.first()).toHaveText(/Badr Organization/);
		await expect(explore.clearFilters).toBeVisible();
	});
});

test('filters by kind and period show what they promise, and can be cleared', async ({
	explore
}) => {
	await explore.open();
	await explore.filter('Kind', 'Laws and orders');
	await explore.filter('From year', '2016');
	await explore.filter('To year', '2016');
	const law = explore.names.filter({ hasText: /^Law 40 of 2016/ });
	await expect(law).toBeVisible();
	await expect(explore.names.filter({ hasText: /^Order 237/ })).toHaveCount(0);
	await explore.clearFilters.click();
	await expect(explore.count).toHaveText(/^\d{3} entries$/);
});

test('a note says who says what, and leads to what it names and what names it', async ({
	note
}) => {
	await note.open('iraq', 'cpa-order-91-2004');
	await expect(note.name).toHaveText('Order 91 of 2004');
	await expect(note.facts.getByText('Sources differ')).toBeVisible();
	await expect(note.facts.getByText('issued on 7 June 2004')).toBeVisible();
	await expect(note.dates.getByText('2 June 2004', { exact: true })).toBeVisible();
	await note.facts.getByRole('link', { name: 'Coalition Provisional Authority' }).first().click();
	await expect(note.name).toHaveText('Coalition Provisional Authority');
	await note.mentions.getByRole('link', { name: 'Order 91 of 2004' }).first().click();
	await expect(note.name).toHaveText('Order 91 of 2004');
	await note.facts.getByRole('link', { name: 'Source 1' }).first().click();
	await expect(note.sources.locator('li:target')).toContainText('2 June 2004');
});

test('a session about a note asks for its facts, and the note then says how they are known', async ({
	note,
	study
}) => {
	await note.open('iraq', 'cpa-order-91-2004');
	await expect(note.facts.getByText('New', { exact: true }).first()).toBeVisible();
	const asked = await note.facts.getByText('New', { exact: true }).count();
	await note.drill.click();
	await expect(study.progress).toHaveText(`0 of ${String(asked)} done`);
	await study.study(1);
	await note.open('iraq', 'cpa-order-91-2004');
	await expect(note.facts.getByText(/^Learning/)).toHaveCount(1);
});

test.describe('a reader who comes from a search engine', () => {
	test.use({ javaScriptEnabled: false });

	test('reads a note without any script, in either language', async ({ note, page }) => {
		await note.open('iraq', 'law-40-2016');
		await expect(note.name).toHaveText('Law 40 of 2016');
		await expect(page).toHaveTitle(/^Law 40 of 2016 · /);
		await expect(note.facts.getByText('Council of Representatives').first()).toBeVisible();
		const inArabic = new NotePage(page, 'ar');
		await inArabic.open('iraq', 'law-40-2016');
		await expect(inArabic.facts.getByText('مجلس النواب').first()).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	});
});

test('every note of every subject has its page in both languages', async () => {
	const missing: string[] = [];
	for (const entry of subjects) {
		const { notes } = await entry.load();
		for (const slug of notes.keys()) {
			const paths = ['', 'ar/'].map((language) => `${language}explore/${entry.slug}/${slug}`);
			missing.push(
				...paths.filter((path) => !existsSync(`${buildDirectory('a')}/${path}/index.html`))
			);
		}
	}
	expect(missing).toEqual([]);
});

test('nothing of a subject is loaded by a look at the way to the notes', async ({ home, page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/subjects/')) loaded.push(request.url());
	});
	await home.open();
	await page
		.getByRole('link', { name: /^Look things up/ })
		.first()
		.hover();
	await page.getByRole('link', { name: 'Explore' }).hover();
	await page.waitForLoadState('networkidle');
	expect(loaded).toEqual([]);
});

test.describe('without a network', { tag: '@worker' }, () => {
	for (const [typed, shown, language, name] of [
		['/explore/iraq/law-40-2016/', '/explore/iraq/law-40-2016/', 'en', 'Law 40 of 2016'],
		['/explore/iraq/law-40-2016?a=b', '/explore/iraq/law-40-2016/?a=b', 'en', 'Law 40 of 2016'],
		['/ar/explore/iraq/baghdad/', '/ar/explore/iraq/baghdad/', 'ar', 'بغداد']
	] as const) {
		test(
			`the deep link ${typed} opens from the subject that is kept`,
			{ tag: wideBut(language === 'ar') },
			async ({ home, page, context }) => {
				await home.open();
				await waitForOfflineReady(page);
				await new Worker(page).ask({ type: 'KEEP_SUBJECT', slug: 'iraq' });
				await goOffline(context);
				const response = await page.goto(typed);
				expect(response?.status()).toBe(200);
				const note = new NotePage(page, language);
				await expect(note.name).toHaveText(name);
				await expect(note.sources).toBeVisible();
				await expect(page).toHaveURL(shown);
			}
		);
	}

	test(
		'the lists open, below a sub-path too, and no page of a note takes room on the device',
		{ tag: '@wide' },
		async ({ serve, page, context }) => {
			const app = await serve('sub');
			await page.goto(app.url('/'));
			await waitForOfflineReady(page);
			for (const { slug } of subjects) {
				await new Worker(page).ask({ type: 'KEEP_SUBJECT', slug });
			}
			await goOffline(context);
			await page.goto(app.url('/explore/'));
			const explore = new ExplorePage(page);
			await explore.type('law 40');
			await explore.names.first().click();
			await expect(new NotePage(page).name).toHaveText('Law 40 of 2016');
			const kept = await page.evaluate(async () => {
				const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
				return (await Promise.all(caching)).flat().map(({ url }) => new URL(url).pathname);
			});
			expect(kept).toContain('/diwan/404.html');
			expect(kept.filter((path) => path.includes('/explore/'))).toEqual([]);
		}
	);

	test('a note of a subject that is not kept says so, and opens once there is one', async ({
		home,
		note,
		page,
		context,
		expectedErrors
	}) => {
		expectedErrors.push(/\/subjects\/french-revolution/);
		await home.open();
		await waitForOfflineReady(page);
		await goOffline(context);
		await note.open('french-revolution', 'jacobins');
		await expect(note.notKept).toBeVisible();
		await context.setOffline(false);
		await expect(page).toHaveTitle('This subject is not kept on the device. · Diwan');
		// Where the browser remembers that it could not be fetched, the page is opened anew.
		await note.tryAgain.click();
		await expect(note.name).toHaveText('Jacobin Club');
		await expect(page).toHaveTitle(/^Jacobin Club · /);
	});
});

for (const path of ['/explore/iraq/atlantis/', '/explore/atlantis/law-40-2016/']) {
	test(
		`the unknown address ${path} says so and leads to the search`,
		{ tag: wideBut(path.startsWith('/explore/iraq')) },
		async ({ explore, note, page, expectedErrors }) => {
			expectedErrors.push(...notThere);
			const response = await page.goto(path);
			expect(response?.status()).toBe(404);
			await note.noSuchNote.waitFor();
			await page.getByRole('link', { name: 'Look things up' }).click();
			await expect(explore.search).toBeVisible();
		}
	);
}
