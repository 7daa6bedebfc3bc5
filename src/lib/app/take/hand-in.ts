import type { Item } from '$lib/cards';
import type { Assignment, Attempt } from '$lib/quiz';
import { sealAttempt, type DeviceKeyPair } from '../exchange';
import type { Attempts } from './attempts';
import type { KeptAttempt } from './kept-attempt';
import type { Outbox } from './outbox';

interface HandInParts {
	readonly attempts: Pick<Attempts, 'keep'>;
	readonly outbox: Pick<Outbox, 'keep'>;
	/** Of this device; asked for only where something is sealed. */
	readonly device: () => Promise<DeviceKeyPair>;
	/** Epoch ms. */
	readonly now: number;
}

/**
 * Seals an attempt that has ended to its teacher's key, once and for all: what was sealed before
 * stays what it was. Nothing is given out before the sealed bytes are kept.
 * @throws whatever the platform throws where it refuses to sign or to seal
 */
export async function handIn(
	{ attempts, outbox, device, now }: HandInParts,
	kept: KeptAttempt,
	assignment: Assignment,
	items: readonly Item[]
): Promise<KeptAttempt> {
	if (kept.handedIn) return kept;
	const attempt = attemptOf(kept);
	const { bytes, messageId } = await sealAttempt({
		attempt,
		assignment,
		items,
		device: await device()
	});
	await outbox.keep(messageId, bytes, now);
	const handedIn = { ...kept, handedIn: { messageId }, revision: kept.revision + 1 };
	await attempts.keep(handedIn);
	return handedIn;
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
