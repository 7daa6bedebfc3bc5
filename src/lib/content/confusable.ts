import type { Text } from './text';
import type { Kind, Vocabulary } from './vocabulary';

/** Notes that learners often take for one another, and how to tell them apart. */
export interface Confusable<V extends Vocabulary> {
	/** Slugs; of any kinds, though only notes of one kind can be told apart in one question. */
	readonly notes: readonly [V[Kind], V[Kind], ...V[Kind][]];
	/** What tells them apart, in a sentence or two; shown with the answer. */
	readonly cue: Text;
}
