import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { chromiumLaunchOptions } from '../chromium.mjs';
import { bundle } from './bundle.mjs';

/** What the page of the app allows, as far as workers go. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'";

const source = `
	import { fitInWorker } from '/src/lib/app/fit-weights.ts';
	import { simulateHistories } from '/src/lib/schedule/fit/simulated-histories.ts';
	globalThis.timeFits = async (learner, times) => {
		const histories = simulateHistories(learner);
		const taken = [];
		for (let n = 0; n < times; n += 1) {
			const started = performance.now();
			await fitInWorker(histories, new AbortController().signal, () => undefined);
			taken.push(performance.now() - started);
		}
		return taken;
	};`;

/**
 * Times fits in Chromium, each in a worker of its own and with the start of it.
 *
 * @param {readonly import('../../src/lib/schedule/fit/simulated-histories.ts').SimulatedLearner[]} learners
 * @param {number} times
 * @returns {Promise<number[][]>} milliseconds: of each learner, as often as asked
 */
export async function timeInChromium(learners, times) {
	const { directory, remove } = await bundle(source);
	const serve = sirv(directory);
	const server = createServer((request, response) => {
		response.setHeader('content-security-policy', policy);
		if (request.url !== '/') return serve(request, response);
		response.setHeader('content-type', 'text/html');
		response.end('<!doctype html><script type="module" src="/main.js"></script>');
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	const browser = await chromium.launch(chromiumLaunchOptions());
	try {
		const page = await browser.newPage();
		await page.goto(`http://127.0.0.1:${String(address.port)}/`);
		await page.waitForFunction('globalThis.timeFits');
		const taken = [];
		for (const learner of learners) {
			const asked = `timeFits(${JSON.stringify(learner)}, ${String(times)})`;
			taken.push(/** @type {number[]} */ (await page.evaluate(asked)));
		}
		return taken;
	} finally {
		await browser.close();
		server.close();
		await remove();
	}
}
