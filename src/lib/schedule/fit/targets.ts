import type { Histories } from './histories';

/** Which reviews are predicted, and what each prediction counts for. */
export interface Targets {
	/** By the place of a review in the histories; 0 for one that is not predicted. */
	readonly importance: Float64Array;
	/** By card: the place of its last review that is predicted, or 0 if there is none. */
	readonly lastPlaces: Uint32Array;
	/** By card: how many of its reviews are predicted. */
	readonly counts: Uint32Array;
	/** How many reviews are predicted. */
	readonly count: number;
}

/**
 * The places, in the order of time, of the reviews that can be predicted: the first of a card on a
 * study day, but for the very first. FSRS-6 does not predict what happens within a day. Nor are parts
 * predicted: an order that is wrong does not say which of the two was not known.
 */
export function predictablePlaces({ elapsedDays, turns, parts }: Histories): Uint32Array {
	// Never 0, which is the first review of a card.
	const placeOfTurn = new Uint32Array(turns.length);
	for (let place = 0; place < turns.length; place += 1) {
		if (elapsedDays[place] !== 0 && parts[place] === 0) placeOfTurn[turns[place] ?? 0] = place;
	}
	return placeOfTurn.filter((place) => place !== 0);
}

/**
 * The newest prediction counts 1, the oldest a quarter, as learners change. By the cube
 * of the rank, as fsrs-rs weighs them.
 * @param places in the order of time
 */
export function recentTargets(histories: Histories, places: Uint32Array): Targets {
	const importance = new Float64Array(histories.grades.length);
	const last = Math.max(places.length - 1, 1);
	for (let rank = 0; rank < places.length; rank += 1) {
		const age = rank / last;
		importance[places[rank] ?? 0] = 0.25 + 0.75 * age * age * age;
	}
	return targetsOf(histories, importance);
}

/** Of all targets, only the first of each card. */
export function firstTargets(histories: Histories, targets: Targets): Targets {
	const importance = new Float64Array(targets.importance.length);
	for (let card = 0; card < targets.counts.length; card += 1) {
		const last = targets.lastPlaces[card] ?? 0;
		let place = histories.starts[card] ?? 0;
		while (place < last && targets.importance[place] === 0) place += 1;
		if (last > 0) importance[place] = targets.importance[place] ?? 0;
	}
	return targetsOf(histories, importance);
}

function targetsOf({ starts }: Histories, importance: Float64Array): Targets {
	const lastPlaces = new Uint32Array(starts.length - 1);
	const counts = new Uint32Array(starts.length - 1);
	let count = 0;
	for (let card = 0; card < counts.length; card += 1) {
		const to = starts[card + 1] ?? 0;
		const before = count;
		for (let place = starts[card] ?? 0; place < to; place += 1) {
			if (importance[place] === 0) continue;
			lastPlaces[card] = place;
			count += 1;
		}
		counts[card] = count - before;
	}
	return { importance, lastPlaces, counts, count };
}
