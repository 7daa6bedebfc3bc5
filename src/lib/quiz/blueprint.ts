import type { Direction, Form, Item } from '$lib/cards';

/** How hard items should be, by the difficulty that their options predict. */
export const bands = ['easy', 'medium', 'hard'] as const;
export type Band = (typeof bands)[number];

/** So many items of one sort. What is left out may be anything. */
export interface Cell {
	/** How many items, a whole number. */
	readonly count: number;
	readonly form: Form;
	readonly direction?: Direction;
	/** The id of a topic of the subject. */
	readonly topic?: string;
	readonly band?: Band;
	readonly years?: Years;
}

/** The first and the last year of a period, both included. */
export interface Years {
	readonly from: number;
	readonly to: number;
}

/** What a set is to cover, cell by cell. */
export type Blueprint = readonly Cell[];

/** From these difficulties on (0 to 1), an item is no longer easy, and is hard. */
const mediumFrom = 0.4;
const hardFrom = 0.65;

/** The band of an item. */
export function bandOf({ difficulty }: Item): Band {
	if (difficulty >= hardFrom) return 'hard';
	return difficulty >= mediumFrom ? 'medium' : 'easy';
}
