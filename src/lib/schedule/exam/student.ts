/**
 * A learner as a simulation has it: what nobody can see. Facts are numbers from 0, days whole
 * numbers. Holds typed arrays, one place a fact, and allocates nothing once it is made.
 */
export interface Student {
	/** Decides the luck of every answer (see `chanceAt`). */
	readonly seed: number;
	/** The chance, 0 to 1, of recalling a fact on a day; of one that was never met, 0. */
	readonly recall: (fact: number, day: number) => number;
	/** Meets a fact. `right`: whether the first answer was. */
	readonly learn: (fact: number, day: number, right: boolean) => void;
	/** Is asked a fact that was met on an earlier day, and told what is right. */
	readonly answer: (fact: number, day: number, right: boolean) => void;
}
