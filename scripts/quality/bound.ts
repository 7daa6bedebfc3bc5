/** One decision as a guesser fared: his expected score and that of a blind guess. */
export interface Outcome {
	readonly cardId: string;
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
	const error = z99 * standardError(outcomes);
	return {
		decisions: outcomes.length,
		speaks: speaking.length / Math.max(1, outcomes.length),
		excess: 100 * excess,
		lower: 100 * (excess - error),
		upper: 100 * (excess + error),
		excessWhereSpeaking: 100 * meanExcess(speaking)
	};
}

function meanExcess(outcomes: readonly Outcome[]): number {
	const sum = outcomes.reduce((total, { score, chance }) => total + score - chance, 0);
	return sum / Math.max(1, outcomes.length);
}

function standardError(outcomes: readonly Outcome[]): number {
	const byCard = new Map<string, number[]>();
	for (const { cardId, score, chance } of outcomes) {
		const of = byCard.get(cardId);
		if (of) of.push(score - chance);
		else byCard.set(cardId, [score - chance]);
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
