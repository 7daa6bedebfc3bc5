// `npm run bench:progress`: how soon the page of progress can be used by somebody who has answered a
// hundred thousand questions, on a cheap phone. Prints figures and never fails: they depend on the
// machine, which should be doing nothing else. Takes a build (`BUILD_DIR`).
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.mjs';
import { importSource } from './import-source.mjs';
import { makePage } from './make-page.mjs';
import { serveDirectory } from './serve.mjs';

const seed = process.argv[2] ?? 'diwan-1';
const reviews = Number(process.argv[3] ?? 100_000);
const cpuSlowdown = 4;
const visits = 7;
const dayMs = 86_400_000;

/** @type {typeof import('./log/lived-log.ts')} */
const { livedLog } = await importSource('./scripts/log/lived-log.ts');

console.log(`Seed ${seed}: ${reviews} answers, 120 a day ...`);
const log = upToYesterday(livedLog({ seed, reviews, reviewsADay: 120 }));
const seeding = await makePage('scripts/log/page.ts');
writeFileSync(join(seeding, 'log.json'), JSON.stringify(log));

const server = await serveDirectory({ directory: seeding });
const browser = await chromium.launch(chromiumLaunchOptions());
const context = await browser.newContext({
	viewport: { width: 360, height: 640 },
	locale: 'en-GB',
	timezoneId: 'UTC'
});
await keepLog();
// The same origin has the same disk.
server.switchTo(process.env.BUILD_DIR ?? 'build');
await installApp();

/** @type {Record<string, number>[]} */
const opened = [];
for (let visit = 0; visit < visits; visit += 1) opened.push(await visitProgress());
console.table([
	row('opened: days and topic can be chosen', 'choiceMs', 1000),
	row('opened: what is known is painted', 'outlineMs', 1000),
	row('opened: all figures and plots are painted', 'reportMs'),
	row('  the main thread was busy until then, in processor time', 'busyMs'),
	row('  it was blocked (over 50 ms a task)', 'blockedMs'),
	row('  the longest task', 'longestMs'),
	row('  the worker, start to first answer (no throttling reaches it)', 'workerMs'),
	row('another stretch of days: painted after', 'rangeMs', 200),
	row('all days: painted after', 'allMs', 200)
]);

await browser.close();
await server.close();
rmSync(seeding, { recursive: true, force: true });

/** Puts the log on the disk, packed and folded. */
async function keepLog() {
	const page = await context.newPage();
	await page.goto(server.origin);
	await page.waitForFunction(() => Reflect.has(globalThis, 'benchPage'));
	await page.evaluate(() => Reflect.get(globalThis, 'benchPage').restore('diwan', 'log.json'));
	await page.close();
}

/** As on every visit but the first, the app is kept on the device. */
async function installApp() {
	const page = await context.newPage();
	await page.goto(`${server.origin}/`);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.close();
}

/** Opens the page, then looks at other days. */
async function visitProgress() {
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	// Processor time: what other programs take meanwhile does not count.
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
	await page.addInitScript(watch);
	await page.goto(`${server.origin}/progress/`);
	await page.waitForFunction(() => Reflect.get(globalThis, 'diwanBench').reportMs > 0);
	const first = await page.evaluate(() => ({ ...Reflect.get(globalThis, 'diwanBench') }));
	const { metrics } = await devtools.send('Performance.getMetrics');
	const busyMs = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
	const rangeMs = await page.evaluate(choose, 2);
	const allMs = await page.evaluate(choose, 3);
	await page.close();
	return { ...first, busyMs, rangeMs, allMs };
}

/** Runs in the page, before anything else of it. */
function watch() {
	const seen = { choiceMs: 0, outlineMs: 0, reportMs: 0, blockedMs: 0, longestMs: 0, workerMs: 0 };
	Reflect.set(globalThis, 'diwanBench', seen);
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			seen.blockedMs += Math.max(0, duration - 50);
			seen.longestMs = Math.max(seen.longestMs, duration);
		}
	}).observe({ type: 'longtask', buffered: true });
	const Native = globalThis.Worker;
	globalThis.Worker = class extends Native {
		/** @param {string | URL} url @param {WorkerOptions} [options] */
		constructor(url, options) {
			super(url, options);
			const startedAt = performance.now();
			this.addEventListener('message', () => {
				seen.workerMs ||= performance.now() - startedAt;
			});
		}
	};
	const look = () => {
		const choice = document.querySelector('input[name="progress-range"]');
		// The last thing of the report.
		// What is known, told before the log is read.
		const outline = document.querySelector('main strong.figures');
		const report = document.querySelector('main pre, main h3');
		// A callback of the next frame runs when this one has been painted.
		if (choice && seen.choiceMs === 0) {
			seen.choiceMs = -1;
			requestAnimationFrame(() => (seen.choiceMs = performance.now()));
		}
		if (outline && seen.outlineMs === 0) {
			seen.outlineMs = -1;
			requestAnimationFrame(() => (seen.outlineMs = performance.now()));
		}
		if (report) requestAnimationFrame(() => (seen.reportMs = performance.now()));
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/**
 * Runs in the page: chooses a stretch of days, and waits for the period that is named.
 * @param {number} index
 */
function choose(index) {
	const period = () => document.querySelector('main section p')?.textContent;
	const before = period();
	const startedAt = performance.now();
	/** @type {NodeListOf<HTMLInputElement>} */
	const choices = document.querySelectorAll('input[name="progress-range"]');
	choices[index]?.click();
	return new Promise((resolve) => {
		const look = () => {
			if (period() === before) requestAnimationFrame(look);
			else requestAnimationFrame(() => resolve(performance.now() - startedAt));
		};
		requestAnimationFrame(look);
	});
}

/**
 * The same life, so that it ends on the evening before today.
 * @param {import('../src/lib/schedule').LogEntry[]} entries
 */
function upToYesterday(entries) {
	const days = Math.floor(Date.now() / dayMs) - 1 - (entries.at(-1)?.studyDay ?? 0);
	/** @param {string} id begins with the time, ms in nine digits of base 36 */
	const later = (id) =>
		(parseInt(id.slice(0, 9), 36) + days * dayMs).toString(36).padStart(9, '0') + id.slice(9);
	return entries.map((entry) => ({
		...entry,
		id: later(entry.id),
		at: entry.at + days * dayMs,
		studyDay: entry.studyDay + days,
		...('target' in entry ? { target: later(entry.target) } : {})
	}));
}

/** @param {string} what @param {string} key @param {number} [limitMs] */
function row(what, key, limitMs) {
	const values = opened.map((visit) => visit[key] ?? Number.NaN).sort((a, b) => a - b);
	const ms = values[Math.floor(values.length / 2)] ?? Number.NaN;
	return {
		what: `${what}, median of ${visits}`,
		ms: Math.round(ms),
		best: Math.round(values[0] ?? Number.NaN),
		goal: limitMs ?? '',
		held: limitMs === undefined ? '' : ms <= limitMs
	};
}
