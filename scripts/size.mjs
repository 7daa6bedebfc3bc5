// `npm run size`: holds a finished build to its limits and prints what it weighs.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst, runnerImport } from 'vite';
import svelteConfig from '../svelte.config.js';

const limits = {
	/** What a first visit runs before it can be used. */
	firstRouteScriptBytes: 70_000,
	/** What has to come over the network until everything works without one. */
	offlineBytes: 700_000,
	/** How far a subject's size may stray from what the button says. */
	subjectTolerance: 0.1
};

/**
 * What draws plots, by words that are in no other script and that outlive minifying. Each page that
 * may load it as it opens, and no other; what a page asks for later on is not counted.
 */
const plotting = [
	{ what: 'scales of plots (d3-array)', mark: 'Math.sqrt(50)' },
	{ what: 'plots of progress', mark: 'forecast-days' },
	{ what: 'layout of networks (d3-force)', mark: '1664525' },
	{ what: 'drawing on a canvas', mark: 'getContext(' }
];
const plotPages = ['progress', 'timeline', 'network', 'map'];

const directory = process.env.BUILD_DIR ?? 'build';
const basePath = process.env.BASE_PATH ?? '';

/** @type {string[]} */
const failures = [];
/** @type {Map<string, string[]>} What scripts import: thousands of pages have the same few. */
const imports = new Map();
const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));

console.table([...firstRoutes(), ...offline(), ...(await subjects())]);
console.table(plots());
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exit(1);

/** The script that each language's first page loads, with everything it imports statically. */
function firstRoutes() {
	return ['index.html', 'ar/index.html'].map((page) => {
		const html = readFileSync(join(directory, page), 'utf8');
		const scripts = new Set(
			[...html.matchAll(/"([^"]+\.js)"/g)].flatMap(([, url = '']) => withImports(fromUrl(url)))
		);
		if (scripts.size === 0) throw new Error(`${page} loads no script: has its form changed?`);
		return row(`script of /${page}`, [...scripts], limits.firstRouteScriptBytes);
	});
}

/** Where plotting code is, and that no page opens with it but those that show plots. */
function plots() {
	const scripts = paths.filter((path) => /^_app\/immutable\/.*\.js$/.test(path));
	const pages = paths.filter((path) => path.endsWith('.html')).map(openedBy);
	return plotting.map(({ what, mark }) => {
		const marked = scripts.filter((path) =>
			readFileSync(join(directory, path), 'utf8').includes(mark)
		);
		if (marked.length === 0) failures.push(`No script has "${mark}" (${what}): what has it now?`);
		for (const { page, opened } of pages) {
			const name = page.replace(/^ar\//, '').split('/')[0] ?? '';
			if (plotPages.includes(name) || !marked.some((path) => opened.has(path))) continue;
			failures.push(`${page} opens with ${what}.`);
		}
		return { what, scripts: marked.length, pages: pages.length };
	});
}

/** @param {string} page @returns what it loads as it opens, with everything imported statically */
function openedBy(page) {
	const html = readFileSync(join(directory, page), 'utf8');
	const scripts = [...html.matchAll(/"([^"]+\.js)"/g)].map(([, url = '']) => url);
	const own = scripts.filter((url) => url.startsWith(`${basePath}/_app/`));
	return { page, opened: new Set(own.flatMap((url) => withImports(fromUrl(url)))) };
}

/** @param {string} url as written in a page @returns {string} the file's path in the build */
function fromUrl(url) {
	if (!url.startsWith(`${basePath}/`)) throw new Error(`${url} is not below "${basePath}/".`);
	return url.slice(basePath.length + 1);
}

/**
 * @param {string} path
 * @param {Set<string>} seen
 * @returns {string[]} the module and its static imports, all the way down
 */
function withImports(path, seen = new Set()) {
	if (seen.has(path)) return [];
	seen.add(path);
	for (const source of importsOf(path)) withImports(join(path, '..', source), seen);
	return [...seen];
}

/** @param {string} path @returns {string[]} as they are written */
function importsOf(path) {
	const known = imports.get(path);
	if (known) return known;
	const found = parseAst(readFileSync(join(directory, path), 'utf8')).body.flatMap((statement) =>
		'source' in statement && statement.source ? [String(statement.source.value)] : []
	);
	imports.set(path, found);
	return found;
}

/** What the service worker fetches by itself, and the worker. */
function offline() {
	const kept = paths.filter((path) => groupOf(path) !== 'not kept');
	const groups = new Set(kept.map(groupOf));
	return [
		...[...groups].map((group) =>
			row(
				`offline: ${group}`,
				kept.filter((path) => groupOf(path) === group)
			)
		),
		row('offline, all', kept, limits.offlineBytes)
	];
}

/** @param {string} path */
function groupOf(path) {
	if (path.startsWith('_app/immutable/subjects/')) return 'not kept';
	if (path.startsWith('_app/immutable/')) {
		if (path.endsWith('.js')) return 'script';
		return path.endsWith('.css') ? 'styles' : 'fonts';
	}
	if (path.endsWith('.html')) {
		return /^((ar\/)?index|404)\.html$/.test(path) ? 'pages' : 'not kept';
	}
	if (path === 'service-worker.js') return 'worker';
	if (path === '_app/version.json') return 'not kept';
	return svelteConfig.kit?.serviceWorker?.files?.(path) === false ? 'not kept' : 'static files';
}

/** Each subject beside the size that its button promises. */
async function subjects() {
	const { module } = await runnerImport('./content/index.ts');
	return module.subjects.map((/** @type {{ slug: string, sizeBytes: number }} */ subject) => {
		const { slug, sizeBytes } = subject;
		const chunk = paths.find((path) => path.startsWith(`_app/immutable/subjects/${slug}.`));
		if (chunk === undefined) throw new Error(`The subject "${slug}" has no chunk of its own.`);
		const { gzip, ...rest } = row(`subject ${slug} (says ${sizeBytes})`, [chunk]);
		if (Math.abs(gzip - sizeBytes) > gzip * limits.subjectTolerance) {
			failures.push(`content/index.ts: the size of "${slug}" should say ${gzip}.`);
		}
		return { ...rest, gzip };
	});
}

/**
 * @param {string} what
 * @param {string[]} files
 * @param {number} [limit] gzipped bytes
 */
function row(what, files, limit) {
	const gzip = total(files, '.gz');
	if (limit !== undefined && gzip > limit) {
		failures.push(`${what}: ${gzip} bytes with gzip, and the limit is ${limit}.`);
	}
	return { what, files: files.length, gzip, brotli: total(files, '.br'), limit: limit ?? '' };
}

/**
 * @param {string[]} files
 * @param {'.gz' | '.br'} suffix of the compressed twin
 */
function total(files, suffix) {
	return files.reduce((sum, file) => sum + compressedBytes(join(directory, file), suffix), 0);
}

/**
 * @param {string} file
 * @param {'.gz' | '.br'} suffix of its compressed twin; without one it is packed here as the adapter
 * packs it, and what is packed already is sent as it is
 */
function compressedBytes(file, suffix) {
	if (existsSync(file + suffix)) return statSync(file + suffix).size;
	const bytes = readFileSync(file);
	if (!/\.(html|js|json|css|svg|xml|wasm)$/.test(file)) return bytes.length;
	return (suffix === '.gz' ? gzipSync(bytes, { level: 9 }) : brotliCompressSync(bytes)).length;
}
