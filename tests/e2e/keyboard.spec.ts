import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { answerKey } from './answer-key';
import { openSession, stay } from './session';
import type { StudyPage } from './pages/study-page';
import { wideBut } from './wide';

// Nothing here is about the worker, and to install it takes a third of a visit.
test.use({ hasTouch: false, viewport: { width: 1280, height: 800 } });

/** The focus follows once what came of a key is painted. */
const frameMs = 100;

test('a whole session by keyboard alone, from the start page and back', async ({
	home,
	settings,
	study,
	page
}) => {
	await home.open();
	await expect(home.fresh).toHaveText('10');
	await tabTo(page, page.getByRole('link', { name: 'Settings' }));
	await page.keyboard.press('Enter');
	// So that no card goes by itself while the test looks at it.
	const autoAdvance = settings.switch('Go on by itself after a right answer');
	await tabTo(page, autoAdvance);
	await page.keyboard.press('Space');
	await expect(autoAdvance).not.toBeChecked();
	await tabBackTo(page, page.getByRole('link', { name: 'Diwan, start page' }));
	await page.keyboard.press('Enter');
	await expect(home.fresh).toHaveText('10');
	await tabTo(page, home.start);
	await page.keyboard.press('Enter');

	await expect(study.progress).toHaveText('0 of 10 done');
	// Nine cards once, and the first one twice.
	for (let answered = 0; answered < 11; answered++) {
		await answerByKey(page, study, answered === 0 ? 'wrong' : 'right');
	}
	await expect(study.summary).toBeFocused();
	await page.keyboard.press('z');
	await expect(study.stem).toBeFocused();
	await expect(study.progress).toHaveText('9 of 10 done');
	await answerByKey(page, study, 'right');
	await expect(study.summary).toBeFocused();
	await tabTo(page, study.done);
	await page.keyboard.press('Enter');
	await expect(home.nothingDue).toBeVisible();
});

test('an answer is typed, judged and left with the focus in the field', async ({ page }) => {
	const study = await openSession(page, 'shortText');
	await expect(study.field).toBeFocused();
	const { answerTo } = await answerKey('en');
	// The letters are no shortcuts while they are typed, and neither is the question mark.
	await page.keyboard.type(`ze1?`);
	await expect(study.field).toHaveValue('ze1?');
	await study.field.clear();
	await page.keyboard.type(answerTo(await study.stem.innerText()));
	await page.keyboard.press('Enter');
	await expect(study.feedback).toHaveText('Right');
	await expect(study.field).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(study.progress).toHaveText('1 of 10 done');
	await expect(study.feedback).toBeHidden();
});

test('E shows why and stays, Z takes the answer back', async ({ page }) => {
	const study = await openSession(page, 'choice');
	const posed = await study.posed();
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1));
	await pressAll(page, await study.keys('right'));
	await page.clock.runFor(frameMs);
	await expect(study.feedback).toBeFocused();
	await page.keyboard.press('e');
	await expect(study.why).toBeFocused();
	await page.clock.runFor(10_000);
	await expect(study.feedback).toHaveText('Right');
	await page.keyboard.press('z');
	await page.clock.runFor(frameMs);
	await expect(study.stem).toBeFocused();
	expect(await study.posed()).toBe(posed);
	await expect(study.progress).toHaveText('0 of 10 done');

	await pressAll(page, await study.keys('wrong'));
	await page.keyboard.press('Control+z');
	expect(await study.posed()).toBe(posed);
	await expect(study.progress).toHaveText('0 of 10 done');
});

test('the question mark lists the keys, and no key answers meanwhile', async ({ page }) => {
	const study = await openSession(page, 'choice');
	await page.keyboard.press('?');
	const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await expect(list).toBeVisible();
	await expect(list.getByRole('button', { name: 'Close' })).toBeFocused();
	await page.keyboard.press('1');
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await expect(study.stem).toBeFocused();
	await expect(study.feedback).toBeHidden();
	await expect(study.progress).toHaveText('0 of 10 done');
});

test('a recall card is revealed and graded by Space, but not by a Space held down', async ({
	page,
	disk
}) => {
	const study = await openSession(page, 'recall');
	await expect(study.stem).toBeFocused();
	await page.keyboard.down('Space');
	await page.keyboard.down('Space');
	await expect(study.good).toBeVisible();
	await expect(study.answerShown).toBeFocused();
	await page.keyboard.up('Space');
	await page.keyboard.press('Space');
	await expect(study.progress).toHaveText('1 of 10 done');
	expect(await disk.reviews()).toMatchObject([{ response: { form: 'recall', remembered: true } }]);
});

const sentByEnter: ReadonlySet<string> = new Set(['multi', 'match', 'classify']);

for (const form of ['multi', 'match', 'classify'] as const) {
	test(
		`a ${form} card is answered by numbers and Enter`,
		{ tag: wideBut(form === 'match') },
		async ({ page }) => {
			await stay(page);
			for (const how of ['wrong', 'right'] as const) {
				const study = await openSession(page, form);
				await expect(study.stem).toBeFocused();
				await pressAll(page, await study.keys(how));
				await page.keyboard.press('Enter');
				await expect(study.feedback).toBeFocused();
				await expect(study.feedback).toHaveText(
					how === 'right' ? 'Right' : /Wrong|Partly right|\d of \d right/
				);
			}
		}
	);
}

test('events are put in order by a number and the arrows, and sent by Enter', async ({ page }) => {
	const study = await openSession(page, 'order');
	const [first = '', second = ''] = await study.ordered.locator('.text').allInnerTexts();
	await page.keyboard.press('1');
	await expect(study.earlier.first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(study.ordered.locator('.text').first()).toHaveText(second);
	await expect(study.ordered.locator('.text').nth(1)).toHaveText(first);
	await tabTo(page, study.check);
	await page.keyboard.press('Enter');
	await expect(study.feedback).toBeFocused();
});

test('a date is given field by field, and a near one gets one more try', async ({ page }) => {
	const study = await openSession(page, 'date');
	const check = await study.control('right');
	const year = Number(await study.year.inputValue());
	await tabBackTo(page, study.leave);
	await study.year.fill(String(year + 1));
	await page.keyboard.press('Enter');
	await expect(study.nearly).toBeVisible();
	await expect(study.feedback).toBeHidden();
	await study.year.fill(String(year));
	await check.press('Enter');
	await expect(study.feedback).toHaveText('Right');
});

const everyForm = [
	'choice',
	'trueFalse',
	'recall',
	'shortText',
	'multi',
	'match',
	'classify',
	'order',
	'cloze',
	'date',
	'number',
	'place'
] as const;

for (const form of everyForm) {
	test(
		`Tab reaches every control of a ${form} card, and shows where it is`,
		{ tag: wideBut(form === 'choice') },
		async ({ page }) => {
			const study = await openSession(page, form);
			const controls = {
				choice: [study.options.first(), study.options.last()],
				trueFalse: [study.isTrue, study.isFalse],
				recall: [study.reveal],
				shortText: [study.dontKnow, study.check],
				multi: [study.boxes.first(), study.boxes.last(), study.dontKnow],
				match: [study.entries.first(), study.entries.last(), study.answers.last(), study.dontKnow],
				classify: [study.entries.first(), study.answers.first(), study.dontKnow],
				order: [study.later.first(), study.earlier.last(), study.check],
				cloze: [study.dontKnow.or(study.options).first()],
				date: [study.year, study.dontKnow, study.check],
				number: [study.dontKnow, study.check],
				place: [study.map, study.dontKnow]
			}[form];
			for (const control of controls) await tabTo(page, control);
			await tabBackTo(page, study.leave);
		}
	);
}

/** Answers the card on screen and moves on, and looks where the focus is all the way. */
async function answerByKey(page: Page, study: StudyPage, how: 'right' | 'wrong'): Promise<void> {
	const form = await study.form();
	await expect(study.stem).toBeFocused();
	if (form === 'recall') {
		await page.keyboard.press('Space');
		await expect(study.answerShown).toBeFocused();
		await page.keyboard.press(how === 'right' ? '2' : '1');
	} else {
		await pressAll(page, await study.keys(how));
		if (sentByEnter.has(form)) await page.keyboard.press('Enter');
		await expect(study.feedback).toHaveText(how === 'right' ? 'Right' : 'Wrong');
		await expect(study.feedback).toBeFocused();
		await page.keyboard.press('Enter');
	}
}

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
	await pressUntilFocused(page, 'Tab', target);
}

async function tabBackTo(page: Page, target: Locator): Promise<void> {
	await pressUntilFocused(page, 'Shift+Tab', target);
}

/** Every stop on the way must show that it is one. */
async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
	await target.waitFor();
	const stops: string[] = [];
	for (let presses = 0; presses < 30; presses++) {
		await page.keyboard.press(key);
		const stop = await page.evaluate(describeFocus);
		expect(stop.isVisible, `${stop.name}, after ${stops.join(', ')}`).toBe(true);
		if (await target.evaluate((element) => element === document.activeElement)) return;
		stops.push(stop.name);
	}
	throw new Error(`${key} did not come to it, only to ${stops.join(', ')}.`);
}

/** Runs in the page. */
function describeFocus(): { name: string; isVisible: boolean } {
	const focused = document.activeElement;
	if (!focused || focused === document.body) return { name: 'nothing', isVisible: false };
	// A hidden radio button shows its focus on its label, a large area on what is drawn inside, a
	// field on its line.
	const shown = [focused, focused.closest('label'), focused.firstElementChild];
	const isOutlined = shown.some((element) => {
		if (!element) return false;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		if (element.matches('input[type="text"], select')) return boxShadow !== 'none';
		return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
	});
	const { top, bottom, left, right } = focused.getBoundingClientRect();
	const isOnScreen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
	const name = focused.getAttribute('aria-label') ?? focused.textContent.trim();
	return { name: name || focused.tagName, isVisible: isOutlined && isOnScreen };
}
