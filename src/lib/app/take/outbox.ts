import * as v from 'valibot';
import { moment } from '$lib/schedule';
import { fromHex, isHex, toHex } from '../desk/hex';
import type { Learner } from '../learner.svelte';

/** Sealed bytes wait so long for a teacher's receipt. */
export const keptDays = 60;
const dayMs = 24 * 60 * 60_000;

const outboxPrefix = 'outbox:';

/** More than any message has. */
const mostBytes = 100_000;

const schema = v.object({
	bytes: v.pipe(
		v.string(),
		v.check((text) => isHex(text, mostBytes))
	),
	until: moment
});

type Keeper = Pick<Learner, 'readRecord' | 'keepRecord' | 'forgetRecord' | 'recordsUnder'>;

/**
 * What was handed in, sealed, until the teacher has it: sealing again would give other bytes, and so
 * another message.
 */
export class Outbox {
	readonly #learner: Keeper;

	constructor(learner: Keeper) {
		this.#learner = learner;
	}

	/** Resolves once the disk has it, or has failed, which is told. */
	keep(messageId: string, bytes: Uint8Array, now: number): Promise<void> {
		const record = { bytes: toHex(bytes), until: now + keptDays * dayMs };
		return this.#learner.keepRecord(outboxPrefix + messageId, record);
	}

	/** @returns `undefined` once the receipt has come or the time is over */
	async read(messageId: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
		const parsed = v.safeParse(schema, await this.#learner.readRecord(outboxPrefix + messageId));
		return parsed.success ? fromHex(parsed.output.bytes) : undefined;
	}

	forget(messageId: string): Promise<void> {
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
}
