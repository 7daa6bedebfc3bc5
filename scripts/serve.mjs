import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/**
 * @typedef {object} StaticServer
 * @property {string} origin as in `http://localhost:4173`
 * @property {(directory: string) => void} switchTo serves another build from the next request on
 * @property {() => Promise<void>} close ends every connection and frees the port
 */

/**
 * Serves a build the way a static host does: compressed files where they exist, `404.html` for
 * what is not there, hashed files for ever, everything else checked each time.
 *
 * @param {{ directory: string, basePath?: string, port?: number }} options `basePath` as in
 * `/diwan`; without a port any free one is taken
 * @returns {Promise<StaticServer>} rejects with `EADDRINUSE` if the port is taken
 */
export async function serveDirectory({ directory, basePath = '', port = 0 }) {
	let respond = filesOf(directory);
	// Browsers open connections ahead and keep them: however long one idles, the next request on it counts.
	const patience = { headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0 };
	const server = createServer(patience, (request, response) => {
		const path = request.url ?? '/';
		if (path === basePath) {
			response.writeHead(301, { location: `${basePath}/` }).end();
		} else if (path.startsWith(`${basePath}/`)) {
			request.url = path.slice(basePath.length);
			respond(request, response, basePath);
		} else {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
		}
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', () => resolve(undefined));
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		origin: `http://localhost:${address.port}`,
		switchTo(next) {
			respond = filesOf(next);
		},
		close() {
			return new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			});
		}
	};
}

/** @type {Map<string, ReturnType<typeof staticFiles>>} */
const known = new Map();

/**
 * To look through the three thousand files of a build takes longer than to serve a visit.
 *
 * @param {string} directory what is in it stays as it is
 */
function filesOf(directory) {
	const files = known.get(directory) ?? staticFiles(directory);
	known.set(directory, files);
	return files;
}

/** @param {string} directory */
function staticFiles(directory) {
	const files = sirv(directory, { brotli: true, gzip: true, etag: true, setHeaders: setCaching });
	const notFound = join(directory, '404.html');
	// The tests' builds have nothing beside a file that could be sent in its place.
	const hashed = existsSync(`${directory}/index.html.br`) ? undefined : hashedFiles(directory);

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 * @param {string} basePath
	 */
	return (request, response, basePath) => {
		// Two slashes at the front would be read as a host, and `//` alone cannot be read at all.
		const path = (request.url ?? '').replace(/^\/*/, '/');
		const { pathname, search } = new URL(`http://localhost${path}`);
		// As hosts do it: a page has one address, and that ends with a slash.
		if (!pathname.endsWith('/') && existsSync(join(directory, pathname, 'index.html'))) {
			response.writeHead(301, { location: `${basePath}${pathname}/${search}` }).end();
			return;
		}
		if (hashed?.(request, response, pathname)) return;
		files(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
			response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found.');
		});
	};
}

const typesOfHashed = new Map([
	['.js', 'text/javascript'],
	['.css', 'text/css'],
	['.woff2', 'font/woff2']
]);

/**
 * Hashed files from memory. Each visit asks for a hundred; to open and read them takes longer than
 * to send them.
 *
 * @param {string} directory
 */
function hashedFiles(directory) {
	/** @type {Map<string, Buffer>} */
	const read = new Map();

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 * @param {string} path
	 * @returns whether it was one, and has been sent
	 */
	return (request, response, path) => {
		const type = typesOfHashed.get(extname(path));
		if (!type || !path.startsWith('/_app/immutable/')) return false;
		if (request.method !== 'GET' || request.headers.range) return false;
		const file = join(directory, path);
		const content = read.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
		if (!content) return false;
		read.set(path, content);
		response.setHeader('content-type', type);
		setCaching(response, path);
		response.end(content);
		return true;
	};
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setCaching(response, path) {
	const isHashed = path.startsWith('/_app/immutable/');
	response.setHeader(
		'cache-control',
		isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
}

/**
 * Serves a build and says plainly where, or why not.
 *
 * @param {{ directory: string, basePath: string, port: number }} options
 * @returns {Promise<string>} the address to open
 */
export async function serveOrExit({ directory, basePath, port }) {
	if (!existsSync(join(directory, 'index.html'))) {
		console.error(`There is no build in "${directory}". Make one with: npm run build`);
		process.exit(1);
	}
	try {
		const { origin } = await serveDirectory({ directory, basePath, port });
		return basePath === '' ? origin : `${origin}${basePath}/`;
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
		console.error(
			`Port ${port} is taken. Stop what is using it, or choose another: -- --port ${port + 1}`
		);
		process.exit(1);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			port: { type: 'string', default: '4173' },
			base: { type: 'string', default: process.env.BASE_PATH ?? '' }
		}
	});
	const address = await serveOrExit({
		directory: positionals[0] ?? process.env.BUILD_DIR ?? 'build',
		basePath: values.base,
		port: Number(values.port)
	});
	console.log(`Diwan is ready: ${address}`);
}
