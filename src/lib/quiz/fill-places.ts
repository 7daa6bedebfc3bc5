import type { Deck } from '$lib/cards';
import type { Blueprint } from './blueprint';
import { candidatesFor, type Candidate, type Candidates, type Drawing } from './candidates';
import { discloseEachOther } from './disclosure';

/** One item's place in the set. */
export interface Place {
	readonly cell: number;
	readonly candidates: Candidates;
}

/** What stands at each place; a place that could not be filled is absent. */
export type Chosen = Map<Place, Candidate>;

/** How many items may move over for one another in turn, to fill one more place. */
const longestChain = 2;

/** How many are asked to move over before a place stays empty. */
const mostMoves = 24;

/**
 * A place for each item of a blueprint, in its order.
 * @param drawingOf by the place, counted from 0, and its cell
 */
export function placesOf(
	deck: Deck,
	blueprint: Blueprint,
	drawingOf: (place: number, cell: number) => Drawing
): readonly Place[] {
	let before = 0;
	return blueprint.flatMap((wanted, cell) => {
		const first = before;
		before += wanted.count;
		// Places that are drawn for alike share what is made for them.
		const known = new Map<Drawing, Candidates>();
		return Array.from({ length: wanted.count }, (_, index): Place => {
			const drawing = drawingOf(first + index, cell);
			const candidates = known.get(drawing) ?? candidatesFor(deck, wanted, drawing);
			known.set(drawing, candidates);
			return { cell, candidates };
		});
	});
}

/**
 * Fills as many places as can be, so that no card is asked twice and no item gives another away.
 * @param mostBorrowed how many may be of cards that belong to other forms
 */
export function fillPlaces(places: readonly Place[], mostBorrowed: number): Chosen {
	const chosen: Chosen = new Map();
	// Whoever has the fewest to choose from chooses first.
	const inTurn = [...places].sort((a, b) => sizeOf(a) - sizeOf(b));
	/** What could fill no place since the last one was filled: it cannot fill another. */
	let inVain = new Set<Candidates>();
	for (const place of inTurn) {
		if (inVain.has(place.candidates)) continue;
		if (fill(chosen, place, mostBorrowed, longestChain)) inVain = new Set();
		else inVain.add(place.candidates);
	}
	return chosen;
}

function sizeOf({ candidates }: Place): number {
	return candidates.ownCount * 1_000_000 + candidates.count;
}

/** The places whose items ask the same card as the candidate, or give it away, or are given away. */
export function placesAgainst(chosen: Chosen, candidate: Candidate): readonly Place[] {
	return [...chosen].flatMap(([place, other]) => (areAgainst(other, candidate) ? place : []));
}

/** Whether two items cannot stand in one set. */
export function areAgainst(a: Candidate, b: Candidate): boolean {
	const ofA = compared.get(a) ?? new WeakMap<Candidate, boolean>();
	const known = ofA.get(b);
	if (known !== undefined) return known;
	const found =
		a.setItem.cardId === b.setItem.cardId || discloseEachOther(a.disclosure, b.disclosure);
	compared.set(a, ofA.set(b, found));
	return found;
}

/** A search compares the same two again and again, and to compare their words takes long. */
const compared = new WeakMap<Candidate, WeakMap<Candidate, boolean>>();

/** How many of a place's candidates may be taken beside what is chosen: with or without borrowing. */
export function reachOf({ candidates }: Place, chosen: Chosen, mostBorrowed: number): number {
	const borrowed = [...chosen.values()].filter(({ isBorrowed }) => isBorrowed).length;
	return borrowed < mostBorrowed ? candidates.count : candidates.ownCount;
}

/**
 * Fills a place with the first candidate that nothing chosen stands against; where there is none,
 * with one that a single other stands against, if that one's place can be filled anew.
 * @returns whether it could be filled; if not, nothing has changed
 */
function fill(chosen: Chosen, place: Place, mostBorrowed: number, chain: number): boolean {
	const blocked: { readonly candidate: Candidate; readonly by: Place }[] = [];
	const end = reachOf(place, chosen, mostBorrowed);
	for (let index = 0; index < end; index += 1) {
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
		if (fill(chosen, by, mostBorrowed, chain - 1)) return true;
		chosen.delete(place);
		if (before) chosen.set(by, before);
		return false;
	});
}
