import type { SubjectEntry } from '$lib/content';
import { createJournal, openIndexedDbStore } from '$lib/store';
import { Learner } from './learner.svelte';
import { Offline } from './offline.svelte';
import { Preferences } from './preferences.svelte';
import { Shelf } from './shelf';
import { storeName } from './store-name';
import { browserWorld, type World } from './world';

export interface AppParts {
	/** At least one; the first is the one to start with. */
	readonly subjects: readonly [SubjectEntry, ...SubjectEntry[]];
	/** Path below which the app is served, as in `/diwan`; keeps two of them on one host apart. */
	readonly basePath: string;
}

/** The services, made once for a page's life. Nothing outside is touched before `start`. */
export interface App {
	readonly world: World;
	readonly learner: Learner;
	readonly preferences: Preferences;
	readonly shelf: Shelf;
	readonly offline: Offline;
	/** Opens the store and registers the service worker. */
	start(): Promise<void>;
}

export function createApp({ subjects, basePath }: AppParts): App {
	const name = storeName(basePath);
	const world = browserWorld;
	const preferences = new Preferences();
	const learner: Learner = new Learner({
		world,
		openStore: () => openIndexedDbStore({ name }),
		openJournal: () => createJournal(storageOrNothing(), name),
		onopen: (store) => preferences.load(store, learner),
		openChannel: () => ('BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined)
	});
	const offline = new Offline();
	// The worker keeps what it fetches, but the very first visit begins before there is one.
	// Pages are also made in advance, where there is none at all.
	const keep = (slug: string) => {
		if ('navigator' in globalThis) void offline.keep(slug);
	};
	const shelf = new Shelf(subjects, keep, {
		fetch: (slug) => offline.keepIfMissing(slug),
		openAnew(slug) {
			const isKept = offline.kept(slug) === 'kept';
			if (isKept) offline.reload();
			return isKept;
		}
	});
	return {
		world,
		learner,
		preferences,
		shelf,
		offline,
		async start() {
			try {
				await learner.open();
			} finally {
				// After a bug, too: the next version may be what mends it.
				await offline.start(`${basePath}/service-worker.js`);
				// What "Start studying" opens must not need a network later on.
				const { slug } = shelf.entryOrFirst(preferences.values.subject);
				if (offline.kept(slug) === 'notKept') void offline.keep(slug);
			}
		}
	};
}

/** Reading `localStorage` throws where the browser blocks site data. */
function storageOrNothing(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}
