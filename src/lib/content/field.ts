import type { Edtf } from './edtf';
import type { Text } from './text';
import type { Vocabulary } from './vocabulary';

/** One or more. */
export type Some<T> = readonly [T, ...T[]];

/** When an account holds, as far as it is known. */
export interface Times {
	/** The beginning, and the end: the first day on which it no longer held. */
	readonly from?: Edtf;
	readonly to?: Edtf;
	/** The date that the sources speak of, where they give no beginning or end. */
	readonly asOf?: Edtf;
}

/** One source's version of a field's value (or of several sources that agree). */
export interface Account<V extends Vocabulary, T> extends Times {
	readonly value: T;
	readonly sources: Some<V['source']>;
	/** Whose word it is, where it is not for all to agree or the sources quote somebody else. */
	readonly accordingTo?: Text;
	/** A sentence that helps to understand or remember the value; shown with the answer. */
	readonly note?: Text;
	/** True of this note and of no other of its kind, so it may serve as a wrong option elsewhere. */
	readonly exclusive?: true;
	/** Later than the subject's own period, in a note that is not; learners are told so. */
	readonly laterFact?: true;
}

/** A value that its sources agree on, or the differing accounts of a contested one. */
export type Field<V extends Vocabulary, T> = Account<V, T> | Contested<V, T>;

/**
 * A field on which sources differ. Each account is asked as its own source's, never as the
 * plain truth.
 */
export interface Contested<V extends Vocabulary, T, A extends Account<V, T> = Account<V, T>> {
	readonly accounts: readonly [A, A, ...A[]];
	/** What the disagreement is about, in a sentence. */
	readonly note?: Text;
}

/** What is true only as somebody's word, and so always names whose it is. */
export interface Attributed<V extends Vocabulary, T> extends Account<V, T> {
	/** Who says so, as in "the United States government". */
	readonly accordingTo: Text;
}

/** A field with several values at once. */
export interface Many<V extends Vocabulary, T, A extends Account<V, T> = Account<V, T>> {
	/** Whether the entries are known to be all there are; only then is anything else false. */
	readonly complete: boolean;
	readonly entries: Some<A>;
}

/** An account that says when it held. */
export type Timed<V extends Vocabulary, T> = Account<V, T> &
	({ readonly from: Edtf } | { readonly to: Edtf } | { readonly asOf: Edtf });

/**
 * A value that changes over time, oldest first. At any moment from the beginning of an entry to
 * its end no other value holds, so holders of other times are known to be wrong for it.
 */
export interface Succession<V extends Vocabulary, T> {
	readonly succession: Some<Timed<V, T>>;
}
