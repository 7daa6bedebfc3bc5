// Runs before anything is installed: Node's own modules only, and no syntax newer than Node 12.
import { spawnSync } from 'child_process';
import { existsSync, statSync } from 'fs';

/** Ends the process with a plain sentence where Node is older than the tools need. */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(
		`Diwan needs Node 20.19 or newer, and this is Node ${process.versions.node}. ` +
			'Install a newer one from https://nodejs.org and try again.'
	);
	process.exit(1);
}

/** Installs exactly what the lockfile names, unless that has been done since it last changed. */
export function installDependencies() {
	const installed = 'node_modules/.package-lock.json';
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs)
		return;
	console.log('Installing dependencies (npm ci) ...');
	run('npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * Runs a command in the open and ends the process if it fails.
 *
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
	if (succeeds(command, args)) return;
	console.error(`"${command} ${args.join(' ')}" failed.`);
	process.exit(1);
}

/**
 * Runs a command in the open.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it could be run and did not fail
 */
export function succeeds(command, args) {
	const { status, error } = spawnSync(command, args, {
		stdio: 'inherit',
		// Windows finds npm and npx through its shell only.
		shell: process.platform === 'win32'
	});
	if (error) console.error(error.message);
	return status === 0;
}
