import { existsSync } from 'node:fs';

/** The same engine without a window to draw: a third faster, so it comes first. */
const shellPath = '/usr/bin/chromium-headless-shell';

const systemPaths = [
	shellPath,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable'
];

/**
 * The Chromium that tests and benchmarks drive: `CHROMIUM_PATH`, else the system's.
 *
 * @returns {string | undefined} its path, or `undefined` to leave it to Playwright's own
 */
export function findChromium() {
	const asked = process.env.CHROMIUM_PATH;
	if (asked !== undefined && asked !== '') {
		if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names no file: ${asked}`);
		return asked;
	}
	return systemPaths.find((path) => existsSync(path));
}

/** Whether tests run as fast as they can on this machine. */
export function hasHeadlessShell() {
	return existsSync(shellPath);
}

/**
 * Playwright's launch options for that Chromium: no sandbox, because continuous integration runs
 * as root, and nothing that goes to the network by itself.
 */
export function chromiumLaunchOptions() {
	const executablePath = findChromium();
	return {
		...(executablePath === undefined ? {} : { executablePath }),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	};
}
