import {
	compareLogs,
	maxFileBytes,
	mergeLogs,
	type Backup,
	type BackupProblem,
	type Comparison
} from '$lib/share';
import type { App } from './app.svelte';
import { backupRecord, lastBackupOf, type LastBackup } from './last-backup.svelte';
import { dayOf } from './day-of';
import { fitRecord } from './own-fit';

/** What is known of a backup before anything is done with it. */
export interface FoundBackup extends Comparison {
	/** Epoch ms. */
	readonly madeAt: number;
	readonly isFromHere: boolean;
	/** It was made, or something in it answered, when it cannot have been. */
	readonly isDoubtful: boolean;
}

/**
 * Where a copy, or a restoration, has come to.
 *
 * - `refused`: the file is of no use, and nothing was changed; `failed`: the disk is at fault, which
 *   is told elsewhere
 * - `nothing`: there is nothing to copy here, or nothing in the file
 * - `locked`: the file waits for a passphrase; `wrong` if one was given
 */
export type BackupPhase =
	| { readonly kind: 'idle' | 'working' | 'failed' }
	| { readonly kind: 'copied'; readonly name: string }
	| { readonly kind: 'refused'; readonly problem: BackupProblem }
	| { readonly kind: 'nothing'; readonly where: 'here' | 'file' }
	| { readonly kind: 'locked'; readonly wrong: boolean }
	| { readonly kind: 'found'; readonly found: FoundBackup }
	| { readonly kind: 'restored'; readonly answers: number };

/** Gives the learner a file to keep. */
export type Download = (name: string, bytes: Uint8Array<ArrayBuffer>) => void;

/** Makes copies of the learner's data and brings them back, a step at a time. */
export class BackupDesk {
	phase = $state.raw<BackupPhase>({ kind: 'idle' });

	readonly #app: Pick<App, 'learner' | 'world'>;
	readonly #lastBackup: LastBackup;
	readonly #download: Download;
	#file: Uint8Array<ArrayBuffer> | undefined;
	#backup: Backup | undefined;
	/** This device's own, as they are kept here. */
	#keys: Backup['records'] = new Map();

	constructor(app: Pick<App, 'learner' | 'world'>, download: Download) {
		this.#app = app;
		this.#lastBackup = lastBackupOf(app.learner);
		this.#download = download;
	}

	/**
	 * Makes a copy of everything and hands it out.
	 * @param passphrase none where it is empty
	 */
	copy(passphrase: string): Promise<void> {
		return this.#tell(() => this.#copy(passphrase));
	}

	async #copy(passphrase: string): Promise<void> {
		const name = await this.#handOutCopy(passphrase);
		if (name !== undefined) this.phase = { kind: 'copied', name };
	}

	/** Reads a file, and says what is in it. Changes nothing. */
	read(file: Blob): Promise<void> {
		return this.#tell(() => this.#read(file));
	}

	async #read(file: Blob): Promise<void> {
		// Before it is in memory.
		if (file.size > maxFileBytes) this.phase = { kind: 'refused', problem: 'tooLarge' };
		else {
			this.#file = new Uint8Array(await file.arrayBuffer());
			await this.#unlock('');
		}
	}

	/** Opens the file that was read with a passphrase. */
	unlock(passphrase: string): Promise<void> {
		return this.#tell(() => this.#unlock(passphrase));
	}

	async #unlock(passphrase: string): Promise<void> {
		if (!this.#file) return;
		const { openBackupFile } = await import('./backup-file');
		const opened = await openBackupFile(this.#file, passphrase);
		if (!opened.ok) {
			const { reason } = opened;
			const isLocked = reason === 'locked' || reason === 'wrongPassphrase';
			this.phase = isLocked
				? { kind: 'locked', wrong: reason === 'wrongPassphrase' }
				: { kind: 'refused', problem: reason };
			return;
		}
		await this.#lastBackup.load();
		const here = await this.#app.learner.readEverything();
		if (!here) {
			this.phase = { kind: 'failed' };
			return;
		}
		this.#backup = opened.value;
		this.#keys = new Map([...here.records].filter(([name]) => isKey(name)));
		const { madeAt, device, log, records } = opened.value;
		if (log.length === 0 && withoutOurs(records).size === 0) {
			this.phase = { kind: 'nothing', where: 'file' };
			return;
		}
		const comparison = compareLogs(mergeLogs(here.entries, []), log);
		const isFromHere = device === this.#lastBackup.device;
		const isDoubtful = isImpossible(opened.value, this.#app.world.now());
		this.phase = { kind: 'found', found: { ...comparison, madeAt, isFromHere, isDoubtful } };
	}

	/** Brings in what was found. A replacement with a copy is not begun before that is handed out. */
	async restore(mode: 'merge' | 'replace', copyFirst: boolean): Promise<void> {
		if (!this.#backup || this.phase.kind !== 'found') return;
		const { found } = this.phase;
		await this.#tell(() => this.#restore(mode, copyFirst, found));
	}

	/** Says that something is being done, and that it failed where nothing else says how it ended. */
	async #tell(work: () => Promise<void>): Promise<void> {
		this.phase = { kind: 'working' };
		try {
			await work();
		} catch (error) {
			this.phase = { kind: 'failed' };
			// The browser may refuse a file or a disk in words of its own; whatever else is a bug.
			if (!(error instanceof DOMException)) throw error;
		}
	}

	async #restore(mode: 'merge' | 'replace', copyFirst: boolean, found: Comparison): Promise<void> {
		if (!this.#backup) return;
		if (copyFirst && (await this.#handOutCopy('')) === undefined) return;
		const { learner, world } = this.#app;
		const lastBackup = this.#lastBackup;
		const device = lastBackup.deviceOrNew(world);
		const { at, uncopied } = lastBackup.standing();
		const { log, madeAt } = this.#backup;
		const records = new Map(withoutOurs(this.#backup.records));
		// What the file does not hold would be gone.
		if (mode === 'replace') for (const [name, key] of this.#keys) records.set(name, key);
		if (!(await learner.restore({ mode, entries: log, records }))) {
			this.phase = { kind: 'failed' };
			return;
		}
		const notInFile = mode === 'replace' ? 0 : found.entriesOnlyHere;
		// After a merge there may be a better copy of what was here than this file.
		if (at !== undefined && uncopied < notInFile) {
			await lastBackup.note(at, uncopied, device);
		} else await lastBackup.note(Math.min(madeAt, world.now()), notInFile, device);
		// After a merge there may be more on the desk than in the file.
		const { noteDeskCopy } = await import('./backup-file');
		if (mode === 'replace') await noteDeskCopy(learner, records, Math.min(madeAt, world.now()));
		this.cancel();
		this.phase = { kind: 'restored', answers: mode === 'replace' ? found.inFile : found.together };
	}

	/** Forgets the file. */
	cancel(): void {
		this.#file = this.#backup = undefined;
		this.phase = { kind: 'idle' };
	}

	/** @returns the name of the file; `undefined` where there is none, which is told */
	async #handOutCopy(passphrase: string): Promise<string | undefined> {
		const { learner, world } = this.#app;
		await this.#lastBackup.load();
		const data = await learner.readEverything();
		if (!data) {
			this.phase = { kind: 'failed' };
			return undefined;
		}
		const madeAt = world.now();
		const log = mergeLogs(data.entries, []);
		const records = withoutOurs(data.records);
		if (log.length === 0 && records.size === 0) {
			this.phase = { kind: 'nothing', where: 'here' };
			return undefined;
		}
		const device = this.#lastBackup.deviceOrNew(world);
		const { makeBackupFile, noteDeskCopy } = await import('./backup-file');
		const made = await makeBackupFile({ madeAt, device, log, records }, world, passphrase);
		if (!made.ok) {
			this.phase = { kind: 'refused', problem: made.reason };
			return undefined;
		}
		const name = `diwan-${dayOf(madeAt, world.zone())}.diwan`;
		this.#download(name, made.value);
		await Promise.all([
			this.#lastBackup.note(madeAt, 0, device),
			noteDeskCopy(learner, records, madeAt)
		]);
		return name;
	}
}

/** Keys stay on the device that made them: who has the file would read and sign in their name. */
/** 2024-01-01: there was no such app before. */
const firstPossibleAt = 1_704_067_200_000;
/** Clocks and time zones differ by less. */
const slackMs = 2 * 86_400_000;

/** Whether a backup has a date that no clock can have shown that is right. */
function isImpossible({ madeAt, log }: Backup, now: number): boolean {
	const isOff = (at: number) => at < firstPossibleAt || at > now + slackMs;
	return isOff(madeAt) || log.some(({ at }) => isOff(at));
}

function withoutOurs(records: Backup['records']): Backup['records'] {
	return new Map([...records].filter(([name]) => !isOurs(name) && !isKey(name)));
}

/** What is noted of backups, and what was fitted, is of this device alone. */
function isOurs(name: string): boolean {
	return name === fitRecord || name === backupRecord || name.startsWith(`${backupRecord}:`);
}

function isKey(name: string): boolean {
	return name.startsWith('key:');
}
