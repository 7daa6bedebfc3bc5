import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { buildDirectory } from '../../scripts/e2e-builds.mjs';
import { serveDirectory } from '../../scripts/serve.mjs';

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
	app: async ({ serve }, use) => use(await serve('a')),
	baseURL: async ({ app }, use) => use(app.url('/'))
});

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
