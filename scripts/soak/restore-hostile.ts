import { openBackupFile } from '../../src/lib/app/backup-file';
import { live } from './life';

/**
 * Tries to restore files of anybody's making on a real disk, as the page for it does.
 * @param files in base 64
 * @returns how many were refused for each reason; `RESTORED` and `CHANGED` must not be among them
 */
export async function restoreHostile(files: readonly string[]): Promise<Record<string, number>> {
	const { learner, answer } = await live(`hostile-${String(Date.now())}`);
	for (let n = 0; n < 5; n += 1) answer();
	await learner.flush();
	const before = JSON.stringify(await everything());
	const reasons: Record<string, number> = {};
	const count = (reason: string) => (reasons[reason] = (reasons[reason] ?? 0) + 1);
	for (const file of files) {
		const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
		const opened = await openBackupFile(bytes);
		count(opened.ok ? 'RESTORED' : opened.reason);
		if (opened.ok) {
			const { log, records } = opened.value;
			await learner.restore({ mode: 'merge', entries: log, records });
		}
	}
	if (JSON.stringify(await everything()) !== before) count('CHANGED');
	return reasons;

	async function everything() {
		const all = await learner.readEverything();
		return [all?.entries, [...(all?.records ?? [])]];
	}
}
