import { existsSync, readFileSync } from 'node:fs';
import { succeeds, run } from './dependencies.mjs';
import { findChromium, hasHeadlessShell } from './chromium.mjs';

/**
 * Makes sure that there is a Chromium to test with, and says which. Needs the dependencies.
 * Where packages can be installed, that is the one without windows, even beside another.
 */
export async function installChromium() {
	const asked = process.env.CHROMIUM_PATH ?? '';
	if (asked === '' && !hasHeadlessShell() && isRoot() && isDebian()) {
		console.log('Installing chromium-headless-shell ...');
		installPackage('chromium-headless-shell');
	}
	if (findChromium() === undefined && !existsSync(await playwrightsOwn())) {
		console.log('No Chromium found. Installing one ...');
		if (!(isRoot() && isDebian() && installPackage('chromium'))) {
			// With the system's libraries that it needs, where that is allowed.
			const libraries = isRoot() ? ['--with-deps'] : [];
			run('npx', ['playwright', 'install', ...libraries, 'chromium']);
		}
	}
	console.log(`Testing with ${findChromium() ?? (await playwrightsOwn())}`);
}

/** @param {string} name @returns whether it is there now */
function installPackage(name) {
	const install = ['install', '-y', '--no-install-recommends', name];
	// The lists of a fresh machine are empty or old.
	return (
		succeeds('apt-get', install) ||
		(succeeds('apt-get', ['update']) && succeeds('apt-get', install))
	);
}

async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

function isRoot() {
	return process.getuid?.() === 0;
}

/** Not its descendants: Ubuntu's package of that name is an empty shell. */
function isDebian() {
	return (
		existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
	);
}
