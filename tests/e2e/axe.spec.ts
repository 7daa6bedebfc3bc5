import type { Page } from '@playwright/test';
import { expect, test, waitForOfflineReady, type App } from './fixtures';
import { findAmiss } from './amiss';
import { giveOut } from './assignment';
import { Disk } from './disk';
import { FaultyDisk, type Fault } from './faulty-disk';
import { AboutPage } from './pages/about-page';
import { ExplorePage } from './pages/explore-page';
import { HomePage } from './pages/home-page';
import { NotePage } from './pages/note-page';
import { PlanPage } from './pages/plan-page';
import { SettingsPage } from './pages/settings-page';
import { StudyPage } from './pages/study-page';
import { TakePage } from './pages/take-page';
import { UpdateNotice } from './pages/update-notice';
import { pathIn, type Language } from './pages/words';
import { openSession, stay } from './session';
import { wideBut } from './wide';
import { Worker } from './worker';

/** Screens that most others are like: `npm test` looks at these. */
const told: readonly string[] = ['the settings', 'a note that sources differ on'];

type Screens = Record<string, (page: Page, language: Language, app: App) => Promise<void>>;

/** How to come to each screen. */
const screens: Screens = {
	'the start page with a session to go on with': async (page, language) => {
		const study = await openSession(page, 'choice', language);
		await study.study(1);
		await study.leave.click();
		const home = new HomePage(page, language);
		await expect(home.resume).toBeVisible();
		await expect(home.saved).toBeVisible();
	},
	'the start page with nothing due': async (page, language) => {
		const home = new HomePage(page, language);
		await home.open();
		await expect(home.fresh.or(home.nothingDue)).toHaveText(/\S/);
		const value = { newPerDay: 0 };
		await new Disk(page).write({ store: 'records', key: 'preferences', value });
		await home.open();
		await expect(home.nothingDue).toBeVisible();
	},
	'a right choice': async (page, language) => {
		await stay(page);
		const study = await openSession(page, 'choice', language);
		await study.answerRight();
		await study.explanation.click();
		await expect(study.feedback).toBeVisible();
	},
	'an assignment that was opened': async (page, language, app) => {
		const take = await openAssignment(page, language, app);
		await take.start('00001');
		await expect(take.trouble).toBeVisible();
	},
	'a question of an assignment': async (page, language, app) => {
		const take = await openAssignment(page, language, app);
		// In the other language it goes on.
		await expect(take.code.or(take.question)).toBeVisible();
		if (await take.code.isVisible()) await take.start('7K2MP');
		await expect(take.question).toBeVisible();
	},
	'an attempt to hand in, among all others': async (page, language, app) => {
		const take = await openAssignment(page, language, app);
		await take.start('7K2MP');
		await take.place.click();
		await take.handIn();
		await take.showCode();
		await take.review.first().locator('summary').click();
		await expect(take.picture).toBeVisible();
	},
	'the list of keys': async (page, language) => {
		await openSession(page, 'choice', language);
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	'a summary': async (page, language) => {
		const study = await openSession(page, 'choice', language, 1);
		await study.answerWrong();
		await study.moveOn();
		await study.study(1);
		await expect(study.summary).toBeVisible();
	},
	'a session with nothing to study': async (page, language) => {
		const study = new StudyPage(page, language);
		// A newcomer has no weak facts yet.
		await study.open('?mode=weak');
		await expect(new HomePage(page, language).nothingDue).toBeVisible();
	},
	'the settings': async (page, language) => {
		const settings = new SettingsPage(page, language);
		await settings.open();
		await expect(settings.heading).toBeVisible();
	},
	'the form of an exam plan, with a problem': async (page, language) => {
		const plan = new PlanPage(page, language);
		await plan.open();
		await plan.make.click();
		await expect(plan.problem).toHaveText(/\S/);
	},
	'an exam plan': async (page, language) => {
		const plan = new PlanPage(page, language);
		await plan.open();
		await expect(plan.make.or(plan.remove)).toBeVisible();
		const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
		if (await plan.make.isVisible()) await plan.plan(inAMonth);
		// To work it out is given the time that it takes.
		await plan.remove.waitFor();
	},
	'the page about Diwan': async (page, language) => {
		await new AboutPage(page, language).open();
	},
	'the lists of all notes, one of them unfolded': async (page, language) => {
		const explore = new ExplorePage(page, language);
		await explore.open();
		await expect(explore.count).toHaveText(/\d|[٠-٩]/);
		await page.locator('section summary').first().click();
		await expect(explore.names.first()).toBeVisible();
	},
	'a search, with its filters': async (page, language) => {
		const explore = new ExplorePage(page, language);
		await explore.open();
		await explore.type(language === 'ar' ? 'قانون' : 'law');
		await expect(explore.names.first()).toBeVisible();
		await explore.filters.click();
	},
	'a note that sources differ on': async (page, language) => {
		const note = new NotePage(page, language);
		await note.open('iraq', 'cpa-order-91-2004');
		await expect(note.drill).toBeVisible();
	},
	'a note that is not there': async (page, language) => {
		const note = new NotePage(page, language);
		await note.open('iraq', 'atlantis');
		await expect(note.noSuchNote).toBeVisible();
	},
	'an unknown page': async (page, language) => {
		await page.goto(pathIn(language, '/no/such/page/'));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	},
	'a subject that cannot be had': async (page, language) => {
		await page.route('**/subjects/*.js', (route) => route.abort());
		await new StudyPage(page, language).open();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	},
	'the start page without a disk': faultyHome('forbidden'),
	'the start page with a disk that cannot be read': faultyHome('unopenable'),
	'the settings with a full disk': async (page, language) => {
		const faults = new FaultyDisk(page);
		await faults.install();
		await new SettingsPage(page, language).open();
		await faults.break('full');
		await page.getByRole('switch').first().click();
		await expect(page.getByRole('alert')).toBeVisible();
		await faults.mend();
	}
};

/** The screens that say what the worker has done. */
const screensOfWorker: Screens = {
	'the start page on the first visit': async (page, language) => {
		const home = new HomePage(page, language);
		await home.open();
		await expect(home.fresh).toHaveText(/\d|[٠-٩]/);
		// To fetch all of it is given the time that it takes.
		await waitForOfflineReady(page);
		await expect(home.subjectKept).toBeVisible();
	},
	'the start page with an update and a damaged answer': async (page, language, app) => {
		const home = new HomePage(page, language);
		await home.open();
		await waitForOfflineReady(page);
		app.deploy('b');
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await new Worker(page).waitForUpdate();
		await new Disk(page).write({ store: 'log', value: { id: language } });
		await home.open();
		await expect(page.getByRole('alert')).toBeVisible();
		const later = new UpdateNotice(page, language).later;
		await expect(later).toBeVisible();
	}
};

const forms = [
	...(['recall', 'choice', 'trueFalse', 'shortText'] as const),
	...(['multi', 'match', 'classify', 'order', 'cloze', 'date', 'number', 'place'] as const)
];

/** Both screens of a card in one session: a test of its own would open another. */
for (const form of forms) {
	test(
		`axe finds nothing amiss: a question in the form ${form}, and a wrong answer`,
		{ tag: wideBut(form === 'choice') },
		async ({ page }) => {
			for (const language of ['en', 'ar'] as const) {
				const study = await openSession(page, form, language);
				await expectNothingAmissInBothThemes(page, `${language}, asked`);
				// A card to recall has no wrong answer but the learner's own word, and no feedback.
				await (form === 'recall' ? study.reveal.click() : study.answerWrong());
				await expect(form === 'recall' ? study.good : study.feedback).toBeVisible();
				await expectNothingAmissInBothThemes(page, `${language}, answered`);
			}
		}
	);
}

lookAtEach(screens);

test.describe('with a worker', { tag: '@worker' }, () => {
	lookAtEach(screensOfWorker);
});

function lookAtEach(each: Screens) {
	for (const [screen, open] of Object.entries(each)) {
		test(
			`axe finds nothing amiss: ${screen}`,
			{ tag: wideBut(told.includes(screen)) },
			async ({ app, page, expectedErrors }) => {
				expectedErrors.push(/status of 404/, /ERR_FAILED/);
				for (const language of ['en', 'ar'] as const) {
					await open(page, language, app);
					await expectNothingAmissInBothThemes(page, language);
				}
			}
		);
	}
}

async function expectNothingAmissInBothThemes(page: Page, where: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await findAmiss(page), `${where}, light`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	// A theme changes nothing but colours.
	expect(await findAmiss(page, ['color-contrast']), `${where}, dark`).toEqual([]);
}

function faultyHome(fault: Fault) {
	return async (page: Page, language: Language) => {
		const faults = new FaultyDisk(page);
		await faults.install();
		await faults.break(fault);
		await new HomePage(page, language).open();
		await expect(page.getByRole('alert')).toBeVisible();
	};
}

async function openAssignment(page: Page, language: Language, app: App): Promise<TakePage> {
	const given = await giveOut({
		base: app.url(pathIn(language, '/')),
		language,
		forms: ['choice'],
		terms: { timeLimitMinutes: 20, attempts: 2 }
	});
	await page.goto(given.link);
	return new TakePage(page, language);
}
