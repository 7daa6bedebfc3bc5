import type { ConfusedPair } from '$lib/schedule';

/** More lines than this hide what they join. The list below has them all. */
const mostDrawn = 20;

/**
 * The mix-ups that are drawn: the most frequent of those who are there, and all of whoever is chosen.
 * @param mixUps the most frequent first
 */
export function drawnMixUps(
	mixUps: readonly ConfusedPair[],
	there: ReadonlySet<string>,
	selected: string | undefined
): readonly ConfusedPair['notes'][] {
	return mixUps
		.map(({ notes }) => notes)
		.filter((pair) => pair.every((slug) => there.has(slug)))
		.filter((pair, place) => place < mostDrawn || pair.some((slug) => slug === selected));
}
