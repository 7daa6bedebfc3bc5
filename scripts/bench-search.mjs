// `npm run bench:search`: what a key costs in the search of all names, on a cheap phone. Prints
// figures and never fails: they depend on the machine, which should be doing nothing else.
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.mjs';
import { serveDirectory } from './serve.mjs';

const cpuSlowdown = 4;
const goalMs = 50;
/** Names typed in each language, spread over all of them. */
const names = 40;

const server = await serveDirectory({ directory: process.env.BUILD_DIR ?? 'build' });
const browser = await chromium.launch(chromiumLaunchOptions());

console.table([...(await rows('en')), ...(await rows('ar'))]);

await browser.close();
await server.close();

/** @param {'en' | 'ar'} language */
async function rows(language) {
	const { costs, entries } = await typeNames(`${server.origin}${language === 'ar' ? '/ar' : ''}`);
	const what = `${language}: a key among ${entries} entries`;
	return [
		row(`${what}, p50`, quantile(costs, 0.5)),
		row(`${what}, p95 of ${costs.length}`, quantile(costs, 0.95)),
		row(`${what}, the slowest`, quantile(costs, 1))
	];
}

/**
 * Types names letter by letter, each with a slip in it, and measures what Chromium counts as time in
 * script, style and layout from a key to the frame that shows what was found.
 *
 * @param {string} origin
 */
async function typeNames(origin) {
	const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
	const devtools = await page.context().newCDPSession(page);
	// Processor time: what other programs take meanwhile does not count.
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(`${origin}/explore/`);
	// Made in advance, it shows its names before it listens.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	const all = await page.locator('#register li .name').allTextContents();
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
	const field = page.getByRole('searchbox');
	/** @type {number[]} */
	const costs = [];
	for (const name of spread(all)) {
		await field.fill('');
		for (const key of withSlip(name)) {
			const before = await busyMs();
			await field.pressSequentially(key);
			// A timer set in a frame's callback runs once that frame is laid out.
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
			);
			costs.push((await busyMs()) - before);
		}
	}
	await page.close();
	return { costs, entries: all.length };

	async function busyMs() {
		const { metrics } = await devtools.send('Performance.getMetrics');
		const counted = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
		const seconds = metrics.filter(({ name }) => counted.includes(name));
		return seconds.reduce((sum, { value }) => sum + value, 0) * 1000;
	}
}

/** @param {string[]} all */
function spread(all) {
	const step = Math.max(1, Math.floor(all.length / names));
	return all.filter((_, index) => index % step === 0).slice(0, names);
}

/** The letters of a name, two of them in the wrong order. @param {string} name */
function withSlip(name) {
	const letters = [...name];
	const [second, third] = letters.slice(1, 3);
	return second && third ? [...letters.slice(0, 1), third, second, ...letters.slice(3)] : letters;
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
