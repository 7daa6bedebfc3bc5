import type { Direction, LaidEntry } from '$lib/explore';

/**
 * The entry that an arrow key leads to: the next or the one before in time, or the nearest in time in
 * a lane above or below.
 * @param from the one that is chosen, if any
 * @param first where to begin else
 */
export function stepInTime(
	laid: readonly LaidEntry[],
	from: string | undefined,
	direction: Direction,
	isMirrored: boolean,
	first: LaidEntry | undefined
): LaidEntry | undefined {
	const at = laid.findIndex(({ entry }) => entry.id === from);
	const current = laid[at];
	if (!current) return first;
	if (direction === 'left' || direction === 'right') {
		return laid[(direction === 'right') === isMirrored ? at - 1 : at + 1] ?? current;
	}
	const way = direction === 'down' ? 1 : -1;
	const beside = laid.filter(({ lane }) => (lane - current.lane) * way > 0);
	const nextLane = beside.reduce(
		(nearest, { lane }) => (way * (lane - nearest) < 0 ? lane : nearest),
		way * Infinity
	);
	return nearestInTime(
		beside.filter(({ lane }) => lane === nextLane),
		current
	);
}

function nearestInTime(laid: readonly LaidEntry[], { entry }: LaidEntry): LaidEntry | undefined {
	const distance = (one: LaidEntry) =>
		Math.max(one.entry.from - entry.to, entry.from - one.entry.to, 0);
	return laid.reduce<LaidEntry | undefined>(
		(nearest, one) => (nearest && distance(nearest) <= distance(one) ? nearest : one),
		undefined
	);
}
