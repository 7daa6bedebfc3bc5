import { existsSync, readFileSync } from 'node:fs';
import { run } from './dependencies.mjs';
import { findChromium } from './chromium.mjs';

/** Makes sure that there is a Chromium to test with, and says which. Needs the dependencies. */
export async function installChromium() {
	if (findChromium() === undefined && !existsSync(await playwrightsOwn())) {
		console.log('No Chromium found. Installing one ...');
		if (isRoot() && isDebian()) {
			run('apt-get', ['update']);
			run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
		} else {
			// With the system's libraries that it needs, where that is allowed.
			const libraries = isRoot() ? ['--with-deps'] : [];
			run('npx', ['playwright', 'install', ...libraries, 'chromium']);
		}
	}
	console.log(`Testing with ${findChromium() ?? (await playwrightsOwn())}`);
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
