import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { surviveMessages, type GoldenMessages } from './survive-messages';

const golden: GoldenMessages = JSON.parse(readFileSync('tests/golden/exchange-v1.json', 'utf8'));

it('a small sample of hostile messages crashes nothing, hangs nowhere and is not accepted', async () => {
	const { endings, failures } = await surviveMessages(3_000, golden);
	expect(failures).toEqual([]);
	// The sample reaches what it is there for.
	for (const ending of [
		'text: cutOff',
		'text: nothingFound',
		'message: damaged',
		'message: newer',
		'message: notForYou',
		'body: read',
		'asked: read',
		'attempt: read',
		'attempt: damaged',
		'attempt: otherItems'
	]) {
		expect(endings[ending], ending).toBeGreaterThan(0);
	}
}, 60_000);
