// `npm run bench:load`: what a build feels like on a cheap phone. Prints figures and never fails:
// they depend on the machine, which should be doing nothing else.
import { chromium, devices } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.mjs';
import { benchAnswers } from './bench-answers.mjs';
import { serveDirectory } from './serve.mjs';
import { slowNetwork } from './slow-network.mjs';

const cpuSlowdown = 4;
const link = { roundTripMs: 150, bytesPerSecond: 1_600_000 / 8 };
const loads = 5;
const answers = 200;

const server = await serveDirectory({ directory: process.env.BUILD_DIR ?? 'build' });
const network = await slowNetwork(Number(new URL(server.origin).port), link);
const browser = await chromium.launch(chromiumLaunchOptions());

console.log(`${loads} first visits, each in a fresh profile ...`);
/** @type {Record<string, number>[]} */
const visits = [];
for (let visit = 0; visit < loads; visit++) visits.push(await firstVisit());
console.log(`${answers} answers, twice ...`);
const studied = await study(cpuSlowdown);
const studiedUnslowed = await study(1);

console.table([
	row('cold: first paint of content (FCP)', median('firstPaintMs'), 900),
	row('cold: way to start studying on screen', median('startMs')),
	row('cold: largest content painted (LCP)', median('largestPaintMs')),
	row('cold: main thread blocked (over 50 ms a task)', median('blockedMs'), 50),
	row('cold: ready for offline use', median('offlineReadyMs')),
	row('offline reload: FCP', median('offlinePaintMs'), 400),
	row('offline reload: way to start on screen', median('offlineStartMs')),
	...Object.entries(studied.costs).flatMap(([step, durations]) => [
		row(`${step}: script and layout, p50`, quantile(durations, 0.5)),
		row(
			`${step}: script and layout, p95 of ${durations.length}`,
			quantile(durations, 0.95),
			step === 'a tap on nothing' ? undefined : 16.7
		)
	]),
	...longTaskRows(`${cpuSlowdown}x`, studied.longTasks),
	...longTaskRows('1x', studiedUnslowed.longTasks)
]);

await browser.close();
await network.close();
await server.close();

/** One visit of somebody new, until it works offline, and one reload without a network. */
async function firstVisit() {
	const context = await phone();
	const page = await slowPage(context);
	await page.goto(`${network.origin}/`);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const offlineReadyMs = await page.evaluate(() => performance.now());
	const cold = await paints(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await context.setOffline(true);
	await page.reload();
	const offline = await paints(page);
	await context.close();
	return {
		...cold,
		offlineReadyMs,
		offlinePaintMs: offline.firstPaintMs,
		offlineStartMs: offline.startMs
	};
}

/** @param {number} slowdown */
async function study(slowdown) {
	const context = await phone();
	const studied = await benchAnswers(await slowPage(context, slowdown), server.origin, answers);
	await context.close();
	return studied;
}

/** @param {string} rate @param {number[]} durations */
function longTaskRows(rate, durations) {
	return [
		// A count, in the column of times.
		row(`${answers} cards at ${rate}: how many tasks took over 50 ms`, durations.length, 0),
		row(`${answers} cards at ${rate}: the longest of them`, Math.max(0, ...durations))
	];
}

function phone() {
	return browser.newContext({
		...devices['Pixel 5'],
		viewport: { width: 360, height: 640 },
		locale: 'en-GB'
	});
}

/** @param {import('@playwright/test').BrowserContext} context @param {number} [slowdown] */
async function slowPage(context, slowdown = cpuSlowdown) {
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await page.addInitScript(watchPaints);
	return page;
}

/** Runs in the page, before anything else of it. */
function watchPaints() {
	const seen = { blockedMs: 0, largestPaintMs: 0, startMs: 0 };
	Reflect.set(globalThis, 'diwanBench', seen);
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) seen.blockedMs += Math.max(0, duration - 50);
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		seen.largestPaintMs = list.getEntries().at(-1)?.startTime ?? 0;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	const look = () => {
		const link = document.querySelector('main a[href$="/study/"]');
		// A callback of the next frame runs when this one has been painted.
		if (link?.checkVisibility()) requestAnimationFrame((paintedAt) => (seen.startMs = paintedAt));
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** @param {import('@playwright/test').Page} page */
async function paints(page) {
	await page.waitForFunction(() => Reflect.get(globalThis, 'diwanBench').startMs > 0);
	return page.evaluate(() => ({
		...Reflect.get(globalThis, 'diwanBench'),
		firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
	}));
}

/** @param {string} key */
function median(key) {
	return quantile(
		visits.map((visit) => visit[key] ?? Number.NaN),
		0.5
	);
}

/** @param {number[]} values @param {number} fraction */
function quantile(values, fraction) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * fraction) - 1)] ?? Number.NaN;
}

/** @param {string} what @param {number} ms @param {number} [limitMs] */
function row(what, ms, limitMs) {
	return {
		what,
		ms: Math.round(ms * 10) / 10,
		goal: limitMs ?? '',
		held: limitMs === undefined ? '' : ms <= limitMs
	};
}
