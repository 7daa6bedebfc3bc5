import type { TimeEntry, TimeView } from '$lib/explore';

/** How much lies in a part of a stretch of time: where it is, and how much beside the fullest, 0 to 1. */
export interface OverviewBar {
	readonly from: number;
	readonly to: number;
	readonly height: number;
}

/** How the beginnings of entries lie over a stretch, part by part; empty parts have no bar. */
export function barsOf(
	entries: readonly TimeEntry[],
	{ fromDay, days }: TimeView,
	parts: number
): readonly OverviewBar[] {
	const counts = Array.from({ length: parts }, () => 0);
	for (const { from } of entries) {
		const part = Math.floor(((from - fromDay) / days) * parts);
		const count = counts[part];
		if (count !== undefined) counts[part] = count + 1;
	}
	const most = counts.reduce((a, b) => Math.max(a, b), 1);
	return counts.flatMap((count, part) =>
		count === 0
			? []
			: [{ from: part / parts, to: (part + 1) / parts, height: Math.sqrt(count / most) }]
	);
}
