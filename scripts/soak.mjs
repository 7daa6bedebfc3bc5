// `npm run soak`: does everything to a learner's data that a bad day can do, and looks whether any
// of it is lost. An argument makes the numbers smaller: `npm run soak 20` for a fiftieth of the kills.
// `npm run soak -- exchange` does the same to what is handed out and in, and nothing else.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.mjs';
import { importSource } from './import-source.mjs';
import { serveDirectory } from './serve.mjs';
import { makePage } from './make-page.mjs';
import { soakExchange } from './soak/exchange.mjs';

if (process.argv[2] === 'exchange') {
	report(await soakExchange(Number(process.argv[3] ?? 1_000_000)));
	process.exit();
}

const kills = Number(process.argv[2] ?? 1_000);
const hostileFiles = kills * 10;
const hostileOnDisk = Math.ceil(hostileFiles / 20);
const seed = 'diwan-1';

/** A tab that dies without a word, one that is closed, one that goes elsewhere. */
const ends = /** @type {const} */ (['crash', 'crash', 'close', 'leave']);

const directory = await makePage('scripts/soak/page.ts');
const server = await serveDirectory({ directory });
const profile = mkdtempSync(join(tmpdir(), 'diwan-soak-'));
const browser = await chromium.launchPersistentContext(profile, chromiumLaunchOptions());

/** @type {Record<string, unknown>[]} */
const rows = [];
/** @type {string[]} */
const failures = [];
try {
	await soakKills();
	await soakFaults();
	await soakFiles();
	const exchange = await soakExchange(kills * 1_000);
	rows.push(...exchange.rows);
	failures.push(...exchange.failures);
} finally {
	await browser.close();
	await server.close();
	rmSync(profile, { recursive: true, force: true });
	rmSync(directory, { recursive: true, force: true });
}
report({ rows, failures });

/** @param {{ rows: Record<string, unknown>[], failures: readonly string[] }} found */
function report({ rows, failures }) {
	console.table(rows);
	for (const failure of failures.slice(0, 20)) console.error(failure);
	if (failures.length > 0) process.exit(1);
}

/** Every answer that was taken has to be there in the next life of the tab, and in the last. */
async function soakKills() {
	/** @type {string[]} */
	const acknowledged = [];
	let checked = 0;
	for (let kill = 0; kill < kills; kill += 1) {
		const page = await openPage();
		failures.push(...(await check(page, acknowledged.slice(checked))));
		checked = acknowledged.length;
		await page.exposeBinding('say', (_, id) => void acknowledged.push(id));
		await page.evaluate(() => {
			soak().answerUntilTheEnd(Reflect.get(globalThis, 'say'));
		});
		await new Promise((resolve) => setTimeout(resolve, Math.random() * 250));
		await end(page, ends[kill % ends.length] ?? 'crash');
		if (kill % 100 === 99) console.log(`${kill + 1} kills, ${acknowledged.length} answers ...`);
	}
	const page = await openPage();
	failures.push(...(await check(page, acknowledged)));
	await page.close();
	rows.push({ what: 'kills', count: kills, answers: acknowledged.length, lost: failures.length });
}

async function soakFaults() {
	const page = await openPage();
	for (const fault of await page.evaluate(() => soak().faults)) {
		const ending = await page.evaluate((name) => soak().inject(name), fault);
		if (ending.startsWith('FAILED')) failures.push(`${fault}: ${ending}`);
		rows.push({ what: fault, count: 1, ending });
	}
	await page.close();
}

async function soakFiles() {
	/** @type {typeof import('./soak/hostile-backups.ts')} */
	const { hostileBackups } = await importSource('./scripts/soak/hostile-backups.ts');
	/** @type {typeof import('../src/lib/app/backup-file.ts')} */
	const { openBackupFile } = await importSource('./src/lib/app/backup-file.ts');
	const names = ['backup-v1.diwan', 'backup-v1-locked.diwan', 'backup-v2.diwan'];
	const golden = names.map((name) => new Uint8Array(readFileSync(`tests/golden/${name}`)));
	const files = hostileBackups(seed, hostileFiles, golden);
	/** @type {Record<string, number>} */
	const reasons = {};
	for (const { kind, bytes } of files) {
		const opened = await openBackupFile(bytes);
		if (opened.ok) failures.push(`a file was opened: ${kind}`);
		const reason = opened.ok ? 'OPENED' : opened.reason;
		reasons[reason] = (reasons[reason] ?? 0) + 1;
	}
	rows.push({ what: 'hostile files, refused', count: files.length, ending: summary(reasons) });

	const page = await openPage();
	const onDisk = files
		.slice(0, hostileOnDisk)
		.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
	const ended = await page.evaluate((all) => soak().restoreHostile(all), onDisk);
	if (ended.RESTORED || ended.CHANGED) failures.push(`hostile files: ${summary(ended)}`);
	rows.push({ what: 'of these, on a real disk', count: onDisk.length, ending: summary(ended) });
	await page.close();
}

async function openPage() {
	const page = await browser.newPage();
	await page.addInitScript(() => {
		Object.assign(globalThis, { soak: () => Reflect.get(globalThis, 'soakPage') });
	});
	await page.goto(server.origin);
	await page.waitForFunction(() => Reflect.has(globalThis, 'soakPage'));
	return page;
}

/** @param {import('@playwright/test').Page} page @param {string[]} acknowledged */
async function check(page, acknowledged) {
	const status = await page.evaluate(() => soak().open());
	if (status !== 'ready') return [`the learner is ${status}`];
	return page.evaluate((ids) => soak().check(ids), acknowledged);
}

/** @param {import('@playwright/test').Page} page @param {(typeof ends)[number]} how */
async function end(page, how) {
	if (how === 'crash') {
		const crashed = page.waitForEvent('crash');
		const session = await page.context().newCDPSession(page);
		session.send('Page.crash').catch(() => undefined);
		await crashed;
	}
	if (how === 'leave') await page.goto('about:blank');
	await page.close();
}

/** @param {Record<string, number>} counts */
function summary(counts) {
	return Object.entries(counts)
		.map(([what, count]) => `${count} ${what}`)
		.join(', ');
}

/** Stands for what the page has, in what is run there. @returns {import('./soak/page.ts').Soak} */
function soak() {
	throw new Error('Only a page has it');
}
