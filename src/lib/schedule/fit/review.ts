import { addFirst, addNext } from './formulas';
import { knownBefore } from '../mixed-memory';
import type { Model } from './model';
import type { NextMemory, SlopedMemory } from './sloped-memory';

/**
 * Works out, in `memory.next`, what the first answer about a card leaves, as `mixedMemory` does.
 * @param grade 1 to 4
 * @param chance of being right without knowing, 0 to 1
 */
export function answerFirst(
	memory: SlopedMemory,
	model: Model,
	grade: number,
	chance: number
): void {
	clear(memory.next);
	// Nothing was predicted.
	memory.recallByLog = 0;
	memory.recallByDecay = 0;
	const known = grade === 1 ? 1 : knownBefore / (knownBefore + (1 - knownBefore) * chance);
	addFirst(memory, model, grade, known);
	if (known < 1) addFirst(memory, model, 1, 1 - known);
}

/**
 * Works out what a later answer leaves, as `mixedMemory` does: the shares of what was known, and of
 * what was guessed, have slopes of their own. `forget` has been called with the same days.
 * @param transfer what being right does for the memory, of what recalling would: 0 to 1
 */
export function answerNext(
	memory: SlopedMemory,
	model: Model,
	days: number,
	grade: number,
	chance: number,
	transfer: number
): void {
	const { next } = memory;
	clear(next);
	if (grade === 1 || (chance === 0 && transfer === 1)) {
		addNext(memory, model, days, grade, 1);
		return;
	}
	const { logStability, difficulty } = memory;
	const right = memory.recall + memory.forgotten * chance;
	const known = memory.recall / right;
	const guessed = (memory.forgotten * chance) / right;
	addNext(memory, model, days, grade, known * transfer);
	// What was known but not moved stays as it was.
	const unmoved = known * (1 - transfer);
	next.logStability += unmoved * logStability;
	next.difficulty += unmoved * difficulty;
	next.logByLog += unmoved;
	next.difficultyByDifficulty += unmoved;
	if (guessed === 0) return;
	const knownLog = next.logStability / known;
	const knownDifficulty = next.difficulty / known;
	const guessedLog = next.logStability;
	const guessedDifficulty = next.difficulty;
	addNext(memory, model, days, 1, guessed);
	// The more was known, the less was guessed.
	const bySharesLog = knownLog - (next.logStability - guessedLog) / guessed;
	const bySharesDifficulty = knownDifficulty - (next.difficulty - guessedDifficulty) / guessed;
	const knownByRecall = chance / (right * right);
	next.logByLog += bySharesLog * knownByRecall * memory.recallByLog;
	next.difficultyByLog += bySharesDifficulty * knownByRecall * memory.recallByLog;
	const byDecay = knownByRecall * memory.recallByDecay;
	next.logOwn[20] = (next.logOwn[20] ?? 0) + bySharesLog * byDecay;
	next.difficultyOwn[20] = (next.difficultyOwn[20] ?? 0) + bySharesDifficulty * byDecay;
}

/** Takes over what was worked out, without its slopes. */
export function settle(memory: SlopedMemory): void {
	memory.logStability = memory.next.logStability;
	memory.stabilityDays = Math.exp(memory.logStability);
	memory.difficulty = memory.next.difficulty;
}

/**
 * Takes over what was worked out, with its slopes, and adds to a gradient the slopes of the recall
 * that there was before the answer.
 * @param pull what one of recall is worth in the gradient
 */
export function settleWithSlopes(memory: SlopedMemory, pull: number, gradient: Float64Array): void {
	const { next, logSlopes, difficultySlopes } = memory;
	const { logOwn, difficultyOwn } = next;
	const { logByLog, logByDifficulty, difficultyByLog, difficultyByDifficulty } = next;
	const pullByLog = pull * memory.recallByLog;
	for (let k = 0; k < logSlopes.length; k += 1) {
		const byLog = logSlopes[k] ?? 0;
		const byDifficulty = difficultySlopes[k] ?? 0;
		gradient[k] = (gradient[k] ?? 0) + pullByLog * byLog;
		logSlopes[k] = logByLog * byLog + logByDifficulty * byDifficulty + (logOwn[k] ?? 0);
		difficultySlopes[k] =
			difficultyByLog * byLog + difficultyByDifficulty * byDifficulty + (difficultyOwn[k] ?? 0);
		logOwn[k] = 0;
		difficultyOwn[k] = 0;
	}
	gradient[20] = (gradient[20] ?? 0) + pull * memory.recallByDecay;
	settle(memory);
}

/** But for its own slopes by weights, which are cleared where they are taken over. */
function clear(next: NextMemory): void {
	next.logStability = 0;
	next.difficulty = 0;
	next.logByLog = 0;
	next.logByDifficulty = 0;
	next.difficultyByLog = 0;
	next.difficultyByDifficulty = 0;
}
