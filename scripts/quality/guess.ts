import type { Outcome } from './bound';
import type { Cue, Seen } from './cues';
import type { Decision } from './decision';

/** How a guesser who goes by one cue fares on each decision; where options tie, he draws lots. */
export function guess(decisions: readonly Decision[], seen: Seen, cue: Cue): readonly Outcome[] {
	return decisions.map((decision) => outcomeOf(decision, cue(decision, seen)));
}

/** What choosing the most attractive option is worth on the average. */
export function outcomeOf(decision: Decision, attraction: ArrayLike<number>): Outcome {
	const { cardId, way, options, chance } = decision;
	let most = -Infinity;
	for (let at = 0; at < options.length; at += 1) most = Math.max(most, attraction[at] ?? most);
	const chosen = options.filter((_, index) => attraction[index] === most);
	const right = chosen.filter(({ isKey }) => isKey).length;
	return {
		cardId,
		way,
		chance,
		score: chosen.length === 0 ? chance : right / chosen.length,
		speaks: chosen.length < options.length
	};
}
