import { expect, type Page } from '@playwright/test';

/**
 * The service worker by itself, from a document without the app, so that what it keeps is what the
 * test asked for and not what a screen happened to open.
 */
export class Worker {
	constructor(private readonly page: Page) {}

	/** Opens a plain document and registers the worker there. */
	async start(): Promise<void> {
		await this.page.goto('/icon.svg');
		await this.page.evaluate(() => navigator.serviceWorker.register('/service-worker.js'));
	}

	/** Sends a message to the active worker and returns its answer. */
	ask(message: { type: string; slug?: string }): Promise<unknown> {
		return this.page.evaluate(async (message) => {
			const { active } = await navigator.serviceWorker.ready;
			const { port1, port2 } = new MessageChannel();
			return new Promise((resolve) => {
				port1.onmessage = (event) => {
					resolve(event.data);
				};
				active?.postMessage(message, [port2]);
			});
		}, message);
	}

	/** Whether a file can be had, from the network or without one, past the browser's own cache. */
	canFetch(path: string): Promise<boolean> {
		return this.page.evaluate(
			(path) =>
				fetch(path, { cache: 'no-store' }).then(
					(response) => response.ok,
					() => false
				),
			path
		);
	}

	/** The paths of the subjects that are kept, of whatever version. */
	keptFiles(): Promise<string[]> {
		return this.page.evaluate(async () => {
			const names = (await caches.keys()).filter((name) => name.startsWith('diwan-subjects-'));
			const caching = names.map(async (name) => (await caches.open(name)).keys());
			return (await Promise.all(caching)).flat().map(({ url }) => new URL(url).pathname);
		});
	}

	/**
	 * Looks for a newer version.
	 * @returns `waiting` once it has installed, or `refused` if it could not.
	 */
	findUpdate(): Promise<'waiting' | 'refused'> {
		return this.page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			const next = new Promise<ServiceWorker>((resolve, reject) => {
				registration.addEventListener('updatefound', () => {
					if (registration.installing) resolve(registration.installing);
					else reject(new Error('An update was found, and nothing installs.'));
				});
			});
			await registration.update();
			const worker = await next;
			return new Promise<'waiting' | 'refused'>((resolve) => {
				const look = () => {
					if (worker.state === 'installed') resolve('waiting');
					if (worker.state === 'redundant') resolve('refused');
				};
				worker.addEventListener('statechange', look);
				look();
			});
		});
	}

	/** Waits until a newer version has installed, whoever looked for it. */
	async waitForUpdate(): Promise<void> {
		// To fetch all of it is given the time that it takes. (`waitForFunction` takes the promise of an
		// asynchronous function for its answer.)
		const hasUpdate = () =>
			this.page.evaluate(async () => {
				const registration = await navigator.serviceWorker.getRegistration();
				return registration?.waiting !== null && registration?.waiting !== undefined;
			});
		await expect.poll(hasUpdate, { timeout: 30_000 }).toBe(true);
	}

	/**
	 * Lets the waiting version take over, and waits until it has. No other page may be loading:
	 * Chromium puts the change off, for half a minute, if the version before is still asked for files.
	 */
	async acceptUpdate(): Promise<void> {
		await this.page.evaluate(async () => {
			const { waiting } = await navigator.serviceWorker.ready;
			if (!waiting) throw new Error('There is no update to accept.');
			const activated = new Promise((resolve) => {
				waiting.addEventListener('statechange', () => {
					if (waiting.state === 'activated') resolve(undefined);
				});
			});
			waiting.postMessage({ type: 'SKIP_WAITING' });
			await activated;
		});
	}
}
