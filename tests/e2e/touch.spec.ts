import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Disk } from './disk';
import { openSession, stay } from './session';
import type { Language } from './pages/words';
import { wideBut } from './wide';

const viewport = { width: 360, height: 640 };
// Nothing here is about the worker, and to install it takes a third of a visit.
test.use({
	hasTouch: true,
	isMobile: true,
	viewport,
	contextOptions: { reducedMotion: 'no-preference' }
});

test('a whole session by touch alone, every grade within the thumb’s reach', async ({
	home,
	study,
	page
}) => {
	await stay(page);
	await home.open();
	await home.start.tap();
	await expect(study.progress).toHaveText('0 of 10 done');
	// Nine cards once, and the first one twice.
	for (let answered = 0; answered < 11; answered++) {
		const form = await study.form();
		if (form === 'recall') await study.reveal.tap();
		const controls = {
			choice: study.options,
			trueFalse: study.isTrue.or(study.isFalse),
			recall: study.again.or(study.good)
		}[form];
		await expectWithinReach(controls ?? study.check.or(study.dontKnow));
		await (await study.control(answered === 0 ? 'wrong' : 'right')).tap();
		if (form !== 'recall') {
			await expectWithinReach(study.next.or(study.wasRight).or(study.guessed));
			await study.next.tap();
		}
		// What a tap does comes a moment after the tap.
		await expect(study.next.or(study.good)).toBeHidden();
	}
	await expect(study.summary).toBeInViewport();
	await expect(study.done).toBeInViewport();
	await study.done.tap();
	await expect(home.nothingDue).toBeVisible();
});

test('a statement is judged within the thumb’s reach', { tag: '@wide' }, async ({ page }) => {
	await stay(page);
	const study = await openSession(page, 'trueFalse');
	await expectWithinReach(study.isTrue.or(study.isFalse));
	await (await study.control('right')).tap();
	await expectWithinReach(study.next.or(study.guessed));
});

test('a typed answer is given within the thumb’s reach', { tag: '@wide' }, async ({ page }) => {
	const study = await openSession(page, 'shortText');
	await expectWithinReach(study.check.or(study.dontKnow));
	await (await study.control('right')).tap();
	await expectWithinReach(study.next.or(study.guessed));
	await study.next.tap();
	await expect(study.progress).toHaveText('1 of 10 done');
});

for (const form of [
	...(['multi', 'match', 'classify', 'order', 'cloze', 'date', 'number'] as const),
	'place'
] as const) {
	for (const language of ['en', 'ar'] as const) {
		test(
			`in ${language} a card of the form ${form} is answered by touch`,
			{ tag: wideBut(language === 'ar' && form === 'order') },
			async ({ page, disk }) => {
				if (form === 'multi') await stay(page);
				const study = await openSession(page, form, language);
				await (await study.control('right')).tap();
				await expectWithinReach(study.next.or(study.guessed));
				await study.next.tap();
				await expect(study.next).toBeHidden();
				expect(await disk.reviews()).toMatchObject([{ form, correct: true }]);
				// Nothing is wider than the screen.
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
			}
		);
	}
}

test('a double tap counts once', async ({ page, disk }) => {
	const study = await openSession(page, 'recall');
	await study.reveal.tap();
	const good = await study.good.boundingBox();
	if (!good) throw new Error('There is nothing to tap.');
	const [x, y] = [good.x + good.width / 2, good.y + good.height / 2];
	// Deaf for a moment itself.
	await study.good.tap({ trial: true });
	// Neither waits for the other to be told, or on a slow machine they would be two taps.
	await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
	await expect(study.progress).toHaveText('1 of 10 done');
	expect(await disk.reviews()).toHaveLength(1);
});

const swipes: [Language, 'left' | 'right', boolean][] = [
	['en', 'right', true],
	['en', 'left', false],
	['ar', 'left', true],
	['ar', 'right', false]
];
for (const [language, side, remembered] of swipes) {
	const meaning = remembered ? 'Good' : 'Again';
	test(
		`in ${language} a swipe to the ${side} grades a revealed card ${meaning}`,
		{ tag: wideBut(language === 'ar' && !remembered) },
		async ({ page }) => {
			const study = await openSession(page, 'recall', language);
			await study.reveal.tap();
			await study.good.waitFor();
			await swipe(page, study.item, side);
			await expect(study.reveal).toBeHidden();
			const disk = new Disk(page);
			await expect
				.poll(() => disk.reviews())
				.toMatchObject([{ response: { form: 'recall', remembered } }]);
		}
	);
}

test('a short swipe and a scroll grade nothing', { tag: '@wide' }, async ({ page, disk }) => {
	const study = await openSession(page, 'recall');
	await study.reveal.tap();
	await study.good.waitFor();
	await drag(page, study.item, { x: 60, y: 0 });
	await drag(page, study.item, { x: 20, y: -200 });
	await expect(study.good).toBeVisible();
	await expect(study.progress).toHaveText('0 of 10 done');
	expect(await disk.reviews()).toEqual([]);
});

/**
 * The controls lie in the lowest two fifths of the screen, 48 px long and wide at least and 8 px
 * apart at least. Answers too long for that stand as low as they can, and all on the screen.
 */
async function expectWithinReach(controls: Locator): Promise<void> {
	await controls.first().waitFor();
	const boxes = await controls.evaluateAll((elements) =>
		elements.map((element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return { name: element.textContent.trim(), left, right, top, bottom };
		})
	);
	expect(boxes.length).toBeGreaterThan(0);
	const reach = viewport.height * 0.4;
	const top = Math.min(...boxes.map((box) => box.top));
	const bottom = Math.max(...boxes.map((box) => box.bottom));
	expect(bottom, 'foot of all').toBeLessThanOrEqual(viewport.height - 16);
	if (bottom - top <= reach) {
		expect(top, 'top of all').toBeGreaterThanOrEqual(viewport.height - reach);
	} else {
		expect(top, 'top of all').toBeGreaterThanOrEqual(0);
		expect(bottom, 'foot of all').toBeGreaterThan(viewport.height - 24);
	}
	for (const [index, box] of boxes.entries()) {
		expect(box.right - box.left, `width of “${box.name}”`).toBeGreaterThanOrEqual(48);
		expect(box.bottom - box.top, `height of “${box.name}”`).toBeGreaterThanOrEqual(48);
		for (const other of boxes.slice(index + 1)) {
			const across = Math.max(other.left - box.right, box.left - other.right);
			const down = Math.max(other.top - box.bottom, box.top - other.bottom);
			const names = `“${box.name}” and “${other.name}”`;
			// A card that is still coming in is a millionth of a pixel narrower.
			const gap = Math.round(Math.max(across, down) * 1000) / 1000;
			expect(gap, `gap between ${names}`).toBeGreaterThanOrEqual(8);
		}
	}
}

async function swipe(page: Page, over: Locator, side: 'left' | 'right'): Promise<void> {
	await drag(page, over, { x: side === 'right' ? 180 : -180, y: 0 });
}

/** Between two reports of a finger: slow enough that a short way is no flick. */
const stepSeconds = 0.02;

/** One finger, from the middle of the element, in steps as a screen reports them. */
async function drag(page: Page, over: Locator, by: { x: number; y: number }): Promise<void> {
	const box = await over.boundingBox();
	if (!box) throw new Error('There is nothing to drag.');
	const start = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
	const session = await page.context().newCDPSession(page);
	// The finger has its own clock: how fast the machine is says nothing of it.
	const startedAt = Date.now() / 1000 - 1;
	const touch = (type: 'touchStart' | 'touchMove', step: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: [{ x: start.x + (by.x * step) / 10, y: start.y + (by.y * step) / 10 }],
			timestamp: startedAt + step * stepSeconds
		});
	await touch('touchStart', 0);
	for (let step = 1; step <= 10; step++) await touch('touchMove', step);
	const timestamp = startedAt + 11 * stepSeconds;
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp });
}
