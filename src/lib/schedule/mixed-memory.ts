import type { Rating } from '$lib/cards';
import type { Evidence } from './evidence';
import { defaultModel, type Memory } from './fsrs';

/**
 * The chance that a fact is known before it was ever asked. Low, as who opens a subject has it to
 * learn; and chosen by `npm run bench:schedule`, where it keeps predictions within 1.5 points of the
 * truth for learners who knew a fifth of all facts as for those who knew a half.
 */
export const knownBefore = 1 / 6;

/**
 * The chance, 0 to 1, that an answer that was right was known and not guessed (Bayes).
 * @param recall the chance of recall before the answer
 * @param chance the chance of being right without knowing
 */
export function chanceKnown(recall: number, chance: number): number {
	return chance === 0 ? 1 : recall / (recall + (1 - recall) * chance);
}

/**
 * The memory of a card after an answer, as `nextMemory`, but for what a right answer leaves open.
 * It was known, with the chance `chanceKnown`, and moved the memory by the share `transfer` of what
 * recalling it would have; or it was guessed, and leaves the memory of a card that was missed. The
 * three are mixed in proportion: stability by its logarithm, as memory grows by factors. A wrong
 * answer leaves nothing open.
 *
 * A first answer moves nothing yet, it tells what was known before: all of its share counts.
 * @param memory what was known before; `undefined` at the first review
 * @param elapsedDays whole study days since the last review, not negative
 * @param model the learner's own, where there is one
 */
export function mixedMemory(
	memory: Memory | undefined,
	elapsedDays: number,
	rating: Rating,
	{ chance, transfer }: Evidence,
	model = defaultModel
): Memory {
	if (rating === 'again' || (chance === 0 && transfer === 1)) {
		return model.nextMemory(memory, elapsedDays, rating);
	}
	const recall = memory ? model.retrievability(elapsedDays, memory.stabilityDays) : knownBefore;
	const known = model.nextMemory(memory, elapsedDays, rating, recall);
	const share = chanceKnown(recall, chance);
	const moved = memory ? share * transfer : share;
	const unmoved = share - moved;
	const guessed = 1 - share;
	const before = memory ?? known;
	const missed = model.nextMemory(memory, elapsedDays, 'again', recall);
	return {
		stabilityDays: rounded(
			Math.exp(
				moved * Math.log(known.stabilityDays) +
					unmoved * Math.log(before.stabilityDays) +
					guessed * Math.log(missed.stabilityDays)
			)
		),
		difficulty: rounded(
			moved * known.difficulty + unmoved * before.difficulty + guessed * missed.difficulty
		)
	};
}

/**
 * To eight places, as the library does with its own powers: engines differ in the last bits of
 * `exp` and `log`, and the same log must fold to the same states on each.
 */
function rounded(value: number): number {
	return Math.round(value * 1e8) / 1e8;
}
