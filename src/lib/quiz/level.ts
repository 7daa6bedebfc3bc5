import type { Candidate } from './candidates';
import { placesAgainst, reachOf, type Chosen, type Place } from './fill-places';

/** For each place, so many of its cards and so many draws of each are looked at in a round. */
const mostCards = 8;
const mostRedraws = 3;

/** How often all places are gone through. */
const rounds = 6;

/**
 * Exchanges items of a set for others that fit it as well, until it is as hard as is wanted on the
 * average, or no exchange brings it nearer.
 * @param target the wanted sum of difficulties, in thousandths
 * @param tolerance how far from it is near enough
 * @param mostBorrowed how many may be of cards that belong to other forms
 */
export function level(
	places: readonly Place[],
	chosen: Chosen,
	target: number,
	tolerance: number,
	mostBorrowed: number
): void {
	for (let round = 0; round < rounds; round += 1) {
		for (const [number, place] of places.entries()) {
			const off = sumOf(chosen) - target;
			if (Math.abs(off) <= tolerance) return;
			// Places share their candidates, so each begins elsewhere.
			const start = (round * places.length + number) * mostCards;
			const better = bestFor(place, chosen, { off, tolerance, mostBorrowed, start });
			if (better) chosen.set(place, better);
		}
	}
}

/** The sum of difficulties, in thousandths. */
export function sumOf(chosen: Chosen): number {
	return [...chosen.values()].reduce((sum, { difficulty }) => sum + difficulty, 0);
}

/** What brings the sum near enough at this place, or else nearest of what was looked at. */
function bestFor(
	place: Place,
	chosen: Chosen,
	{ off, tolerance, mostBorrowed, start }: Search
): Candidate | undefined {
	const present = chosen.get(place);
	if (!present) return undefined;
	const others: Chosen = new Map([...chosen].filter(([one]) => one !== place));
	const reach = reachOf(place, others, mostBorrowed);
	const offWith = (difficulty: number) => Math.abs(off + difficulty - present.difficulty);
	let best: Candidate | undefined;
	let bestOff = Math.abs(off);
	for (let step = 0; step < Math.min(mostCards, reach); step += 1) {
		for (let redraw = 0; redraw < mostRedraws; redraw += 1) {
			const index = (start + step) % reach;
			const difficulty = place.candidates.difficultyAt(index, redraw);
			if (difficulty === undefined || offWith(difficulty) >= bestOff) continue;
			const candidate = place.candidates.at(index, redraw);
			if (!candidate || offWith(candidate.difficulty) >= bestOff) continue;
			if (placesAgainst(others, candidate).length > 0) continue;
			best = candidate;
			bestOff = offWith(candidate.difficulty);
			if (bestOff <= tolerance) return best;
		}
	}
	return best;
}

interface Search {
	/** How far the sum is from the target now. */
	readonly off: number;
	readonly tolerance: number;
	readonly mostBorrowed: number;
	/** At which candidate to begin. */
	readonly start: number;
}
