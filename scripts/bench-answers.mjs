/** @typedef {'answer to feedback' | 'feedback to next card' | 'a tap on nothing'} Step */

/**
 * Studies until so many answers are given, and measures what each step costs the main thread.
 *
 * A step is one real tap and the frame that shows what came of it. Its cost is what Chromium itself
 * counts as time in script, style and layout in between (`Performance.getMetrics`), so that waiting
 * for a frame costs nothing, and everything that the tap sets off before it is seen does: handlers,
 * rendering, the journal. The next card is prepared while the feedback is read, as in life.
 *
 * A tap beside everything, measured in the same way, says how much of it is the measure's own.
 *
 * Long tasks are those of more than 50 ms, from when a session's first card is on screen until its
 * summary is, whoever set them off.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} origin
 * @param {number} count
 * @returns {Promise<{ costs: Record<Step, number[]>, longTasks: number[] }>} milliseconds
 */
export async function benchAnswers(page, origin, count) {
	/** @type {Record<Step, number[]>} */
	const costs = { 'answer to feedback': [], 'feedback to next card': [], 'a tap on nothing': [] };
	const devtools = await page.context().newCDPSession(page);
	// Processor time: what other programs take meanwhile does not count.
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.addInitScript(watchLongTasks);
	await studyAtOwnPace(page, origin);
	/** @type {number[]} */
	const longTasks = [];
	const item = page.locator('.item');
	const next = page.getByRole('button', { name: 'Next' });

	while (costs['answer to feedback'].length < count) {
		await page.goto(`${origin}/study/?mode=new`);
		await item.waitFor();
		const askedAt = await page.evaluate(() => performance.now());
		while (await item.isVisible()) {
			const answer = await answerButton(page);
			costs['answer to feedback'].push(await costOfTap(answer));
			const good = page.getByRole('button', { name: /^Good/ });
			const onward = (await good.isVisible()) ? good : next;
			// Reading takes longer than preparing the next card.
			await page.waitForTimeout(200);
			costs['a tap on nothing'].push(await costOfTapAt(1, 1));
			costs['feedback to next card'].push(await costOfTap(onward));
		}
		// What the summary sets off belongs to the session; what was observed last is yet to be told.
		await page.waitForTimeout(500);
		longTasks.push(...(await longTasksSince(askedAt)));
	}
	return { costs, longTasks };

	/** @param {number} askedAt */
	function longTasksSince(askedAt) {
		return page.evaluate((since) => {
			/** @type {{ startTime: number, duration: number }[]} */
			const seen = Reflect.get(globalThis, 'diwanLongTasks');
			return seen.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration);
		}, askedAt);
	}

	/** @param {import('@playwright/test').Locator} button */
	async function costOfTap(button) {
		await button.scrollIntoViewIfNeeded();
		// While a card comes in, it is deaf to taps.
		await page.evaluate(async () => {
			await Promise.allSettled(document.getAnimations().map((each) => each.finished));
		});
		const box = await button.boundingBox();
		if (!box) throw new Error('The button to tap is not on screen.');
		return costOfTapAt(box.x + box.width / 2, box.y + box.height / 2);
	}

	/** @param {number} x @param {number} y */
	async function costOfTapAt(x, y) {
		const before = await busyMs();
		await page.touchscreen.tap(x, y);
		// A timer set in a frame's callback runs once that frame is laid out.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
		return (await busyMs()) - before;
	}

	async function busyMs() {
		const { metrics } = await devtools.send('Performance.getMetrics');
		const seconds = metrics
			.filter(({ name }) =>
				['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name)
			)
			.reduce((sum, { value }) => sum + value, 0);
		return seconds * 1000;
	}
}

/** Runs in the page, before anything else of it. */
function watchLongTasks() {
	/** @type {PerformanceEntry[]} */
	const seen = [];
	Reflect.set(globalThis, 'diwanLongTasks', seen);
	new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
		type: 'longtask',
		buffered: true
	});
}

/**
 * Right answers wait for a tap, like wrong ones.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} origin
 */
async function studyAtOwnPace(page, origin) {
	await page.goto(`${origin}/settings/`);
	await page.getByRole('switch', { name: 'Go on by itself after a right answer' }).uncheck();
	// The next page reads the setting from the disk.
	await page.waitForLoadState('networkidle');
}

/**
 * Finds the button that answers the card on screen, whatever its form.
 *
 * @param {import('@playwright/test').Page} page
 */
async function answerButton(page) {
	switch (await page.locator('.item').getAttribute('data-form')) {
		case 'choice':
			return page.getByRole('group', { name: 'Possible answers' }).getByRole('button').first();
		case 'trueFalse':
			return page.getByRole('button', { name: 'True', exact: true });
		case 'recall':
			return page.getByRole('button', { name: 'Show the answer' });
		case 'order':
			return page.getByRole('button', { name: 'Check' });
		case 'shortText':
			await page.getByRole('textbox').fill('something else');
			return page.getByRole('button', { name: 'Check' });
		default: {
			// A gap that nothing can be typed into has words to choose from instead.
			const words = page.getByRole('group', { name: 'Possible answers' }).getByRole('button');
			return page.getByRole('button', { name: 'I don’t know' }).or(words).first();
		}
	}
}
