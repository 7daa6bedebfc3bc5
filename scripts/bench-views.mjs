// `node scripts/bench-views.mjs`: what a frame costs on a cheap phone while the timeline and the
// network are panned, zoomed and walked through, with thousands of things on them. Prints figures
// and never fails: they depend on the machine, which should be doing nothing else.
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.mjs';
import { serveDirectory } from './serve.mjs';

const cpuSlowdown = 4;
const goalMs = 100;
const frames = 60;
const directory = '.cache/bench-views';

if (process.env.DIWAN_BENCH_REUSE !== '1') makeBuild();
const server = await serveDirectory({ directory });
const browser = await chromium.launch(chromiumLaunchOptions());

console.table([...(await rowsOf('timeline')), ...(await rowsOf('network'))]);

await browser.close();
await server.close();

/** A build with a subject that is large enough. */
function makeBuild() {
	const { status } = spawnSync(
		process.execPath,
		[
			...['node_modules/vite/bin/vite.js', 'build', '--logLevel=error'],
			'--config=scripts/bench-views.config.ts'
		],
		{
			stdio: 'inherit',
			env: { ...process.env, BUILD_DIR: directory, NOTE_PAGES: '/explore/iraq/law-40-2016' }
		}
	);
	if (status !== 0) throw new Error('The build with a large subject failed.');
}

/** @param {'timeline' | 'network'} view */
async function rowsOf(view) {
	const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
	const devtools = await page.context().newCDPSession(page);
	// Processor time: what other programs take meanwhile does not count.
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(`${server.origin}/${view}/`);
	const picture = page.getByRole('application');
	await picture.waitFor({ timeout: 120_000 });
	const many = await countOf(page, view);
	const box = await picture.boundingBox();
	if (!box) throw new Error(`The ${view} is not drawn.`);
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
	await page.mouse.move(middle.x, middle.y);
	await page.mouse.down();
	const panned = await costs((frame) =>
		page.mouse.move(middle.x + swing(frame) * 120, middle.y + swing(frame) * 40)
	);
	await page.mouse.up();
	const zoomed = await costs((frame) => page.mouse.wheel(0, swing(frame) * 160));
	await picture.focus();
	const walked = await costs(() => page.keyboard.press('ArrowRight'));
	await page.close();
	const what = `${view}, ${many}`;
	return [
		...rows(`${what}: panned`, panned),
		...rows(`${what}: zoomed`, zoomed),
		...rows(`${what}: walked by keys`, walked)
	];

	/** @param {(frame: number) => Promise<unknown>} act */
	async function costs(act) {
		/** @type {number[]} */
		const measured = [];
		for (let frame = 0; frame < frames; frame += 1) {
			const before = await busyMs();
			await act(frame);
			// A timer set in a frame's callback runs once that frame is drawn.
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
			);
			measured.push((await busyMs()) - before);
		}
		return measured;
	}

	async function busyMs() {
		const { metrics } = await devtools.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
	}
}

/** From -1 to 1 and back. @param {number} frame */
function swing(frame) {
	return Math.sin(frame / 5);
}

/**
 * How many things the page says that it shows.
 *
 * @param {import('@playwright/test').Page} page @param {'timeline' | 'network'} view
 */
async function countOf(page, view) {
	if (view === 'timeline') {
		await page.getByRole('button', { name: 'Everything' }).click();
		// Of the kinds there are, as many as make about two thousand.
		await page.getByText('Shown', { exact: true }).click();
		for (const kind of ['People', 'Institutions']) await page.getByLabel(kind).uncheck();
		// It is told once one rests.
		await page.waitForTimeout(1000);
		const text = await page.getByText(/\d dates?$/).innerText();
		return text.split('·').at(-1)?.trim();
	}
	return page.getByText(/^Entries: /).innerText();
}

/** @param {string} what @param {number[]} costs */
function rows(what, costs) {
	return [row(`${what}, p50`, quantile(costs, 0.5)), row(`${what}, p95`, quantile(costs, 0.95))];
}

/** @param {number[]} values @param {number} fraction */
function quantile(values, fraction) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * fraction) - 1)] ?? Number.NaN;
}

/** @param {string} what @param {number} ms */
function row(what, ms) {
	return { what, ms: Math.round(ms * 10) / 10, goal: goalMs, held: ms <= goalMs };
}
