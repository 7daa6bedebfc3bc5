import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** Static hosts serve a project page below a path, as in `BASE_PATH=/diwan npm run build`. */
const basePath = process.env.BASE_PATH ?? '';
const buildDirectory = process.env.BUILD_DIR ?? 'build';

/**
 * A build for tests may do without most pages of notes, which take a minute: `NOTE_PAGES` then lists
 * the few that are made in advance, with commas between. Any other still opens, from the app itself.
 */
const notePages = process.env.NOTE_PAGES?.split(',').map(
	(path) => /** @type {`/${string}`} */ (path)
);

/** The address of a subject, as people shorten that of a note. Nothing links to it. */
const subjectPages = readdirSync('content', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => /** @type {`/${string}`} */ (`/explore/${name}`));

const packageVersion = JSON.parse(readFileSync('package.json', 'utf8')).version;
/**
 * Every build is an update of its own, unless a reproducible name is asked for. Set in the
 * environment, because Kit's prerender worker reads this file again and must find the same name.
 */
const version = (process.env.DIWAN_VERSION ??= `${packageVersion}+${Date.now().toString(36)}`);

/**
 * The CSP allows exactly the two things that Kit does not hash by itself: the script in
 * `app.html` that sets language, direction and theme before the first paint, and the style
 * attribute of Kit's own route announcer.
 */
const appHtml = readFileSync('src/app.html', 'utf8');
const bootScript = /<script>([\s\S]*?)<\/script>/.exec(appHtml)?.[1];
if (bootScript === undefined) throw new Error('src/app.html has no inline boot script to hash');

const announcerSource = readFileSync(
	new URL(
		import.meta
			.resolve('@sveltejs/kit/package.json')
			.replace('package.json', 'src/core/sync/write_root.js')
	),
	'utf8'
);
const announcerStyle =
	/id="svelte-announcer"[^>]* style="([^"]+)"/.exec(announcerSource)?.[1] ?? '';

/** @param {string} text @returns {`sha256-${string}`} */
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter({
			pages: buildDirectory,
			assets: buildDirectory,
			fallback: '404.html',
			// A build for tests does without: to compress a thousand pages takes longer than all the rest.
			precompress: process.env.PRECOMPRESS !== '0'
		}),
		alias: { $content: 'content', $messages: 'src/messages/compiled' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', sha256(bootScript)],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', sha256(announcerStyle)],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		// Every page carries its own styles: one round trip less before the first paint.
		inlineStyleThreshold: 40_000,
		// Absolute, so that an address without its trailing slash still finds its files.
		paths: { base: /** @type {'' | `/${string}`} */ (basePath), relative: false },
		prerender: {
			// The lists of Explore lead to the page of every note.
			crawl: notePages === undefined,
			handleUnseenRoutes: notePages === undefined ? 'fail' : 'ignore',
			entries: [
				...(notePages ?? []),
				...subjectPages,
				...subjectPages.map((path) => /** @type {`/${string}`} */ (`/ar${path}`)),
				'/',
				'/study',
				'/explore',
				'/plan',
				'/progress',
				'/timeline',
				'/network',
				'/map',
				'/take',
				'/settings',
				'/about',
				'/desk',
				'/desk/set',
				'/desk/assign',
				'/desk/print',
				'/desk/class',
				'/desk/inbox',
				'/desk/results',
				'/ar',
				'/ar/study',
				'/ar/explore',
				'/ar/plan',
				'/ar/progress',
				'/ar/timeline',
				'/ar/network',
				'/ar/map',
				'/ar/take',
				'/ar/settings',
				'/ar/about',
				'/ar/desk',
				'/ar/desk/set',
				'/ar/desk/assign',
				'/ar/desk/print',
				'/ar/desk/class',
				'/ar/desk/inbox',
				'/ar/desk/results'
			]
		},
		serviceWorker: {
			register: false,
			// Pictures of the app's icon are for the system that installs it, which fetches them itself.
			files: (path) => !path.endsWith('.png')
		},
		version: { name: version }
	}
};

export default config;
