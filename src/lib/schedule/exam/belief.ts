import type { MemoryModel } from './memory-model';

/** What is believed of every fact, from answers alone; one place a fact. */
export interface Belief {
	readonly stability: Float64Array;
	readonly difficulty: Float64Array;
	/** Day of the last answer; -1 or less is before the first day. `unmetDay` if there was none. */
	readonly lastDay: Int32Array;
	readonly learned: (fact: number, day: number, right: boolean) => void;
	readonly answered: (fact: number, day: number, right: boolean) => void;
}

export const unmetDay = 0x7fffffff;

/** What is known before the first day; arrays as in `Belief`. */
export type KnownBefore = Pick<Belief, 'stability' | 'difficulty' | 'lastDay'>;

/** Believes what FSRS-6 does, starting from copies of `before`. */
export function createBelief(model: MemoryModel, before: KnownBefore): Belief {
	const stability = before.stability.slice();
	const difficulty = before.difficulty.slice();
	const lastDay = before.lastDay.slice();
	return {
		stability,
		difficulty,
		lastDay,
		learned(fact, day, right) {
			stability[fact] = model.firstStability(right);
			difficulty[fact] = model.firstDifficulty(right);
			lastDay[fact] = day;
		},
		answered(fact, day, right) {
			const s = stability[fact] ?? NaN;
			const d = difficulty[fact] ?? NaN;
			const recall = model.recall(day - (lastDay[fact] ?? NaN), s);
			stability[fact] = right ? model.afterRight(s, d, recall) : model.afterWrong(s, d, recall);
			difficulty[fact] = model.nextDifficulty(d, right);
			lastDay[fact] = day;
		}
	};
}
