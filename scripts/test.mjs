// `npm test`: everything, on a machine with Node and nothing else. Every stage runs to its end even
// if another fails, and the last line says how many tests passed and failed over all. Lint, types,
// builds and sizes count as one test each.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installDependencies, requireNode, run } from './dependencies.mjs';
import { installChromium } from './install-chromium.mjs';

// Sources, builds and tests are full of what lives shortly: with more room for that (the default is
// 16 MB), a tenth of all processor time is saved.
process.env.NODE_OPTIONS = `--max-semi-space-size=64 ${process.env.NODE_OPTIONS ?? ''}`;

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {Count & { stage: string, seconds: number }} Result */

requireNode();
installDependencies();
await installChromium();
// Types and tests read what these two write, so they come before anything runs side by side.
run('npm', ['run', '--silent', 'messages']);
run(binary('svelte-kit'), ['sync']);
rmSync('.cache/tests', { recursive: true, force: true });
mkdirSync('.cache/tests', { recursive: true });

/** @type {Result[]} */
const results = [];

// Two cores, two ways to their end at about the same time. The stories take both.
await Promise.all([readSources().then(testComponents), build().then(testUnits)]);
// `npm run test:e2e` tells all, in every language and form (see `tests/e2e/wide.ts`).
const stories = ['playwright', 'test', '--grep-invert', '@wide'];
await stage('e2e', stories, countPlaywright, { DIWAN_E2E_REUSE: '1' });

const passed = sum('passed');
const failed = sum('failed');
console.table(results);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function readSources() {
	await stage('content', ['node', 'scripts/content.mjs', 'lint'], countOne);
	await stage('coverage', ['node', 'scripts/content.mjs', 'coverage'], countOne);
	await stage('format', ['prettier', '--check', '.'], countOne);
	await stage('lint', ['eslint', '.', '--max-warnings', '0'], countOne);
	await stage('types', ['node', 'scripts/types.mjs'], countOne);
}

async function build() {
	await stage('builds', ['node', 'scripts/e2e-builds.mjs'], countOne);
	await stage('size', ['node', 'scripts/size.mjs'], countOne, { BUILD_DIR: 'build-e2e/a' });
}

async function testComponents() {
	await stage('browser', vitest('browser'), countVitest);
}

async function testUnits() {
	await stage('quality', ['node', 'scripts/quality.mjs', '--quick'], countOne);
	// By itself one processor would be left to watch: component tests wait a good deal.
	await stage('unit', vitest('unit', '--maxWorkers=100%'), countVitest);
}

/** @param {string} project @param {string[]} options */
function vitest(project, ...options) {
	return [
		...['vitest', 'run', '--project', project, ...options],
		...['--reporter=default', '--reporter=json', `--outputFile.json=.cache/tests/${project}.json`]
	];
}

/**
 * Runs one command, with its name before each line of its output.
 *
 * @param {string} name
 * @param {string[]} command
 * @param {(name: string, succeeded: boolean) => Count} count
 * @param {Record<string, string>} [settings] environment
 */
async function stage(name, command, count, settings = {}) {
	const startedAt = performance.now();
	const [program = '', ...args] = command;
	const child = spawn(program === 'node' ? program : binary(program), args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
		env: { ...process.env, ...settings }
	});
	for (const stream of [child.stdout, child.stderr]) {
		createInterface({ input: stream }).on('line', (line) => console.log(`${name} | ${line}`));
	}
	const succeeded = await new Promise((resolve) => {
		child.on('error', () => resolve(false));
		child.on('close', (code) => resolve(code === 0));
	});
	const seconds = Math.round((performance.now() - startedAt) / 1000);
	results.push({ stage: name, seconds, ...count(name, succeeded) });
	console.log(`${name} | ${succeeded ? 'done' : 'FAILED'} after ${seconds} s`);
}

/** @param {string} name @returns its path; `npx` takes half a second to find it */
function binary(name) {
	return join('node_modules', '.bin', name);
}

/** @param {string} _name @param {boolean} succeeded @returns {Count} */
function countOne(_name, succeeded) {
	return { passed: Number(succeeded), failed: Number(!succeeded) };
}

/** @param {string} name @param {boolean} succeeded @returns {Count} */
function countVitest(name, succeeded) {
	const report = readReport(name);
	return atLeastOne(report?.numPassedTests, report?.numTotalTests, succeeded);
}

/** @param {string} name @param {boolean} succeeded @returns {Count} */
function countPlaywright(name, succeeded) {
	const stats = readReport(name)?.stats;
	const total = stats && stats.expected + stats.unexpected + stats.flaky + stats.skipped;
	return atLeastOne(stats?.expected, total, succeeded);
}

/**
 * Whatever did not pass has failed, skipped tests too; and a stage without tests, or one that
 * ended badly for another reason than a test, has failed as well.
 *
 * @param {number} passed
 * @param {number} total
 * @param {boolean} succeeded
 * @returns {Count}
 */
function atLeastOne(passed = 0, total = 0, succeeded) {
	const failed = total - passed;
	return { passed, failed: failed === 0 && (!succeeded || total === 0) ? 1 : failed };
}

/** @param {string} name @returns the reporter's JSON, or nothing if the run broke before it */
function readReport(name) {
	try {
		return JSON.parse(readFileSync(`.cache/tests/${name}.json`, 'utf8'));
	} catch (error) {
		console.log(`${name} | left no report: ${String(error)}`);
		return undefined;
	}
}

/** @param {'passed' | 'failed'} key */
function sum(key) {
	return results.reduce((total, result) => total + result[key], 0);
}
