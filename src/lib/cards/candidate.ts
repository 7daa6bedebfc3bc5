import type { Card } from './card';
import type { Confusion } from './item';
import type { TypedValue } from './value-text';

/** A value that is proven not to answer a card, and so may stand as a wrong option. */
export interface Candidate {
	/** The option's id: a slug, a date, a number, or for a text the card that it is true of. */
	readonly id: string;
	readonly typed: TypedValue;
	/** Something that is true of the value instead. */
	readonly fact?: Card;
	readonly confusion: Confusion;
	/** The greater, the likelier to be mistaken for the key. */
	readonly likeness: number;
	/** For dates and numbers: where the value stands relative to the key, negative if before it. */
	readonly offset?: number;
}
