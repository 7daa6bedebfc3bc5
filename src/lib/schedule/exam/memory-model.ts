/**
 * FSRS-6 in plain numbers, for loops that run a million times: `createFsrs6`, which folds
 * the log, allocates an object at each step and rounds at several, to give the same on every engine. Stability in days, difficulty 1 to 10, elapsed whole days of at least 1; what happens
 * within a day is no part of it. After a wrong answer the fact is shown and asked again, which the
 * formula for the same day leaves almost without effect.
 *
 * Formulas: https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export interface MemoryModel {
	/** After the first answer. */
	readonly firstStability: (right: boolean) => number;
	readonly firstDifficulty: (right: boolean) => number;
	/** The chance of recall. */
	readonly recall: (elapsedDays: number, stability: number) => number;
	readonly afterRight: (stability: number, difficulty: number, recall: number) => number;
	readonly afterWrong: (stability: number, difficulty: number, recall: number) => number;
	readonly nextDifficulty: (difficulty: number, right: boolean) => number;
	/** Times the stability: days after which recall falls to `retention`. */
	readonly intervalFactor: (retention: number) => number;
}

const minStability = 0.001;
const maxStability = 36_500;

/**
 * @param weights 21 weights of FSRS-6
 * @throws if there are not 21
 */
export function createMemoryModel(weights: readonly number[]): MemoryModel {
	const w = Float64Array.from(weights);
	if (w.length !== 21) throw new Error(`FSRS-6 has 21 weights, not ${String(w.length)}`);
	const at = (index: number): number => w[index] ?? NaN;
	const decay = -at(20);
	const factor = 0.9 ** (1 / decay) - 1;
	const gain = Math.exp(at(8));
	const [w9, w10, w11, w12, w13, w14] = [at(9), at(10), at(11), at(12), at(13), at(14)];
	const lapseDivisor = Math.exp(at(17) * at(18));
	const initialDifficulty = (grade: number): number => at(4) - Math.exp(at(5) * (grade - 1)) + 1;
	const easiest = initialDifficulty(4);
	const [right, wrong] = [initialDifficulty(3), initialDifficulty(1)];
	const [w6, w7] = [at(6), at(7)];
	const [stabilityRight, stabilityWrong] = [at(2), at(0)];
	// `x ** y` costs twice as much as its parts.
	return {
		firstStability: (isRight) => (isRight ? stabilityRight : stabilityWrong),
		firstDifficulty: (isRight) => difficultyWithin(isRight ? right : wrong),
		recall: (elapsed, stability) => Math.exp(decay * Math.log(1 + (factor * elapsed) / stability)),
		afterRight: (stability, difficulty, recall) =>
			stabilityWithin(
				stability *
					(1 +
						gain *
							(11 - difficulty) *
							Math.exp(-w9 * Math.log(stability)) *
							(Math.exp(w10 * (1 - recall)) - 1))
			),
		afterWrong: (stability, difficulty, recall) =>
			stabilityWithin(
				Math.min(
					w11 *
						Math.exp(-w12 * Math.log(difficulty) + w14 * (1 - recall)) *
						(Math.exp(w13 * Math.log(stability + 1)) - 1),
					stability / lapseDivisor
				)
			),
		nextDifficulty: (difficulty, isRight) => {
			const damped = isRight ? difficulty : difficulty + (2 * w6 * (10 - difficulty)) / 9;
			return difficultyWithin(w7 * easiest + (1 - w7) * damped);
		},
		intervalFactor: (retention) => (retention ** (1 / decay) - 1) / factor
	};
}

function stabilityWithin(stability: number): number {
	return stability < minStability ? minStability : Math.min(stability, maxStability);
}

function difficultyWithin(difficulty: number): number {
	return difficulty < 1 ? 1 : Math.min(difficulty, 10);
}
