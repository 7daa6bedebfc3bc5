import type { Received } from './attempt';

/**
 * What two inboxes have received, or one of them twice: each message once, as it came first. The
 * order of the inboxes and of what is in them makes no difference.
 */
export function mergeReceived(a: readonly Received[], b: readonly Received[]): readonly Received[] {
	const known = new Map<string, Received>();
	for (const received of [...a, ...b]) {
		const other = known.get(received.messageId);
		if (!other || isBefore(received, other)) known.set(received.messageId, received);
	}
	return [...known.values()].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** A total order, so that it never matters which of two was there before. */
function isBefore(a: Received, b: Received): boolean {
	if (a.receivedAt !== b.receivedAt) return a.receivedAt < b.receivedAt;
	if (a.messageId !== b.messageId) return a.messageId < b.messageId;
	return JSON.stringify(a) < JSON.stringify(b);
}
