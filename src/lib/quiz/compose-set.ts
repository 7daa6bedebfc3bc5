import type { Deck } from '$lib/cards';
import type { Blueprint } from './blueprint';
import { fillPlaces, placesOf, type Chosen, type Place } from './fill-places';
import type { SetItem } from './quiz-set';

/** A cell that could not be filled, and how many items it lacks. */
export interface Lack {
	readonly cell: number;
	readonly count: number;
}

/** What composing gives before it is posed in a language: what is kept of a set. */
export interface Draft {
	/** In the order of the blueprint. */
	readonly items: readonly SetItem[];
	/** Empty if all is covered. */
	readonly lacking: readonly Lack[];
}

/**
 * Puts together a set that covers a blueprint. No card is asked twice, and no item gives another
 * away by its question, its options or its feedback. Each item is drawn by itself, so where its
 * key stands says nothing about the others.
 * @param seed any text: the same gives the same set
 */
export function composeDraft(deck: Deck, blueprint: Blueprint, seed: string): Draft {
	const drawings = blueprint.map((_, cell) => ({ seed, salt: `${seed}:${String(cell)}` }));
	const places = placesOf(deck, blueprint, (_, cell) => drawings[cell] ?? { seed, salt: seed });
	const chosen = fillPlaces(places, 0);
	return {
		items: places.flatMap((place) => chosen.get(place)?.setItem ?? []),
		lacking: lackingIn(blueprint, places, chosen)
	};
}

/** The cells of which places are empty. */
export function lackingIn(
	blueprint: Blueprint,
	places: readonly Place[],
	chosen: Chosen
): readonly Lack[] {
	return blueprint.flatMap((_, cell) => {
		const empty = places.filter((place) => place.cell === cell && !chosen.has(place));
		return empty.length > 0 ? [{ cell, count: empty.length }] : [];
	});
}
