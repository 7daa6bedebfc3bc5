import { parseReceipt, receiptOf } from '$lib/quiz';
import type { Attempts } from './attempts';
import { keepChanged } from './ended-attempt';
import type { KeptAttempt } from './kept-attempt';
import type { Outbox } from './outbox';

/**
 * Takes a receipt that somebody types or scans: its attempt has arrived, and the sealed bytes need be
 * kept no longer.
 * @returns the attempt, `undefined` where none waits for it
 */
export async function receiveReceipt(
	{ attempts, outbox }: { readonly attempts: Attempts; readonly outbox: Outbox },
	text: string,
	now: number
): Promise<KeptAttempt | undefined> {
	const receipt = parseReceipt(text);
	if (receipt === undefined) return undefined;
	const list = await attempts.list();
	const waiting = list?.attempts.map((attempt) => {
		return { attempt, messageId: messageIdOf(attempt, outbox) };
	});
	const found = waiting?.find(
		({ messageId }) => messageId !== undefined && receiptOf(messageId) === receipt
	);
	if (found?.messageId === undefined) return undefined;
	const { attempt, messageId } = found;
	const receivedAt = attempt.handedIn?.receivedAt ?? now;
	const received = await keepChanged(attempts, attempt, { handedIn: { messageId, receivedAt } });
	await outbox.forget(messageId);
	return received;
}

/** Of what was handed over: kept, or held because the disk has not taken it. */
function messageIdOf({ handedIn, nonce }: KeptAttempt, outbox: Outbox): string | undefined {
	return handedIn?.messageId ?? outbox.held(nonce)?.messageId;
}
