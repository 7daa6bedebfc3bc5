// `node scripts/bench-schedule-log.mjs`: how large the log is and how fast it is read, on the log of
// somebody who has answered a hundred thousand questions of the largest subject. Prints a row for
// each goal and never fails: times depend on the machine, which should be doing nothing else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.mjs';
import { importSource } from './import-source.mjs';
import { makePage } from './make-page.mjs';
import { serveDirectory } from './serve.mjs';

const seed = process.argv[2] ?? 'diwan-1';
const reviews = Number(process.argv[3] ?? 100_000);
const cpuSlowdown = 4;
const runs = 9;
const commits = 300;

/** @type {typeof import('./log/lived-log.ts')} */
const { livedLog } = await importSource('./scripts/log/lived-log.ts');
/** @type {typeof import('../src/lib/schedule/fold.ts')} */
const { fold } = await importSource('./src/lib/schedule/fold.ts');

console.log(`Seed ${seed}: ${reviews} answers, 120 a day ...`);
const log = livedLog({ seed, reviews, reviewsADay: 120 });
const today = (log.at(-1)?.studyDay ?? 0) + 1;
const directory = await makePage('scripts/log/page.ts');
writeFileSync(join(directory, 'log.json'), JSON.stringify(log));
const server = await serveDirectory({ directory });

/** @type {Record<string, unknown>[]} */
const rows = [];
const nodeMs = Array.from({ length: runs }, () => {
	const startedAt = performance.now();
	fold(log);
	return performance.now() - startedAt;
});
row(
	`replay of ${log.length} entries of ${reviews} answers, Node: best of ${runs}`,
	Math.min(...nodeMs),
	100,
	'ms'
);
row('  the first, with nothing warm', nodeMs[0] ?? 0, undefined, 'ms');

await inFreshProfile(async (open) => {
	const page = await open();
	await page.evaluate(() => bench().restore('log', 'log.json'));
	const { replayMs, readMs } = await page.evaluate((times) => bench().replay('log', times), runs);
	row(`replay, Chromium: best of ${runs}`, Math.min(...replayMs), 100, 'ms');
	row('  the first, with nothing warm', replayMs[0] ?? 0, undefined, 'ms');
	row('  and to read and unpack the log before', readMs, undefined, 'ms');
	const { chunkBytes, snapshotBytes } = await page.evaluate(() => bench().packed('log'));
	row('a review, in chunks', chunkBytes / reviews, undefined, 'bytes');
	row('a review, with the snapshot of all states', (chunkBytes + snapshotBytes) / reviews, 24);
}, 'a review on disk, restored from a copy');

await inFreshProfile(async (open) => {
	const page = await open();
	await page.evaluate(() => bench().restore('log', 'log.json'));
	const slow = await open(cpuSlowdown);
	const durations = await slow.evaluate(
		(n) => bench().commitOneByOne('log', 'log.json', n),
		commits
	);
	row(`commit of an answer at ${cpuSlowdown}x: p50`, quantile(durations, 0.5), undefined, 'ms');
	row(
		`commit of an answer at ${cpuSlowdown}x: p95 of ${commits}`,
		quantile(durations, 0.95),
		25,
		'ms'
	);
});

await inFreshProfile(async (open) => {
	// A page for every few weeks, as in life.
	for (let from = 0; from < log.length; from += 10_000) {
		const page = await open();
		await page.evaluate(
			([start, end]) => bench().answer('log', 'log.json', start, end),
			/** @type {const} */ ([from, from + 10_000])
		);
		await page.close();
	}
	const page = await open();
	const { chunkBytes, rows: left } = await page.evaluate(() => bench().packed('log'));
	row('a review, in chunks, answered one by one', chunkBytes / reviews, undefined, 'bytes');
	row('  rows that are not packed yet', left, undefined, '');
}, 'a review on disk, answered one by one');

for (const [cards, goalMs] of /** @type {const} */ ([
	[10_000, 50],
	[100_000, 120]
])) {
	await inFreshProfile(async (open) => {
		const page = await open();
		const args = /** @type {const} */ ([cards, today]);
		await page.evaluate(([count, day]) => bench().keepStates('cards', count, day), args);
		await page.close();
		const starts = [];
		const others = [];
		for (let run = 0; run < runs; run += 1) {
			const slow = await open(cpuSlowdown);
			starts.push(
				await slow.evaluate(([count, day]) => bench().startSession('cards', count, day), args)
			);
			await slow.close();
			const other = await open(cpuSlowdown);
			others.push(
				await other.evaluate(
					([count, day]) => bench().startSession('cards', count, day, 'other'),
					args
				)
			);
			await other.close();
		}
		const all = starts.map(({ openMs, queueMs }) => openMs + queueMs);
		const allOthers = others.map(({ openMs, queueMs }) => openMs + queueMs);
		row(
			`session start at ${cpuSlowdown}x, ${cards} cards: median`,
			quantile(all, 0.5),
			goalMs,
			'ms'
		);
		row('  the best', Math.min(...all), undefined, 'ms');
		row(
			'  of it the queue',
			quantile(
				starts.map(({ queueMs }) => queueMs),
				0.5
			),
			undefined,
			'ms'
		);
		row(
			'  tapped on the start page, which has counted: median',
			quantile(
				starts.map(({ fromHomeMs }) => fromHomeMs),
				0.5
			),
			goalMs,
			'ms'
		);
		row('  where cards were not met in order: median', quantile(allOthers, 0.5), undefined, 'ms');
		row('  the best', Math.min(...allOthers), undefined, 'ms');
	});
}
await server.close();
rmSync(directory, { recursive: true, force: true });
console.table(rows);

/**
 * @param {(open: (slowdown?: number) => Promise<import('@playwright/test').Page>) => Promise<void>} use
 * @param {string} [what] to measure what it leaves on the disk, too
 */
async function inFreshProfile(use, what) {
	const profile = mkdtempSync(join(tmpdir(), 'diwan-bench-'));
	const browser = await chromium.launchPersistentContext(profile, chromiumLaunchOptions());
	await use(async (slowdown = 1) => {
		const page = await browser.newPage();
		await page.addInitScript(() => {
			Object.assign(globalThis, { bench: () => Reflect.get(globalThis, 'benchPage') });
		});
		await page.goto(server.origin);
		await page.waitForFunction(() => Reflect.has(globalThis, 'benchPage'));
		const session = await browser.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		return page;
	});
	await browser.close();
	if (what !== undefined) {
		const directory = join(profile, 'Default', 'IndexedDB');
		const bytes = Number(
			execFileSync('du', ['-sb', directory], { encoding: 'utf8' }).split('\t')[0]
		);
		row(what, bytes / reviews, 24);
	}
	rmSync(profile, { recursive: true, force: true });
}

/** @param {number[]} values @param {number} fraction */
function quantile(values, fraction) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * fraction) - 1)] ?? Number.NaN;
}

/** @param {string} what @param {number} value @param {number} [goal] @param {string} [unit] */
function row(what, value, goal, unit = 'bytes') {
	rows.push({
		what,
		value: Math.round(value * 10) / 10,
		unit,
		goal: goal ?? '',
		held: goal === undefined ? '' : value <= goal
	});
}

/** Stands for what the page has, in what is run there. @returns {import('./log/page.ts').Bench} */
function bench() {
	throw new Error('Only a page has it');
}
