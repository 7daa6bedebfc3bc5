import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeFrame, type Backup } from '$lib/share';
import { makeBackupFile, openBackupFile } from './backup-file';
import { aWorld } from './builders';

const records = new Map([['preferences', { theme: 'dark' }]]);
const backup: Backup = { madeAt: 1_790_000_000_000, device: 'k3v9x0ab', log: [], records };

describe('a backup file', () => {
	it('gives back what was put in', async () => {
		const file = await made(backup);
		expect(await openBackupFile(file)).toEqual({ ok: true, value: backup });
	});

	it('that is locked opens with its passphrase, however that was typed', async () => {
		const file = await made(backup, 'caf\u00e9 ديوان');
		expect(await openBackupFile(file, 'cafe\u0301 ديوان')).toEqual({ ok: true, value: backup });
	});

	it('that is locked asks for its passphrase, and takes no other', async () => {
		const file = await made(backup, 'Tamsin Rook');
		expect(await openBackupFile(file)).toEqual({ ok: false, reason: 'locked' });
		expect(await openBackupFile(file, 'tamsin rook')).toEqual({
			ok: false,
			reason: 'wrongPassphrase'
		});
	});

	it('without a word in it that is locked away', async () => {
		const file = await made(backup, 'Tamsin Rook');
		expect(new TextDecoder('latin1').decode(file)).not.toContain('k3v9x0ab');
	});

	it('that unpacks to far more than it says is refused before it has', async () => {
		const payload = await zipped(new Uint8Array(50_000_000));
		const file = writeFrame({ packing: 'gzip', lock: 'open', textBytes: 1_000, payload });
		expect(file.length).toBeLessThan(60_000);
		expect(await openBackupFile(file)).toEqual({ ok: false, reason: 'corrupted' });
	});

	it('that unpacks to less than it says is refused', async () => {
		const payload = await zipped(new TextEncoder().encode('{}\n'));
		const file = writeFrame({ packing: 'gzip', lock: 'open', textBytes: 1_000, payload });
		expect(await openBackupFile(file)).toEqual({ ok: false, reason: 'corrupted' });
	});

	it('that is not packed as it says is refused', async () => {
		const payload = new TextEncoder().encode('no gzip at all');
		const file = writeFrame({ packing: 'gzip', lock: 'open', textBytes: 14, payload });
		expect(await openBackupFile(file)).toEqual({ ok: false, reason: 'corrupted' });
	});
});

describe('backups of version 1 open for ever', () => {
	it.each([
		['backup-v1.diwan', ''],
		['backup-v1-locked.diwan', 'Tamsin Rook']
	])('%s', async (name, passphrase) => {
		const file = new Uint8Array(readFileSync(`tests/golden/${name}`));
		const opened = await openBackupFile(file, passphrase);
		if (!opened.ok) throw new Error(opened.reason);
		const { madeAt, device, log, records } = opened.value;
		expect({ madeAt, device }).toEqual({ madeAt: 1_790_000_000_000, device: 'k3v9x0ab' });
		expect([...records]).toEqual([
			['preferences', { theme: 'dark', newPerDay: 7 }],
			['session/isles', { subject: 'isles', studyDay: 20_717 }]
		]);
		expect(log.map(({ type }) => type)).toEqual([
			...Array.from({ length: 11 }, () => 'review'),
			'undo',
			'override',
			'suspend',
			'reset'
		]);
		expect(log.flatMap((entry) => ('response' in entry ? [entry.response] : []))).toEqual([
			{ form: 'recall', remembered: true },
			{ form: 'choice', optionId: 'quiet' },
			{ form: 'multi', optionIds: ['rice', 'salt'] },
			{ form: 'trueFalse', value: false },
			{ form: 'match', placements: [['blue-guild', '1901']] },
			{ form: 'order', partIds: ['lamp-act', 'salt-act'] },
			{ form: 'classify', placements: [['blue-guild', 'quiet']] },
			{ form: 'cloze', text: '', optionId: 'quiet' },
			{ form: 'shortText', text: 'تامسن روك', firstTry: 'Tamsin Rok' },
			{ form: 'date', date: '2016-02', firstTry: '2016-03' },
			{ form: 'number', text: '٣٠٠٠' }
		]);
	});
});

it('a backup of version 2, which may have parts in its log, opens for ever', async () => {
	const file = new Uint8Array(readFileSync('tests/golden/backup-v2.diwan'));
	const opened = await openBackupFile(file);
	if (!opened.ok) throw new Error(opened.reason);
	const { madeAt, device, log, records } = opened.value;
	expect({ madeAt, device, count: log.length }).toEqual({
		madeAt: 1_790_000_000_000,
		device: 'k3v9x0ab',
		count: 17
	});
	expect([...records.keys()]).toEqual(['preferences', 'session/isles']);
	const base = { at: 1_789_999_640_000, studyDay: 20_717, type: 'part', form: 'match' };
	const about = { target: '0mf000004-000-k3v9x0ab', offered: 5, beside: 2 };
	expect(log.slice(-2)).toEqual([
		{ ...base, ...about, id: '0mf00000e-001-k3v9x0ab', cardId: 'red-guild/founded', correct: true },
		{
			...base,
			...about,
			id: '0mf00000e-002-k3v9x0ab',
			cardId: 'tin-company/founded',
			correct: false
		}
	]);
});

it('a backup with parts that say what was taken for what opens for ever', async () => {
	const file = new Uint8Array(readFileSync('tests/golden/backup-v2-given.diwan'));
	const opened = await openBackupFile(file);
	if (!opened.ok) throw new Error(opened.reason);
	const base = { at: 1_789_999_640_000, studyDay: 20_717, type: 'part', correct: false };
	const about = { target: '0mf00000e-000-k3v9x0ab', offered: 5 };
	expect(opened.value.log.slice(1)).toEqual([
		{
			...base,
			...about,
			id: '0mf00000e-001-k3v9x0ab',
			cardId: 'red-guild/leader',
			form: 'match',
			beside: 3,
			given: 'tamsin-rook'
		},
		{
			...base,
			...about,
			id: '0mf00000e-002-k3v9x0ab',
			cardId: 'bell-strike/date',
			form: 'order',
			beside: 2,
			given: 'lantern-night'
		}
	]);
});

async function made(of: Backup, passphrase = ''): Promise<Uint8Array<ArrayBuffer>> {
	const file = await makeBackupFile(of, aWorld(), passphrase);
	if (!file.ok) throw new Error(file.reason);
	return file.value;
}

async function zipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
