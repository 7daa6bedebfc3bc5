import * as v from 'valibot';
import { moment } from '$lib/schedule';
import { toHex } from '$lib/share';
import type { App } from '../app.svelte';
import type { RecoveryProblem, TeacherKeyPairs } from '../exchange';

/**
 * How the teacher's key stands.
 *
 * - `none`: none is needed yet
 * - `atRisk`: there is no recovery file, and one can be made; `tooLate`: it could only be made while
 *   the key was new, so that it takes another key
 * - `working`: a file is being made or opened, which takes a moment
 */
export type KeyPhase =
	| { readonly kind: 'none' | 'atRisk' | 'tooLate' | 'working' | 'failed' }
	| { readonly kind: 'saved'; readonly at: number }
	| { readonly kind: 'restored' };

const recordName = 'desk:recovery';

/** Says of which key there is a recovery file: after a backup was brought in, it may be another. */
const schema = v.object({ key: v.string(), at: moment });

type Download = (name: string, bytes: Uint8Array<ArrayBuffer>) => void;

/** The copy of the teacher's key that outlives the browser's data. */
export class KeyDesk {
	phase = $state.raw<KeyPhase>({ kind: 'none' });
	/** Why the file that was chosen was of no use. */
	problem = $state.raw<RecoveryProblem | undefined>();

	readonly #parts: Pick<App, 'learner' | 'world'>;
	readonly #download: Download;

	constructor(parts: Pick<App, 'learner' | 'world'>, download: Download) {
		this.#parts = parts;
		this.#download = download;
	}

	/** Reads what is known of the key. Makes one where there is none. */
	async open(): Promise<void> {
		await this.#try(async () => {
			const { teacherKeys } = await exchange();
			await this.#tell(await teacherKeys(this.#records()));
		});
	}

	/** Makes the recovery file and hands it out; where that is too late, for a key made now. */
	async save(passphrase: string): Promise<void> {
		if (passphrase === '') return;
		const isTooLate = this.phase.kind === 'tooLate';
		this.phase = { kind: 'working' };
		await this.#try(async () => {
			const { recoveryFile, renewTeacherKeys, teacherKeys } = await exchange();
			const keys = await (isTooLate ? renewTeacherKeys : teacherKeys)(this.#records());
			const file = await recoveryFile(keys, passphrase);
			if (!file) {
				this.phase = { kind: 'tooLate' };
				return;
			}
			this.#download('diwan-key.diwankey', file);
			await this.#note(keys);
		});
	}

	/** Takes the key of a recovery file into use. What was sealed to the one before can still be opened. */
	async restore(file: Blob, passphrase: string): Promise<void> {
		const before = this.phase;
		this.problem = undefined;
		this.phase = { kind: 'working' };
		await this.#try(async () => {
			const { restoreKeys } = await exchange();
			const bytes = new Uint8Array(await file.arrayBuffer());
			const restored = await restoreKeys(this.#records(), bytes, passphrase);
			if (!restored.ok) {
				this.problem = restored.reason;
				this.phase = before;
				return;
			}
			await this.#note(restored.value);
			this.phase = { kind: 'restored' };
		});
	}

	async #tell(keys: TeacherKeyPairs): Promise<void> {
		const parsed = v.safeParse(schema, await this.#parts.learner.readRecord(recordName));
		if (parsed.success && parsed.output.key === nameOf(keys)) {
			this.phase = { kind: 'saved', at: parsed.output.at };
		} else this.phase = { kind: keys.secret ? 'atRisk' : 'tooLate' };
	}

	async #note(keys: TeacherKeyPairs): Promise<void> {
		const { learner, world } = this.#parts;
		const at = world.now();
		await learner.keepRecord(recordName, { key: nameOf(keys), at });
		this.phase = { kind: 'saved', at };
	}

	#records() {
		const records = this.#parts.learner.diskRecords;
		if (!records) throw new Error('The disk is not open.');
		return records;
	}

	/** The browser may refuse keys, and the disk fail: then the page says that it could not be done. */
	async #try(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch {
			this.phase = { kind: 'failed' };
		}
	}
}

/** One file with the desk's other pages, the inbox and the student's. */
function exchange() {
	return import('../exchange');
}

function nameOf(keys: TeacherKeyPairs): string {
	return toHex(keys.public.encryption);
}
