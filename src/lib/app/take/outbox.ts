import * as v from 'valibot';
import { moment } from '$lib/schedule';
import { fromHex, isHex, toHex } from '$lib/share';
import { StoreError } from '$lib/store';
import { hexId } from '../desk/set-record';
import type { SealedAttempt } from '../exchange';
import type { Learner } from '../learner.svelte';

/** Sealed bytes wait so long for a teacher's receipt. */
const keptDays = 60;
const dayMs = 24 * 60 * 60_000;

const outboxPrefix = 'outbox:';

/** More than any message has. */
const mostBytes = 100_000;

const schema = v.object({
	bytes: v.pipe(
		v.string(),
		v.check((text) => isHex(text, mostBytes))
	),
	until: moment,
	/** Of the attempt; earlier builds did not say. */
	nonce: v.exactOptional(hexId)
});

type Keeper = Pick<
	Learner,
	'readRecord' | 'keepRecord' | 'forgetRecord' | 'recordsUnder' | 'diskRecords'
>;

/**
 * What was handed in, sealed, until the teacher has it: sealing again would give other bytes, and so
 * another message.
 */
export class Outbox {
	readonly #learner: Keeper;
	/** By attempt, what the disk has not taken: it lives as long as the page. */
	readonly #held = new Map<string, SealedAttempt>();

	constructor(learner: Keeper) {
		this.#learner = learner;
	}

	/**
	 * Keeps what was sealed of an attempt.
	 * @returns whether the disk has it; if not, that is told, and it is held while the page lives
	 */
	async keep(nonce: string, sealed: SealedAttempt, now: number): Promise<boolean> {
		const name = outboxPrefix + sealed.messageId;
		const record = { bytes: toHex(sealed.bytes), until: now + keptDays * dayMs, nonce };
		this.#held.set(nonce, sealed);
		await this.#learner.keepRecord(name, record);
		const isKept = await this.#isOnDisk(name);
		if (isKept) this.#held.delete(nonce);
		return isKept;
	}

	/** What was sealed of an attempt before, if it was. */
	async find(nonce: string): Promise<SealedAttempt | undefined> {
		const held = this.#held.get(nonce);
		if (held) return held;
		for (const [name, record] of (await this.#learner.recordsUnder(outboxPrefix)) ?? []) {
			if (!v.is(schema, record) || record.nonce !== nonce) continue;
			return { messageId: name.slice(outboxPrefix.length), bytes: fromHex(record.bytes) };
		}
		return undefined;
	}

	/** What the disk has not taken of an attempt. */
	held(nonce: string): SealedAttempt | undefined {
		return this.#held.get(nonce);
	}

	/** @returns `undefined` once the receipt has come or the time is over */
	async read(messageId: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
		const parsed = v.safeParse(schema, await this.#learner.readRecord(outboxPrefix + messageId));
		return parsed.success ? fromHex(parsed.output.bytes) : undefined;
	}

	forget(messageId: string): Promise<void> {
		for (const [nonce, sealed] of this.#held) {
			if (sealed.messageId === messageId) this.#held.delete(nonce);
		}
		return this.#learner.forgetRecord(outboxPrefix + messageId);
	}

	/** Forgets what has waited long enough. */
	async tidy(now: number): Promise<void> {
		const records = await this.#learner.recordsUnder(outboxPrefix);
		const over = [...(records ?? [])].filter(
			([, record]) => v.is(schema, record) && record.until <= now
		);
		await Promise.all(over.map(([name]) => this.#learner.forgetRecord(name)));
	}

	/** A store that is gone with the page keeps nothing either. */
	async #isOnDisk(name: string): Promise<boolean> {
		const { diskRecords } = this.#learner;
		if (diskRecords?.persistence !== 'disk') return false;
		try {
			return (await diskRecords.getRecord(name)) !== undefined;
		} catch (error) {
			if (error instanceof StoreError) return false;
			throw error;
		}
	}
}
