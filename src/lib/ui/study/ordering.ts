import type { OrderItem, Response } from '$lib/cards';

/**
 * The parts as they had been put before the page was left.
 * @returns `undefined` where nothing was moved, or where they are other parts than the item's
 */
export function orderedBefore(
	{ parts }: OrderItem,
	draft: Response | undefined
): OrderItem['parts'] | undefined {
	if (draft?.form !== 'order') return undefined;
	const before = draft.partIds.flatMap((partId) => parts.find(({ id }) => id === partId) ?? []);
	return new Set(before).size === parts.length && before.length === parts.length
		? before
		: undefined;
}
