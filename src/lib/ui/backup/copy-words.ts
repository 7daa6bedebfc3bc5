import { m } from '$messages/messages.js';
import { count } from '../numerals';
import type { BackupProblem } from '$lib/share';
import type { CopyPhase } from './phase';

const problems = {
	notABackup: m.backup_not_a_backup,
	otherApp: m.backup_other_app,
	truncated: m.backup_truncated,
	corrupted: m.backup_corrupted,
	tooLarge: m.backup_too_large,
	newerVersion: m.backup_newer_version,
	locked: m.backup_locked,
	wrongPassphrase: m.backup_wrong_passphrase
} satisfies Record<BackupProblem, () => string>;

/** Where the name of a file is to stand, which is set apart: it is Latin in every language. */
export const nameMark = '\ufffc';

/** What has come of it, in a sentence or two; empty where there is nothing to say; with `nameMark`. */
export function sayPhase(phase: CopyPhase): string {
	switch (phase.kind) {
		case 'working':
			return m.backup_working();
		case 'failed':
			return m.backup_failed();
		case 'copied':
			return m.backup_copied({ name: nameMark });
		case 'refused':
			return `${problems[phase.problem]()} ${m.backup_unchanged()}`;
		case 'nothing':
			return phase.where === 'here'
				? m.backup_nothing_here()
				: `${m.backup_nothing_in_file()} ${m.backup_unchanged()}`;
		case 'locked':
			return problems[phase.wrong ? 'wrongPassphrase' : 'locked']();
		case 'restored':
			return m.backup_restored({ shown: count(phase.answers) });
		case 'idle':
		case 'found':
			return '';
	}
}
