import type { Deck, Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import type { Blueprint } from './blueprint';
import { candidatesFor, type Candidate, type Candidates } from './candidates';
import { discloseEachOther } from './disclosure';

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
	/** The seed that the item was made from. */
	readonly seed: string;
	/** Which cell of the blueprint it fills, counted from 0. */
	readonly cell: number;
}

export interface ComposedSet {
	/** In the order of the blueprint. */
	readonly items: readonly ComposedItem[];
	/** The cells that could not be filled and how much each lacks; empty if all is covered. */
	readonly lacking: readonly { readonly cell: number; readonly count: number }[];
}

/** How many items may move over for one another in turn, to fill one more place. */
const longestChain = 2;

/** How many are asked to move over before a place stays empty. */
const mostMoves = 24;

/**
 * Puts together a set that covers a blueprint. No card is asked twice, and no item gives another
 * away by its question, its options or its feedback. Each item is drawn by itself, so where its
 * key stands says nothing about the others.
 */
export function composeSet({ deck, blueprint, seed, locale }: SetRequest): ComposedSet {
	const places = blueprint.flatMap((wanted, cell): readonly Place[] => {
		const candidates = candidatesFor(deck, wanted, `${seed}:${String(cell)}`);
		return Array.from({ length: wanted.count }, () => ({ cell, candidates }));
	});
	const chosen: Chosen = new Map();
	// Whoever has the fewest to choose from chooses first.
	const inTurn = [...places].sort((a, b) => a.candidates.count - b.candidates.count);
	for (const place of inTurn) fill(chosen, place, longestChain);
	return {
		items: places.flatMap((place) => {
			const candidate = chosen.get(place);
			const item = candidate?.versions.find((version) => version.locale === locale);
			return candidate && item ? [{ item, seed: candidate.seed, cell: place.cell }] : [];
		}),
		lacking: blueprint.flatMap((_, cell) => {
			const empty = places.filter((place) => place.cell === cell && !chosen.has(place));
			return empty.length > 0 ? [{ cell, count: empty.length }] : [];
		})
	};
}

/** One item's place in the set. */
interface Place {
	readonly cell: number;
	readonly candidates: Candidates;
}

type Chosen = Map<Place, Candidate>;

/**
 * Fills a place with the first candidate that nothing chosen stands against; where there is none,
 * with one that a single other stands against, if that one's place can be filled anew.
 * @returns whether it could be filled; if not, nothing has changed
 */
function fill(chosen: Chosen, place: Place, chain: number): boolean {
	const blocked: { readonly candidate: Candidate; readonly by: Place }[] = [];
	for (let index = 0; index < place.candidates.count; index += 1) {
		const candidate = place.candidates.at(index);
		if (!candidate) continue;
		const [by, ...others] = placesAgainst(chosen, candidate);
		if (!by) {
			chosen.set(place, candidate);
			return true;
		}
		if (others.length === 0) blocked.push({ candidate, by });
	}
	if (chain === 0) return false;
	return blocked.slice(0, mostMoves).some(({ candidate, by }) => {
		const before = chosen.get(by);
		chosen.delete(by);
		chosen.set(place, candidate);
		if (fill(chosen, by, chain - 1)) return true;
		chosen.delete(place);
		if (before) chosen.set(by, before);
		return false;
	});
}

/** The places whose items ask the same card as the candidate, or give it away, or are given away. */
function placesAgainst(chosen: Chosen, candidate: Candidate): readonly Place[] {
	return [...chosen].flatMap(([place, other]) =>
		other.cardId === candidate.cardId || discloseEachOther(other.disclosure, candidate.disclosure)
			? place
			: []
	);
}
