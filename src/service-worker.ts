/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';
import { PrecacheController } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

// Cache names carry the scope: on a shared origin, as with project pages, other apps (and other
// copies of this one) keep their own.
const { scope } = self.registration;
const appFiles = new PrecacheController({ cacheName: `diwan-app-${scope}` });
const subjectCacheName = `diwan-subjects-${scope}`;

/** The adapter's fallback, which Kit lists nowhere. */
const fallbackPage = `${base}/404.html`;

/** Of all pages that are made in advance the ones to begin with, one in each language. */
const homePages = [`${base}/`, `${base}/ar/`];

/**
 * All others, as `src/routes` has them, are shown by the app itself, which reads the address. Each page
 * carries the styles of all, and those of notes are as many as there are notes: a list of them alone
 * would weigh as much as all else here.
 */
const shownByApp = new RegExp(
	'^(/ar)?/(' +
		'about|map|network|plan|progress|settings|study|take|timeline|' +
		'desk(/(assign|class|inbox|print|results|set))?|' +
		'explore(/[a-z0-9-]+){0,2}' +
		')/$'
);

/** This build's subjects: slug to path. They are fetched when asked for and kept from then on. */
const subjects = new Map<string, string>();
for (const path of build) {
	const slug = subjectSlug(path);
	if (slug !== undefined) subjects.set(slug, path);
}

appFiles.addToCacheList([
	...build
		.filter((path) => subjectSlug(path) === undefined)
		// Their names change with their content.
		.map((url) => ({ url, revision: null })),
	...[...files, ...homePages, fallbackPage].map((url) => ({
		url,
		revision: version
	}))
]);

self.addEventListener('install', (event) => {
	event.waitUntil(Promise.all([fetchAppFiles(event), fetchKeptSubjects()]));
});

self.addEventListener('activate', (event) => {
	void appFiles.activate(event);
	event.waitUntil(deleteOldSubjects());
	// So that the very first visit is ready for offline use without a reload.
	event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
	const slug = subjectSlug(url.pathname);
	if (event.request.mode === 'navigate') {
		event.respondWith(openPage(event.request, url));
	} else if (slug !== undefined && subjects.get(slug) === url.pathname) {
		event.respondWith(openSubject(slug, event));
	} else if (appFiles.getCacheKeyForURL(url.href) !== undefined) {
		event.respondWith(openAppFile(url.href, event.request));
	}
});

/**
 * `SKIP_WAITING` lets a waiting update take over. `KEEP_SUBJECT` answers `{ ok: true }` or
 * `{ error, isOutOfReach }` once the subject with that `slug` is kept; `KEPT_SUBJECTS` answers
 * `{ slugs }`. Answers go to the port that came with the message.
 */
self.addEventListener('message', (event) => {
	const message: unknown = event.data;
	const port = event.ports[0];
	if (typeof message !== 'object' || message === null || !('type' in message)) return;
	if (message.type === 'SKIP_WAITING') {
		event.waitUntil(self.skipWaiting());
	} else if (message.type === 'KEPT_SUBJECTS') {
		event.waitUntil(keptSubjects().then((slugs) => port?.postMessage({ slugs })));
	} else if (message.type === 'KEEP_SUBJECT' && 'slug' in message) {
		event.waitUntil(
			keepSubject(String(message.slug)).then(
				() => port?.postMessage({ ok: true }),
				(error: unknown) => {
					// What `Cache.add` throws where the network failed; a full disk gives a `DOMException`.
					port?.postMessage({ error: String(error), isOutOfReach: error instanceof TypeError });
				}
			)
		);
	}
});

/**
 * Fetches all files side by side. Workbox's own `install` takes them one by one, which on a slow
 * network is a wait of one round trip a file before the first visit works offline.
 */
async function fetchAppFiles(event: ExtendableEvent): Promise<void> {
	const fetching = [...appFiles.getURLsToCacheKeys()].flatMap(([url, cacheKey]) => {
		// A file whose name does not change with its content must not come from the browser's cache.
		const request = new Request(url, { cache: url === cacheKey ? 'default' : 'reload' });
		return appFiles.strategy.handleAll({ event, request, params: { cacheKey } });
	});
	await Promise.all(fetching);
}

/**
 * Pages come from the cache whatever their query says; most are the app itself, which reads the
 * address. Other addresses are tried on the network, for files that this version does not know, and
 * get the app's own "no such page" without one.
 */
async function openPage(request: Request, url: URL): Promise<Response> {
	const page = [url.pathname, `${url.pathname}/`, url.pathname.replace(/index\.html$/, '')].find(
		(path) => homePages.includes(path) || isShownByApp(path)
	);
	if (page === url.pathname) {
		return openAppFile(isShownByApp(page) ? fallbackPage : page, request);
	}
	// The whole address: a path that begins with two slashes would be read as a host.
	if (page !== undefined) return Response.redirect(`${url.origin}${page}${url.search}`);
	return fetch(request).catch(async () => {
		const { body } = await openAppFile(fallbackPage, request);
		const headers = { 'content-type': 'text/html; charset=utf-8' };
		return new Response(body, { status: 404, headers });
	});
}

/** Falls back to the network where the browser has thrown the kept file away. */
async function openAppFile(path: string, request: Request): Promise<Response> {
	return (await appFiles.matchPrecache(path)) ?? fetch(request);
}

function isShownByApp(path: string): boolean {
	return path.startsWith(base) && shownByApp.test(path.slice(base.length));
}

function subjectSlug(path: string): string | undefined {
	return /\/immutable\/subjects\/([a-z0-9-]+)\.[^/]+\.js$/.exec(path)?.[1];
}

/** A subject that is opened is kept. A full disk does not stand in the way of opening it. */
async function openSubject(slug: string, event: FetchEvent): Promise<Response> {
	const cache = await caches.open(subjectCacheName);
	const kept = await cache.match(event.request.url);
	if (kept !== undefined) return kept;
	const response = await fetch(event.request);
	if (response.ok) {
		event.waitUntil(cache.put(event.request.url, response.clone()).then(() => tellUpdate(slug)));
	}
	return response;
}

async function keepSubject(slug: string): Promise<void> {
	const path = subjects.get(slug);
	if (path === undefined) throw new Error(`There is no subject "${slug}".`);
	if ((await keptSubjects()).includes(slug)) return;
	const cache = await caches.open(subjectCacheName);
	await cache.add(path);
	tellUpdate(slug);
}

/**
 * An update that has installed already, or is about to, must not lose a subject kept since. (A
 * worker that is itself the update finds the subject kept, and the matter ends there.)
 */
function tellUpdate(slug: string): void {
	const update = self.registration.installing ?? self.registration.waiting;
	update?.postMessage({ type: 'KEEP_SUBJECT', slug });
}

async function keptSubjects(): Promise<string[]> {
	const paths = new Set((await keptRequests()).map(({ path }) => path));
	return [...subjects].filter(([, path]) => paths.has(path)).map(([slug]) => slug);
}

/**
 * Fetches in this version what the version before has kept, before this one may take over. If that
 * fails, the version before stays.
 */
async function fetchKeptSubjects(): Promise<void> {
	const slugs = new Set((await keptRequests()).map(({ path }) => subjectSlug(path)));
	await Promise.all([...subjects.keys()].filter((slug) => slugs.has(slug)).map(keepSubject));
}

async function deleteOldSubjects(): Promise<void> {
	const cache = await caches.open(subjectCacheName);
	const current = new Set(subjects.values());
	const old = (await keptRequests()).filter(({ path }) => !current.has(path));
	await Promise.all(old.map(({ request }) => cache.delete(request)));
}

async function keptRequests(): Promise<{ request: Request; path: string }[]> {
	const cache = await caches.open(subjectCacheName);
	const requests = await cache.keys();
	return requests.map((request) => ({ request, path: new URL(request.url).pathname }));
}
