import type { Deck, Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import type { Blueprint } from './blueprint';
import { fillPlaces, placesOf, type Chosen, type Place } from './fill-places';
import { itemSeed, type SetItem } from './quiz-set';

export interface SetRequest {
	readonly deck: Deck;
	readonly blueprint: Blueprint;
	/** Any text. The same seed gives the same items, in either language. */
	readonly seed: string;
	readonly locale: Locale;
}

/** An item of a set, with what it takes to make it again. */
export interface ComposedItem {
	readonly item: Item;
	readonly setItem: SetItem;
	/** The seed that the item was made from: `itemSeed` of the set's seed and the draw. */
	readonly seed: string;
	/** Which cell of the blueprint it fills, counted from 0. */
	readonly cell: number;
}

/** A cell that could not be filled, and how many items it lacks. */
export interface Lack {
	readonly cell: number;
	readonly count: number;
}

export interface ComposedSet {
	/** In the order of the blueprint. */
	readonly items: readonly ComposedItem[];
	/** Empty if all is covered. */
	readonly lacking: readonly Lack[];
}

/**
 * Puts together a set that covers a blueprint. No card is asked twice, and no item gives another
 * away by its question, its options or its feedback. Each item is drawn by itself, so where its
 * key stands says nothing about the others.
 */
export function composeSet({ deck, blueprint, seed, locale }: SetRequest): ComposedSet {
	const { places, chosen } = drawSet(deck, blueprint, seed);
	return {
		items: places.flatMap((place) => {
			const candidate = chosen.get(place);
			const item = candidate?.versions.find((version) => version.locale === locale);
			if (!candidate || !item) return [];
			const { setItem } = candidate;
			return [{ item, setItem, seed: itemSeed(seed, setItem.draw), cell: place.cell }];
		}),
		lacking: lackingIn(blueprint, places, chosen)
	};
}

/** What composing gives before it is posed in a language: what is kept of a set. */
export interface Draft {
	readonly items: readonly SetItem[];
	readonly lacking: readonly Lack[];
}

/** The same as `composeSet`, without the items themselves. */
export function composeDraft(deck: Deck, blueprint: Blueprint, seed: string): Draft {
	const { places, chosen } = drawSet(deck, blueprint, seed);
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

function drawSet(deck: Deck, blueprint: Blueprint, seed: string) {
	const drawings = blueprint.map((_, cell) => ({ seed, salt: `${seed}:${String(cell)}` }));
	const places = placesOf(deck, blueprint, (_, cell) => drawings[cell] ?? { seed, salt: seed });
	return { places, chosen: fillPlaces(places, 0) };
}
