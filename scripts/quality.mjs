// `npm run quality [-- --quick] [iraq/en ...]`: measures the questions of every subject in every
// language: a second solver, the linter, the guessers, and all of them on flaws put in by hand.
// Two batches run at a time. The last line says how many checks passed and failed.
import { fork } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleSource, root } from './import-source.mjs';

/** @typedef {import('./quality/gate.ts').GateReport} GateReport */

const args = process.argv.slice(2);
const isQuick = args.includes('--quick');
const meant = args.filter((arg) => !arg.startsWith('--'));

// Made into one file once, for all batches: as modules of a server it takes half as long again.
const gateFile =
	process.env.QUALITY_GATE ?? `${root}.cache/quality/gate-${String(process.pid)}.mjs`;
if (!process.send) {
	mkdirSync(`${root}.cache/quality`, { recursive: true });
	writeFileSync(gateFile, await bundleSource('./scripts/quality/gate.ts'));
	process.on('exit', () => rmSync(gateFile));
}

/** @type {typeof import('./quality/gate.ts')} */
const { batches, runGate } = await import(pathToFileURL(gateFile).href);

if (process.send) {
	process.send(runGate(meant[0] ?? '', isQuick));
	process.disconnect();
} else {
	const unknown = [
		...meant.filter((batch) => !batches.includes(batch)).map((batch) => `batch "${batch}"`),
		...args.filter((arg) => arg.startsWith('--') && arg !== '--quick').map((arg) => `option ${arg}`)
	];
	if (unknown.length > 0) {
		console.error(`There is no ${unknown.join(', no ')}. Batches: ${batches.join(', ')}.`);
		process.exitCode = 1;
	} else {
		await runAll(meant.length > 0 ? meant : batches);
	}
}

/** @param {readonly string[]} wanted */
async function runAll(wanted) {
	const waiting = [...wanted];
	let passed = 0;
	let failed = 0;
	const worker = async () => {
		for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
			const report = await runApart(batch);
			for (const line of report.lines) console.log(line);
			passed += report.passed;
			failed += report.failed;
		}
	};
	await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

/**
 * @param {string} batch
 * @returns {Promise<GateReport>} a failure of its own if the batch breaks off
 */
function runApart(batch) {
	return new Promise((resolve) => {
		const child = fork(fileURLToPath(import.meta.url), [batch, ...(isQuick ? ['--quick'] : [])], {
			env: { ...process.env, QUALITY_GATE: gateFile }
		});
		/** @type {GateReport} */
		let report = { lines: [`\nFAILED  ${batch} broke off`], passed: 0, failed: 1 };
		child.on('message', (message) => {
			report = /** @type {GateReport} */ (message);
		});
		child.on('close', () => resolve(report));
	});
}
