import type { Item } from '$lib/cards';
import type { Assignment, Attempt } from '$lib/quiz';
import { sealAttempt, type DeviceKeyPair, type SealedAttempt } from '../exchange';
import type { Attempts } from './attempts';
import type { KeptAttempt } from './kept-attempt';
import type { Outbox } from './outbox';

interface HandInParts {
	readonly attempts: Pick<Attempts, 'keep'>;
	readonly outbox: Pick<Outbox, 'find' | 'keep'>;
	/** Of this device; asked for only where something is sealed. */
	readonly device: () => Promise<DeviceKeyPair>;
	/** Epoch ms. */
	readonly now: number;
}

/** An attempt with what was sealed of it. Where the disk did not take that, it is not handed in. */
export interface HandedIn {
	readonly attempt: KeptAttempt;
	readonly sealed: SealedAttempt;
}

/**
 * Seals an attempt that has ended to its teacher's key, once and for all: what was sealed before
 * stays what it was. It counts as handed in once the disk has the sealed bytes, and not before: the
 * next life of the page would have nothing to hand over, nor seal it again.
 * @throws whatever the platform throws where it refuses to sign or to seal
 */
export async function handIn(
	{ attempts, outbox, device, now }: HandInParts,
	kept: KeptAttempt,
	assignment: Assignment,
	items: readonly Item[]
): Promise<HandedIn> {
	const before = await outbox.find(kept.nonce);
	const sealed =
		before ??
		(await sealAttempt({
			attempt: attemptOf(kept),
			assignment,
			items,
			device: await device()
		}));
	if (!(await outbox.keep(kept.nonce, sealed, now))) return { attempt: kept, sealed };
	const { messageId } = sealed;
	const attempt = { ...kept, handedIn: { messageId }, revision: kept.revision + 1 };
	await attempts.keep(attempt);
	return { attempt, sealed };
}

const minuteMs = 60_000;

/**
 * An attempt as its teacher gets it: raw responses, and times to the minute.
 * @throws Error if it has not ended
 */
export function attemptOf(kept: KeptAttempt): Attempt {
	const { assignment, student, nonce, form, responses, startedAt, finished } = kept;
	if (!finished) throw new Error(`Attempt ${nonce} is still running.`);
	return {
		assignment,
		student,
		nonce,
		form,
		responses: responses.map((given) => given ?? undefined),
		startedAt: wholeMinute(startedAt),
		finishedAt: wholeMinute(finished.at)
	};
}

function wholeMinute(at: number): number {
	return Math.floor(at / minuteMs) * minuteMs;
}
