import type { Edtf } from './edtf';
import type { Text } from './text';
import type { Vocabulary } from './vocabulary';

/** One or more. */
export type Some<T> = readonly [T, ...T[]];

/** One source's version of a field's value (or of several sources that agree). */
export interface Account<V extends Vocabulary, T> {
	readonly value: T;
	readonly sources: Some<V['source']>;
	/** When it held, for what changes over time. */
	readonly from?: Edtf;
	readonly to?: Edtf;
	/** The date that the sources speak of, where they give no beginning or end. */
	readonly asOf?: Edtf;
	/** Whose word it is, where it is not for all to agree or the sources quote somebody else. */
	readonly accordingTo?: Text;
	/** A sentence that helps to understand or remember the value; shown with the answer. */
	readonly note?: Text;
	/** True of this note and of no other of its kind, so it may serve as a wrong option elsewhere. */
	readonly exclusive?: true;
}

/** A value that its sources agree on, or the differing accounts of a contested one. */
export type Field<V extends Vocabulary, T> = Account<V, T> | Contested<V, T>;

/**
 * A field on which sources differ. Each account is asked as its own source's, never as the
 * plain truth.
 */
export interface Contested<V extends Vocabulary, T> {
	readonly accounts: readonly [Account<V, T>, Account<V, T>, ...Account<V, T>[]];
	/** What the disagreement is about, in a sentence. */
	readonly note?: Text;
}

/** A claim about responsibility, which always names who makes it. */
export interface Attributed<V extends Vocabulary, T> extends Account<V, T> {
	/** Who says so, as in "the United States government". */
	readonly accordingTo: Text;
}

/** A field with several values at once. */
export interface Many<V extends Vocabulary, T> {
	/** Whether the entries are known to be all there are; only then is anything else false. */
	readonly complete: boolean;
	readonly entries: Some<Account<V, T>>;
}
