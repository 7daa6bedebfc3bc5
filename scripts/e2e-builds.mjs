// The builds that the end-to-end tests serve, made one after another because Kit has one output
// folder. `npm run test:e2e` makes them by itself, unless DIWAN_E2E_REUSE=1 says that they are there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** In all but one build, one page of a note stands for the thousand. */
const notePages = '/explore/iraq/law-40-2016';

const builds = {
	/** What a learner has. */
	a: { version: 'a', basePath: '', config: 'vite.config.ts' },
	/** The update: a later version, in which the subjects have changed too. */
	b: { version: 'b', basePath: '', config: 'tests/e2e/later-version.config.ts', notePages },
	/** A project page on a shared host. */
	sub: { version: 'a', basePath: '/diwan', config: 'vite.config.ts', notePages }
};

/** @param {keyof typeof builds} name @returns where that build is */
export function buildDirectory(name) {
	return fileURLToPath(new URL(`../build-e2e/${name}`, import.meta.url));
}

/** @returns {string[]} what went wrong; empty if all builds are there */
export function makeE2eBuilds() {
	return Object.entries(builds).flatMap(([name, { version, basePath, config, ...only }]) => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['node_modules/vite/bin/vite.js', 'build', '--logLevel=error', `--config=${config}`],
			{
				encoding: 'utf8',
				env: {
					...process.env,
					DIWAN_VERSION: version,
					PRECOMPRESS: '0',
					BASE_PATH: basePath,
					BUILD_DIR: `build-e2e/${name}`,
					...('notePages' in only ? { NOTE_PAGES: only.notePages } : {})
				}
			}
		);
		return status === 0 ? [] : [`Build "${name}" failed.\n${stdout}${stderr}`];
	});
}

/** Playwright's global setup. */
export default function prepareBuilds() {
	const reuse = process.env.DIWAN_E2E_REUSE === '1';
	const problems = reuse
		? ['a', 'b', 'sub']
				.filter((name) => !existsSync(`build-e2e/${name}/service-worker.js`))
				.map((name) => `There is no build "${name}" to reuse.`)
		: makeE2eBuilds();
	if (problems.length > 0) throw new Error(problems.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepareBuilds();
