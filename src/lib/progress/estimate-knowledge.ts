/** How many facts somebody would probably recall. */
export interface Knowledge {
	/** Cards there are, and of them those that were met. */
	readonly cards: number;
	readonly met: number;
	/** Cards that would be recalled. */
	readonly expected: number;
	/** With a chance of 80 % it is between these. */
	readonly low: number;
	readonly high: number;
}

/** Of a standard normal deviate: 80 % of all lie within so many on either side. */
const normal80 = 1.2816;

/**
 * What all beliefs may be wrong by together, as a standard deviation of the share. Of simulated
 * learners who mostly choose, predictions are off by up to 1.5 points on average over many of them
 * (`calibration.test.ts` of the schedule); of a single one it is more, and twice that is taken.
 */
const beliefError = 0.03;

/**
 * The estimate for facts of which the chance of recall is believed.
 *
 * Guesses are in it as far as they can be: the chances come from memories that take a right choice
 * for no more than it proves (`mixedMemory`), so this is what would be recalled without options to
 * choose from. A card that was never met counts as not known, as the exam plan counts it.
 *
 * The interval has two sources: whether each fact is recalled is a matter of chance, with the
 * variance of R (1 − R), independently; and the beliefs may be too high or too low all together.
 * @param cards how many there are, met or not; none that is suspended
 * @param recalls the chance, 0 to 1, of each card that was met
 */
export function estimateKnowledge(cards: number, recalls: readonly number[]): Knowledge {
	let expected = 0;
	let variance = (beliefError * recalls.length) ** 2;
	for (const recall of recalls) {
		expected += recall;
		variance += recall * (1 - recall);
	}
	const reach = normal80 * Math.sqrt(variance);
	return {
		cards,
		met: recalls.length,
		expected,
		low: Math.max(expected - reach, 0),
		high: Math.min(expected + reach, cards)
	};
}
