import type { ClassifyItem, MatchItem, Placement, Response } from '$lib/cards';

/** Where the learner has put each part so far, by the ids of parts and places. */
export type Placed = ReadonlyMap<string, string>;

/** What was placed before the page was left, as far as the item has such parts and places. */
export function placedBefore(item: MatchItem | ClassifyItem, draft: Response | undefined): Placed {
	const placements = draft?.form === item.form ? draft.placements : [];
	return placements
		.filter(
			([partId, targetId]) =>
				item.parts.some(({ id }) => id === partId) && item.targets.some(({ id }) => id === targetId)
		)
		.reduce((placed, placement) => place(item, placed, placement), new Map<string, string>());
}

/**
 * A part put in a place. In a match each place takes one part, so that whatever stood there is
 * free again; a part put where it is already is taken out.
 */
export function place(
	item: MatchItem | ClassifyItem,
	placed: Placed,
	[partId, targetId]: Placement
): Map<string, string> {
	const next = new Map(placed);
	if (placed.get(partId) === targetId) {
		next.delete(partId);
		return next;
	}
	if (item.form === 'match') {
		for (const [other, taken] of placed) if (taken === targetId) next.delete(other);
	}
	return next.set(partId, targetId);
}

/** The index of the next part without a place, from the given one on and round again. */
export function nextUnplaced(
	{ parts }: MatchItem | ClassifyItem,
	placed: Placed,
	from: number
): number | undefined {
	const indices = [...parts.keys()];
	return [...indices.slice(from), ...indices.slice(0, from)].find((index) => {
		const part = parts[index];
		return part !== undefined && !placed.has(part.id);
	});
}
