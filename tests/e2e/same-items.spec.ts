import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { everyItem } from './every-item';
import { expect, test } from './fixtures';

/** The generator and the content as one script, as a page can take it. */
async function bundle(): Promise<string> {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const built = await build({
		root,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}src/lib`, $content: `${root}content` } },
		build: {
			write: false,
			minify: false,
			lib: { entry: `${root}tests/e2e/every-item.ts`, formats: ['iife'], name: 'items' }
		}
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
	return output.output[0].code;
}

test('the same seed gives the same items in Node and in a browser, wherever either stands', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const script = await bundle();
	const inNode = await everyItem('iraq', 'the same seed');
	expect(inNode.length).toBeGreaterThan(5000);
	for (const place of [
		{ timezoneId: 'Asia/Baghdad', locale: 'ar-IQ' },
		{ timezoneId: 'America/Los_Angeles', locale: 'en-US' }
	]) {
		const context = await browser.newContext(place);
		const page = await context.newPage();
		await page.addScriptTag({ content: script });
		const inBrowser = await page.evaluate(() => everyItemOf('iraq', 'the same seed'));
		expect(inBrowser).toEqual(inNode);
		await context.close();
	}
});

declare function everyItemOf(slug: string, seed: string): Promise<readonly string[]>;
