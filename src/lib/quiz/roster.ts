/** One learner of a class, by a code that says nothing outside of it. */
export interface RosterEntry {
	/** Four Crockford base-32 characters and a check character, in capitals. */
	readonly code: string;
	/** Stays on the teacher's device; empty where none was entered. */
	readonly name: string;
	/** More time than the terms say: 1 for none, 1.5 for half as much again. */
	readonly timeFactor: number;
}

/** A class as its teacher keeps it. */
export interface Roster {
	/** 16 hexadecimal digits. */
	readonly id: string;
	readonly title: string;
	readonly students: readonly RosterEntry[];
	/** Epoch ms; names and results are erased after it. */
	readonly expiresAt: number;
}
