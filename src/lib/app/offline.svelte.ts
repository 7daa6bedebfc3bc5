import type { Workbox } from 'workbox-window';

/** Where a subject stands with the service worker. */
export type KeptState = 'unknown' | 'notKept' | 'keeping' | 'kept' | 'failed';

interface WorkerReply {
	readonly ok?: boolean;
	readonly isOutOfReach?: boolean;
	readonly slugs?: readonly string[];
}

/**
 * The service worker's other end: makes the app ready for offline use, keeps subjects, and says
 * when a new version waits. It never reloads by itself.
 */
export class Offline {
	updateReady = $state(false);
	/** By slug; `undefined` until the worker has said what it keeps. */
	#kept = $state.raw<ReadonlyMap<string, KeptState> | undefined>();
	#workbox: Workbox | undefined;
	/** Another tab has let the new version take over: this page still runs the old one. */
	#isBehind = false;
	#isRefused = false;

	/** @param scriptUrl where the worker is; its folder is what it controls. */
	async start(scriptUrl: string): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		try {
			const { Workbox } = await import('workbox-window');
			this.#workbox = new Workbox(scriptUrl);
			this.#workbox.addEventListener('waiting', () => (this.updateReady = true));
			this.#watchOtherTabs();
			this.#watchInstalling(await this.#workbox.register());
		} catch {
			// A policy, a private window, or a network that went away: the app works, but only with one.
			this.#refuse();
			return;
		}
		await navigator.serviceWorker.ready;
		await this.#listKept();
	}

	kept(slug: string): KeptState {
		return this.#kept ? (this.#kept.get(slug) ?? 'notKept') : 'unknown';
	}

	/**
	 * Fetches a subject so that it opens without a network.
	 *
	 * @returns `false` if the worker could not fetch it. Where there is none to ask, or the disk has no
	 * room for it, it may be within reach.
	 */
	async keep(slug: string): Promise<boolean> {
		if (!('serviceWorker' in navigator)) return true;
		this.#setKept(slug, this.#isRefused ? 'failed' : 'keeping');
		if (this.#isRefused) return true;
		const reply = await this.#ask({ type: 'KEEP_SUBJECT', slug });
		this.#setKept(slug, reply?.ok === true ? 'kept' : 'failed');
		return reply?.isOutOfReach !== true;
	}

	/** The same where the worker has said that it does not keep the subject; `true` where it has not. */
	async keepIfMissing(slug: string): Promise<boolean> {
		const isKnownMissing = this.#kept !== undefined && this.kept(slug) !== 'kept';
		return isKnownMissing ? this.keep(slug) : true;
	}

	/** Lets the waiting version take over and opens this page anew with it. */
	update(): void {
		if (this.#isBehind) {
			location.reload();
			return;
		}
		this.#workbox?.addEventListener('controlling', () => {
			location.reload();
		});
		this.#workbox?.messageSkipWaiting();
	}

	/** Opens this page anew, with the newest version that there is. */
	reload(): void {
		if (this.updateReady) this.update();
		else location.reload();
	}

	/** What the old version would still have to fetch is then no longer kept. */
	#watchOtherTabs(): void {
		// The very first worker takes over a page that is as new as itself.
		let isControlled = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			this.#isBehind = isControlled;
			this.updateReady ||= isControlled;
			isControlled = true;
		});
	}

	/** The browser looks for a new version by itself, and Workbox hears of none that it began to fetch before. */
	#watchInstalling(registration: ServiceWorkerRegistration | undefined): void {
		const next = registration?.installing;
		next?.addEventListener('statechange', () => {
			// The very first one waits for nobody. Which worker waits is told apart, and may be told later.
			if (registration?.active && next.state === 'installed') this.updateReady = true;
		});
	}

	/** Whoever waits for a worker would wait for ever. */
	#refuse(): void {
		this.#isRefused = true;
		for (const slug of this.#kept?.keys() ?? []) this.#setKept(slug, 'failed');
	}

	async #listKept(): Promise<void> {
		const reply = await this.#ask({ type: 'KEPT_SUBJECTS' });
		if (reply?.slugs) this.#kept = new Map(reply.slugs.map((slug) => [slug, 'kept']));
	}

	#setKept(slug: string, state: KeptState): void {
		this.#kept = new Map(this.#kept).set(slug, state);
	}

	async #ask(message: { type: string; slug?: string }): Promise<WorkerReply | undefined> {
		const { active } = await navigator.serviceWorker.ready;
		if (!active) return undefined;
		const { port1, port2 } = new MessageChannel();
		return new Promise((resolve) => {
			port1.onmessage = (event: MessageEvent<WorkerReply>) => {
				resolve(event.data);
				port1.close();
			};
			active.postMessage(message, [port2]);
		});
	}
}
