import * as v from 'valibot';
import { createDeviceId } from '$lib/schedule';
import type { Learner } from './learner.svelte';
import type { World } from './world';

const schema = v.object({
	/** Epoch ms. */
	at: v.pipe(v.number(), v.finite()),
	/** The log's `entryCount` less what is not in the copy. */
	entryCount: v.pipe(v.number(), v.integer()),
	device: v.pipe(v.string(), v.regex(/^[0-9a-z]{8}$/))
});

/** Of this device alone: it is neither part of a backup nor restored from one. */
export const backupRecord = 'backup';

/** How the learner's data stand with the last copy that was made of them. */
export interface BackupAge {
	/** Whole days since; `undefined` where there never was a copy. */
	readonly days: number | undefined;
	/** Entries of the log that are in no copy. */
	readonly uncopied: number;
	/** A copy should be made. */
	readonly isOverdue: boolean;
}

const dayMs = 86_400_000;
const overdueDays = 7;
const overdueEntries = 200;

/** When a copy of the data was made or restored last. */
export class LastBackup {
	#record = $state.raw<v.InferOutput<typeof schema> | undefined>();

	readonly #learner: Learner;
	#loading: Promise<void> | undefined;
	isLoaded = $state(false);

	constructor(learner: Learner) {
		this.#learner = learner;
	}

	/** Reads what is kept, the first time only. Nothing else is to be believed before. */
	load(): Promise<void> {
		this.#loading ??= this.#read();
		return this.#loading;
	}

	async #read(): Promise<void> {
		const parsed = v.safeParse(schema, await this.#learner.readRecord(backupRecord));
		this.#record = parsed.success ? parsed.output : undefined;
		this.isLoaded = true;
	}

	/** The name of this device in its copies, once it has made or restored one. */
	get device(): string | undefined {
		return this.#record?.device;
	}

	/** When the last copy was made, in epoch ms, and how many entries of the log are not in it. */
	standing(): { readonly at: number | undefined; readonly uncopied: number } {
		const { at, entryCount = 0 } = this.#record ?? {};
		return { at, uncopied: Math.max(this.#learner.entryCount - entryCount, 0) };
	}

	/** Where all that was ever answered is in a copy, nothing is overdue. */
	age(now: number): BackupAge {
		const { at, uncopied } = this.standing();
		const since = at ?? firstReviewAt(this.#learner);
		const days = Math.max(Math.floor((now - since) / dayMs), 0);
		return {
			days: at === undefined ? undefined : days,
			uncopied,
			isOverdue: uncopied >= overdueEntries || (uncopied > 0 && days >= overdueDays)
		};
	}

	/**
	 * Notes that there is a copy of all but the last `uncopied` entries.
	 * @param at epoch ms
	 */
	note(at: number, uncopied: number, device: string): Promise<void> {
		this.#record = { at, device, entryCount: this.#learner.entryCount - uncopied };
		return this.#learner.keepRecord(backupRecord, this.#record);
	}

	/** As `device`, or a new one. */
	deviceOrNew(world: World): string {
		return this.device ?? createDeviceId(world.randomBytes(8));
	}
}

const known = new WeakMap<Learner, LastBackup>();

/** The one of a learner. It is no part of the app's first steps, so the first to ask makes it. */
export function lastBackupOf(learner: Learner): LastBackup {
	const lastBackup = known.get(learner) ?? new LastBackup(learner);
	known.set(learner, lastBackup);
	return lastBackup;
}

/** To the day, which is all that is asked. */
function firstReviewAt(learner: Learner): number {
	let first = Infinity;
	for (const state of learner.states.values()) {
		if (state.reps > 0) first = Math.min(first, state.firstReviewDay * dayMs);
	}
	return first;
}
