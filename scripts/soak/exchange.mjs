// `npm run soak -- exchange`: has a million hostile links, codes and messages read. A number behind
// it makes it fewer: `npm run soak -- exchange 10000`.
import { readFileSync } from 'node:fs';
import { importSource } from '../import-source.mjs';

/**
 * @param {number} count how many inputs
 * @returns {Promise<{ rows: Record<string, unknown>[], failures: readonly string[] }>}
 */
export async function soakExchange(count) {
	/** @type {typeof import('./survive-messages.ts')} */
	const { surviveMessages } = await importSource('./scripts/soak/survive-messages.ts');
	const golden = JSON.parse(readFileSync('tests/golden/exchange-v1.json', 'utf8'));
	const { endings, slowestMs, failures } = await surviveMessages(count, golden, (done) => {
		if (done % 100_000 === 0) console.log(`${done} messages ...`);
	});
	const rows = Object.entries(endings)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([ending, times]) => ({ what: 'hostile messages', count: times, ending }));
	const slowest = `the slowest took ${slowestMs.toFixed(1)} ms`;
	return { rows: [...rows, { what: 'all of them', count, ending: slowest }], failures };
}
