import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openBackupFile } from '../../src/lib/app/backup-file';
import { hostileBackups } from './hostile-backups';

const golden = ['backup-v1.diwan', 'backup-v1-locked.diwan'].map(
	(name) => new Uint8Array(readFileSync(`tests/golden/${name}`))
);

it('a small sample of hostile files is refused, each with a reason', async () => {
	const opened: string[] = [];
	const reasons = new Set<string>();
	for (const { kind, bytes } of hostileBackups('diwan-1', 200, golden)) {
		const result = await openBackupFile(bytes);
		if (result.ok) opened.push(kind);
		else reasons.add(result.reason);
	}
	expect(opened).toEqual([]);
	expect([...reasons].sort()).toEqual([
		'corrupted',
		'newerVersion',
		'notABackup',
		'otherApp',
		'tooLarge',
		'truncated'
	]);
});
