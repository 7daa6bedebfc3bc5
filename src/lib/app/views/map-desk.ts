import type { Locale, MapBase } from '$lib/content';
import { placeMapOf, type Happening, type PlaceMap } from '$lib/explore';
import type { Learner } from '../learner.svelte';
import type { Shelf } from '../shelf';
import { drillOf, type Drill } from './drill';

/** Where a subject's things happened. */
export interface MapDesk {
	/** Absent where the subject has no map. */
	readonly base?: MapBase;
	readonly map: PlaceMap;
	/** A drill of the cards that ask for what is told. */
	readonly drill: (told: readonly Happening[]) => Drill | undefined;
}

/**
 * @returns `undefined` where the subject is neither kept on the device nor reachable; rejects where
 * its map is not
 */
export async function makeMapDesk(
	{ learner, shelf }: { readonly learner: Learner; readonly shelf: Shelf },
	subject: string,
	locale: Locale
): Promise<MapDesk | undefined> {
	const [deck, base] = await Promise.all([
		shelf.openIfReachable(subject),
		shelf.entry(subject)?.loadMap?.()
	]);
	if (!deck) return undefined;
	return {
		...(base ? { base } : {}),
		map: placeMapOf(deck, locale),
		drill: (told) => {
			const ids = new Set(told.map(({ id }) => id));
			const cardIds = deck.cards.map(({ id }) => id).filter((id) => ids.has(id));
			return drillOf(learner, subject, cardIds, locale);
		}
	};
}
