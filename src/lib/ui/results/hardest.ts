import type { Estimate, ItemStatistics } from '$lib/quiz';

/** A question that few have right. */
export interface HardItem<T> {
	readonly asked: T;
	/** In the table of all, from 0. */
	readonly place: number;
	/** The share of points that was earned, below 1. */
	readonly facility: Estimate;
}

/**
 * The questions that fewest have right, the hardest first; of equals the one that was asked first.
 * One that counts for nobody is left out, and so is one that everybody has right.
 */
export function hardestOf<T extends { readonly id: string }>(
	items: readonly T[],
	statistics: readonly Pick<ItemStatistics, 'itemId' | 'isRetired' | 'facility'>[],
	most: number
): readonly HardItem<T>[] {
	const told = new Map(statistics.map((one) => [one.itemId, one]));
	return items
		.flatMap((asked, place) => {
			const { facility, isRetired } = told.get(asked.id) ?? {};
			return facility && !isRetired && facility.value < 1 ? [{ asked, place, facility }] : [];
		})
		.sort((a, b) => a.facility.value - b.facility.value)
		.slice(0, most);
}
