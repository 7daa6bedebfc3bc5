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
			const better = bestFor(place, chosen, off, mostBorrowed, start);
			if (better) chosen.set(place, better);
		}
	}
}

/** The sum of difficulties, in thousandths. */
export function sumOf(chosen: Chosen): number {
	return [...chosen.values()].reduce((sum, { difficulty }) => sum + difficulty, 0);
}

/** What brings the sum nearest to the target at this place, if anything brings it nearer. */
function bestFor(
	place: Place,
	chosen: Chosen,
	off: number,
	mostBorrowed: number,
	start: number
): Candidate | undefined {
	const present = chosen.get(place);
	if (!present) return undefined;
	const others: Chosen = new Map([...chosen].filter(([one]) => one !== place));
	const reach = reachOf(place, others, mostBorrowed);
	let best: Candidate | undefined;
	let bestOff = Math.abs(off);
	for (let step = 0; step < Math.min(mostCards, reach); step += 1) {
		for (let redraw = 0; redraw < mostRedraws; redraw += 1) {
			const candidate = place.candidates.at((start + step) % reach, redraw);
			if (!candidate) continue;
			const newOff = Math.abs(off + candidate.difficulty - present.difficulty);
			if (newOff < bestOff && placesAgainst(others, candidate).length === 0) {
				best = candidate;
				bestOff = newOff;
			}
		}
	}
	return best;
}
