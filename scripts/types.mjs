// `npm run check` and `npm test`: types of everything, by the compiler that is a program of its own
// and three times as fast. The one that others read sources with stays beside it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

// Where components stand as plain modules. One that is gone from the sources stays there.
rmSync('.svelte-kit/.svelte-check', { recursive: true, force: true });

const checks = [
	['node_modules/svelte-check/bin/svelte-check', '--tsgo', '--fail-on-warnings'],
	['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.worker.json']
];

for (const check of checks) {
	const { status } = spawnSync(process.execPath, check, { stdio: 'inherit' });
	if (status !== 0) process.exitCode = 1;
}
