/** One decision as a guesser fared: his expected score and that of a blind guess. */
export interface Outcome {
	readonly cardId: string;
	/** Form and direction. */
	readonly way: string;
	readonly score: number;
	readonly chance: number;
	/** Whether the cue said anything; a silent one scores chance. */
	readonly speaks: boolean;
}

/** How a guesser fared over a batch, in points (hundredths of a mark). */
export interface Fared {
	readonly decisions: number;
	/** Share of decisions on which the cue speaks. */
	readonly speaks: number;
	/** Points above chance. */
	readonly excess: number;
	/** One-sided 99 % bounds of it. */
	readonly lower: number;
	readonly upper: number;
	/** The chance of doing as well or better by lots alone, 0 to 1. */
	readonly pValue: number;
	/**
	 * The same, if the cards too might have been others: small where the way in which questions are
	 * made gives answers away, and not what these few cards happen to be about.
	 */
	readonly pValueOverCards: number;
	/** The same on the decisions on which the cue speaks. */
	readonly excessWhereSpeaking: number;
}

/** The normal quantile of a one-sided 99 % bound. */
const z99 = 2.326;

/**
 * Points above chance with one-sided 99 % bounds. The subject's own cards are the population: what
 * varies are the seeds, so the error is that within each card.
 */
export function fared(outcomes: readonly Outcome[]): Fared {
	const speaking = outcomes.filter(({ speaks }) => speaks);
	const excess = meanExcess(outcomes);
	const deviation = standardError(outcomes);
	const error = z99 * deviation;
	return {
		decisions: outcomes.length,
		speaks: speaking.length / Math.max(1, outcomes.length),
		excess: 100 * excess,
		lower: 100 * (excess - error),
		upper: 100 * (excess + error),
		pValue: pValueOf(excess, deviation),
		pValueOverCards: pValueOf(excess, errorOverCards(outcomes, excess)),
		excessWhereSpeaking: 100 * meanExcess(speaking)
	};
}

function pValueOf(excess: number, deviation: number): number {
	return excess <= 0 ? 1 : upperTail(deviation === 0 ? Infinity : excess / deviation);
}

/** The standard error where cards are drawn, each with all its decisions. */
function errorOverCards(outcomes: readonly Outcome[], mean: number): number {
	const sums = new Map<string, number>();
	for (const { cardId, score, chance } of outcomes) {
		sums.set(cardId, (sums.get(cardId) ?? 0) + score - chance - mean);
	}
	const squares = [...sums.values()].reduce((sum, one) => sum + one ** 2, 0);
	const cards = sums.size;
	const correction = cards > 1 ? cards / (cards - 1) : Infinity;
	return Math.sqrt(squares * correction) / Math.max(1, outcomes.length);
}

function meanExcess(outcomes: readonly Outcome[]): number {
	const sum = outcomes.reduce((total, { score, chance }) => total + score - chance, 0);
	return sum / Math.max(1, outcomes.length);
}

function standardError(outcomes: readonly Outcome[]): number {
	const byCard = new Map<string, number[]>();
	for (const { cardId, way, score, chance } of outcomes) {
		// A card asked in another way is another question: what differs between them is no chance.
		const key = `${cardId} ${way}`;
		const of = byCard.get(key);
		if (of) of.push(score - chance);
		else byCard.set(key, [score - chance]);
	}
	let variance = 0;
	for (const excesses of byCard.values()) {
		const mean = excesses.reduce((sum, one) => sum + one, 0) / excesses.length;
		const squares = excesses.reduce((sum, one) => sum + (one - mean) ** 2, 0);
		// A card that came once says nothing of how it varies: the most a mark can vary stands in.
		variance += excesses.length > 1 ? (squares * excesses.length) / (excesses.length - 1) : 0.25;
	}
	return Math.sqrt(variance) / Math.max(1, outcomes.length);
}

/** The part of a normal distribution above so many deviations (Abramowitz and Stegun 26.2.17). */
function upperTail(z: number): number {
	if (z === Infinity) return 0;
	const t = 1 / (1 + 0.2316419 * z);
	const terms = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153];
	const sum = terms.reduce((total, term) => (total + term) * t, 0);
	return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
