import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { buildDirectory } from '../../scripts/e2e-builds.mjs';
import { serveDirectory } from '../../scripts/serve.mjs';
import { Disk } from './disk';
import { HomePage } from './pages/home-page';
import { SettingsPage } from './pages/settings-page';
import { StudyPage } from './pages/study-page';

export { expect } from '@playwright/test';

type Build = 'a' | 'b' | 'sub';

/** A running copy of Diwan, on an origin of its own. */
export interface App {
	/** The full address of a page: `url('/study/')`. */
	url(path: string): string;
	/** Deploys another build (or any directory) in the place of this one. */
	deploy(buildOrDirectory: string): void;
}

interface Fixtures {
	/** Starts a copy of Diwan; it ends with the test. */
	serve: (build: Build) => Promise<App>;
	/** Version `a`, at the root of its host. `page.goto('/study/')` opens its pages. */
	app: App;
	home: HomePage;
	study: StudyPage;
	settings: SettingsPage;
	disk: Disk;
	/**
	 * The errors that a test brings about on purpose: `expectedErrors.push(/status of 404/)`. Any
	 * other error in any page's console, violations of the CSP among them, fails the test.
	 */
	expectedErrors: RegExp[];
	noOtherErrors: undefined;
}

export const test = base.extend<Fixtures>({
	serve: async ({}, use) => {
		const closers: (() => Promise<void>)[] = [];
		await use(async (build) => {
			const basePath = build === 'sub' ? '/diwan' : '';
			const server = await serveDirectory({ directory: buildDirectory(build), basePath });
			closers.push(server.close);
			return {
				url: (path) => `${server.origin}${basePath}${path}`,
				deploy: (next) => {
					server.switchTo(isBuild(next) ? buildDirectory(next) : next);
				}
			};
		});
		await Promise.all(closers.map((close) => close()));
	},
	// To install the worker takes a third of a visit, and most stories say nothing of it. Those that do
	// are tagged `@worker`, one by one or in a file of their own.
	serviceWorkers: async ({}, use, { tags }) => use(tags.includes('@worker') ? 'allow' : 'block'),
	app: async ({ serve }, use) => use(await serve('a')),
	baseURL: async ({ app }, use) => use(app.url('/')),
	home: async ({ page }, use) => use(new HomePage(page)),
	study: async ({ page }, use) => use(new StudyPage(page)),
	settings: async ({ page }, use) => use(new SettingsPage(page)),
	disk: async ({ page }, use) => use(new Disk(page)),
	expectedErrors: async ({}, use) => use([]),
	noOtherErrors: [
		async ({ context, expectedErrors }, use) => {
			const errors = collectErrors(context);
			await use(undefined);
			// Asked for where a document names no icon, as a plain file does.
			const known = [/favicon\.ico/, ...expectedErrors];
			const isExpected = (error: string) => known.some((pattern) => pattern.test(error));
			expect(errors.filter((error) => !isExpected(error))).toEqual([]);
		},
		{ auto: true }
	]
});

/** Every error that a page of this context says in its console or does not catch, from now on. */
export function collectErrors(context: BrowserContext): readonly string[] {
	const errors: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => errors.push(String(error.error().stack)));
	return errors;
}

/** Waits until a setting is on the disk: a page that is left too soon takes it along. */
export async function expectSetting(disk: Disk, setting: Record<string, unknown>): Promise<void> {
	await expect.poll(() => disk.records()).toContainEqual(expect.objectContaining(setting));
}

/** Cuts the network for pages and workers alike. */
export async function goOffline(context: BrowserContext): Promise<void> {
	await context.setOffline(true);
}

/** Waits until the page is served by a worker that has everything it needs without a network. */
export async function waitForOfflineReady(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		// A worker becomes active only after everything was fetched.
		await serviceWorker.ready;
		if (serviceWorker.controller) return;
		await new Promise((resolve) => {
			serviceWorker.addEventListener('controllerchange', resolve, { once: true });
		});
	});
}

/** The path of a subject's file in a build, below its base path. */
export function subjectPath(build: Build, slug: string): string {
	const folder = '/_app/immutable/subjects/';
	const name = readdirSync(`${buildDirectory(build)}${folder}`).find(
		(file) => file.startsWith(`${slug}.`) && file.endsWith('.js')
	);
	if (name === undefined) throw new Error(`Build "${build}" has no subject "${slug}".`);
	return folder + name;
}

function isBuild(name: string): name is Build {
	return name === 'a' || name === 'b' || name === 'sub';
}
