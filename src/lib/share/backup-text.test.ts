import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from './backup-text';
import { aBackup, anEntry, anyLog, seed } from './builders';
import { mergeLogs } from './merge';

const anyRecords = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));

describe('what is in a backup', () => {
	it('comes back equal, the log in order', () => {
		fc.assert(
			fc.property(anyLog, anyRecords, (log, kept) => {
				const backup = aBackup({ log, records: asJson(Object.entries(kept)) });
				expect(readBackup(writeBackup(backup))).toEqual({
					ok: true,
					value: { ...backup, log: mergeLogs(log, []) }
				});
			}),
			{ seed }
		);
	});

	it('is written the same in whatever order it is kept', () => {
		const records = [
			['session/isles', {}],
			['preferences', {}]
		] as const;
		const one = aBackup({ log: [anEntry(1), anEntry(2)], records: new Map(records) });
		const other = aBackup({
			log: [anEntry(2), anEntry(1)],
			records: new Map([...records].reverse())
		});
		expect(writeBackup(one)).toEqual(writeBackup(other));
	});

	it('keeps what a later build added to an entry', () => {
		const entry = { ...anEntry(1), confidence: 0.7 };
		expect(readBackup(writeBackup(aBackup({ log: [entry] })))).toMatchObject({
			value: { log: [entry] }
		});
	});
});

describe('a text is refused', () => {
	const lines = new TextDecoder().decode(writeBackup(aBackup())).split('\n');
	const [head = '', record = '', first = '', second = ''] = lines;
	const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

	it.each([
		['that is empty', ''],
		['without an end', lines.join('\n').slice(0, -1)],
		['without its head', [record, first, second, ''].join('\n')],
		['without one of its entries', [head, record, first, ''].join('\n')],
		['with an entry twice', [head, record, first, first, ''].join('\n')],
		['with more than it says', [head, record, first, second, second, ''].join('\n')],
		['with a record that has no name', [head, '[{},7]', first, second, ''].join('\n')],
		['with a record too deep to keep', [head, `["a",${deep}]`, first, second, ''].join('\n')],
		['with an entry that no build made', [head, record, first, '{"type":"review"}', ''].join('\n')],
		[
			'with a rating that is none',
			[head, record, first, second.replace('"good"', '"toString"'), ''].join('\n')
		],
		['with a line that is no JSON', [head, record, first, '<img src=x>', ''].join('\n')],
		[
			'made at a time that is none',
			[head.replace('1790000000000', '1e300'), record, first, second, ''].join('\n')
		],
		['made by nobody', [head.replace('k3v9x0ab', '<b>'), record, first, second, ''].join('\n')]
	])('%s', (_, text) => {
		expect(readBackup(new TextEncoder().encode(text))).toEqual({ ok: false, reason: 'corrupted' });
	});

	it('that is no UTF-8', () => {
		expect(readBackup(Uint8Array.of(0xff, 0x0a))).toEqual({ ok: false, reason: 'corrupted' });
	});

	it('whatever else follows its head, without a throw', () => {
		fc.assert(
			fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (values) => {
				const text = [head, ...values.map((value) => JSON.stringify(value)), ''].join('\n');
				expect(readBackup(new TextEncoder().encode(text)).ok).toBe(false);
			}),
			{ seed }
		);
	});
});

/** As JSON has them, which knows no zero below zero. */
function asJson(records: readonly (readonly [string, unknown])[]): Map<string, unknown> {
	return new Map(JSON.parse(JSON.stringify(records)) as [string, unknown][]);
}
