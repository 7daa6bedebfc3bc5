import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { alive } from './pages/open-page';

const arabic = /^[\p{Script=Arabic}\p{M}\p{N}\p{P}\s]+$/u;

/** What could be seen at one moment. */
interface Frame {
	readonly path: string;
	readonly lang: string;
	readonly dir: string;
	readonly theme: 'light' | 'dark';
	/** The heading, or nothing while nothing is shown. */
	readonly heading: string;
}

/** Writes down what each frame shows, over reloads and redirects, until it is asked. */
export async function recordFrames(page: Page): Promise<void> {
	await page.addInitScript(recordEachFrame);
}

/** The theme must be right in every frame, the rest in all that show anything. */
export async function expectAllFrames(
	page: Page,
	{ lang, dir, theme }: Pick<Frame, 'lang' | 'dir' | 'theme'>
): Promise<void> {
	const frames = await takeFrames(page);
	const shown = frames.filter(({ heading }) => heading !== '');
	expect(shown.length).toBeGreaterThan(0);
	expect(frames.filter((frame) => frame.theme !== theme)).toEqual([]);
	expect(shown.filter((frame) => frame.lang !== lang || frame.dir !== dir)).toEqual([]);
	const isInLanguage = ({ heading }: Frame) => arabic.test(heading) === (lang === 'ar');
	expect(shown.filter((frame) => !isInLanguage(frame))).toEqual([]);
}

/** Waits until the page is there, in Arabic, at its Arabic address. */
export async function expectArabic(page: Page, path: string): Promise<void> {
	await alive(page);
	await expect(page).toHaveURL(`/ar${path.replace('/ar', '')}`);
	await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/\p{Script=Arabic}/u);
}

/** The frames so far, those that differ from the one before; the page now open is among them. */
async function takeFrames(page: Page): Promise<Frame[]> {
	await page.waitForFunction(() => {
		const frames = JSON.parse(sessionStorage.getItem('frames') ?? '[]') as Frame[];
		return frames.some(({ path, heading }) => path === location.pathname && heading !== '');
	});
	return page.evaluate(() => JSON.parse(sessionStorage.getItem('frames') ?? '[]') as Frame[]);
}

/** Runs in the page, before anything else. The record outlives the page in the session's storage. */
function recordEachFrame() {
	const isDark = (root: HTMLElement) => {
		const { backgroundColor, colorScheme } = getComputedStyle(root);
		const [red, , , alpha = '1'] = backgroundColor.match(/[\d.]+/g) ?? [];
		if (alpha !== '0') return Number(red) < 128;
		if (colorScheme === 'dark' || colorScheme === 'light') return colorScheme === 'dark';
		return matchMedia('(prefers-color-scheme: dark)').matches;
	};
	let last = '';
	const look = () => {
		requestAnimationFrame(look);
		const root = document.documentElement;
		const heading = document.querySelector('h1');
		const isShown = heading?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		const frame = {
			path: location.pathname,
			lang: root.lang,
			dir: root.dir,
			theme: isDark(root) ? 'dark' : 'light',
			heading: isShown ? heading?.textContent.trim() : ''
		};
		const text = JSON.stringify(frame);
		if (text === last) return;
		last = text;
		const frames = JSON.parse(sessionStorage.getItem('frames') ?? '[]') as unknown[];
		sessionStorage.setItem('frames', JSON.stringify([...frames, frame]));
	};
	requestAnimationFrame(look);
}
